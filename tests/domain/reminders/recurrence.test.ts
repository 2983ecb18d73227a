import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../lib/domain/days';
import { nextOccurrence, type Repeat } from '../../../lib/domain/reminders/recurrence';

test.each<[string, Repeat, string, string, string]>([
  [
    'weekly, done in time',
    { every: 1, unit: 'week', weekday: 5, from: 'due' },
    '2026-03-06',
    '2026-03-06',
    '2026-03-13',
  ],
  [
    'weekly, ten days late',
    { every: 1, unit: 'week', weekday: 5, from: 'due' },
    '2026-03-06',
    '2026-03-16',
    '2026-03-20',
  ],
  ['weekly, done early', { every: 1, unit: 'week', from: 'due' }, '2026-03-06', '2026-03-03', '2026-03-13'],
  [
    'on the 31st, into February',
    { every: 1, unit: 'month', anchorDay: 31, from: 'due' },
    '2026-01-31',
    '2026-01-31',
    '2026-02-28',
  ],
  [
    'on the 31st, back in March',
    { every: 1, unit: 'month', anchorDay: 31, from: 'due' },
    '2026-02-28',
    '2026-02-28',
    '2026-03-31',
  ],
  [
    'monthly without an anchor',
    { every: 1, unit: 'month', from: 'due' },
    '2026-03-04',
    '2026-05-20',
    '2026-06-04',
  ],
  ['every third day', { every: 3, unit: 'day', from: 'due' }, '2026-03-04', '2026-03-05', '2026-03-07'],
  ['30 days from done', { every: 30, unit: 'day', from: 'done' }, '2026-03-06', '2026-03-10', '2026-04-09'],
  [
    'every second Friday from done',
    { every: 2, unit: 'week', weekday: 5, from: 'done' },
    '2026-03-06',
    '2026-03-09',
    '2026-03-20',
  ],
  [
    'every Friday from done on a Friday',
    { every: 1, unit: 'week', weekday: 5, from: 'done' },
    '2026-03-06',
    '2026-03-06',
    '2026-03-13',
  ],
  ['two weeks from done', { every: 2, unit: 'week', from: 'done' }, '2026-03-06', '2026-03-09', '2026-03-23'],
  [
    'a month from done forgets the anchor',
    { every: 1, unit: 'month', anchorDay: 31, from: 'done' },
    '2026-01-31',
    '2026-02-10',
    '2026-03-10',
  ],
])('%s', (_, repeat, dueDate, closedDate, expected) => {
  expect(nextOccurrence(repeat, dueDate, closedDate)).toBe(expected);
});

describe('for any repeat', () => {
  const repeat = fc.record({
    every: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom('day', 'week', 'month') as fc.Arbitrary<Repeat['unit']>,
    weekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
    anchorDay: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
    from: fc.constantFrom('due', 'done') as fc.Arbitrary<Repeat['from']>,
  });

  it('the next day lies after the closing day, and from due also after the due day', () => {
    fc.assert(
      fc.property(repeat, fc.integer({ min: -900, max: 900 }), (rule, closed) => {
        const closedDate = addDays('2026-03-06', closed);
        const next = nextOccurrence(rule, '2026-03-06', closedDate);
        expect(next > closedDate).toBe(true);
        if (rule.from === 'due') expect(next > '2026-03-06').toBe(true);
      }),
    );
  });
});
