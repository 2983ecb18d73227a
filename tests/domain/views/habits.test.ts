/** Whom the two habits of the report are made of: a next step for everybody, and promises kept. */
import { describe, expect, it, test } from 'vitest';
import { BEHIND, isHabit } from '../../../lib/domain/views/behind';
import { type HabitCustomer, habitsView } from '../../../lib/domain/views/behind-habits';
import { countStates } from '../../../lib/domain/views/book-report';

const customer = (name: string, step: HabitCustomer['step'], kept: number, total: number): HabitCustomer => ({
  customerId: name,
  name,
  step,
  kept: { kept, total },
});
const PAGE = { from: 0, size: 50 };
const book = [
  customer('Delta', 'ok', 3, 4),
  customer('Alpha', 'missing', 0, 2),
  customer('Beta', null, 0, 0),
  customer('Gamma', 'parked', 2, 2),
];

test.each([
  ['step.ok', ['Delta']],
  ['step.missing', ['Alpha']],
  ['step.parked', ['Gamma']],
  ['step.overdue', []],
  ['step.covered', ['Delta']],
] as const)('%s is made of %j: who has not bought yet is in no state', (what, names) => {
  expect(habitsView(book, what, PAGE).customers.map(({ name }) => name)).toEqual(names);
});

it('the share of those who have one is opened with those who need one first; who is parked is not counted', () => {
  const needy = [...book, customer('Zeta', 'missing', 0, 0), customer('Omega', 'overdue', 0, 0)];
  const { customers } = habitsView(needy, 'step.counted', PAGE);
  expect(customers.map(({ name, step }) => [name, step])).toEqual([
    ['Alpha', 'missing'],
    ['Zeta', 'missing'],
    ['Omega', 'overdue'],
    ['Delta', 'ok'],
  ]);
});

describe('promises kept', () => {
  it('in time says how many of how many, by name', () => {
    expect(habitsView(book, 'kept.inTime', PAGE).customers.map(({ name, of }) => [name, of])).toEqual([
      ['Delta', [3, 4]],
      ['Gamma', [2, 2]],
    ]);
  });

  it('the rate is made of everybody with a promise that counts', () => {
    expect(habitsView(book, 'kept.all', PAGE).customers.map(({ name, of }) => [name, of])).toEqual([
      ['Alpha', [0, 2]],
      ['Delta', [3, 4]],
      ['Gamma', [2, 2]],
    ]);
  });

  it('missed ones add up to the rest of the total', () => {
    const { customers } = habitsView(book, 'kept.missed', PAGE);
    expect(customers.map(({ name, of }) => [name, of])).toEqual([
      ['Alpha', [2, 2]],
      ['Delta', [1, 4]],
    ]);
  });

  it('come a page at a time', () => {
    const page = habitsView(book, 'kept.inTime', { from: 1, size: 1 });
    expect([page.customers.map(({ name }) => name), page.total]).toEqual([['Gamma'], 2]);
  });
});

it('states are counted once each', () => {
  expect(countStates(['ok', 'ok', 'missing', 'parked'])).toEqual({
    ok: 2,
    today: 0,
    overdue: 0,
    missing: 1,
    parked: 1,
  });
});

it('what is no habit is asked of the figures', () => {
  expect(BEHIND.filter(isHabit).map(what => what.split('.')[0])).toEqual([
    ...Array.from({ length: 7 }, () => 'step'),
    ...Array.from({ length: 3 }, () => 'kept'),
  ]);
});
