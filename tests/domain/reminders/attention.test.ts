import { expect, it } from 'vitest';
import { gatesOf } from '../../../lib/domain/readiness/gates';
import { type AttentionRows, attentionItems, sortAttention } from '../../../lib/domain/reminders/attention';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aDeliverable, aHistory, anIssue, aPromise, aRating, aStep, at, uuid } from '../rows';

const now = at();

const rows = (fields: Partial<AttentionRows> = {}): AttentionRows => ({
  customer: aCustomer(),
  promises: [],
  issues: [],
  deliverables: [],
  gates: [],
  step: null,
  hasSale: true,
  ...fields,
});

it('names everything of one customer in the one order', () => {
  const promises = [
    aPromise({ id: uuid(1), dueDate: '2026-03-04' }),
    aPromise({ id: uuid(2), dueDate: '2026-03-04', dueTime: '17:00', dueZone: 'Europe/Berlin' }),
    aPromise({ id: uuid(3), dueDate: '2026-03-01' }),
    aPromise({ id: uuid(4), dueDate: '2026-02-01' }),
    aPromise({ id: uuid(5), dueDate: '2026-03-05' }),
  ];
  const issues = [
    anIssue({ id: uuid(6), openedAt: '2026-03-04T09:00:00.000Z' }),
    anIssue({ id: uuid(7), openedAt: '2026-03-03T09:00:00.000Z', firstAnswerAt: '2026-03-03T10:00:00.000Z' }),
    anIssue({ id: uuid(8), severity: 3, openedAt: '2026-03-02T09:00:00.000Z' }),
  ];
  const deliverables = [
    aDeliverable({ id: uuid(9), dueDate: '2026-03-03' }),
    aDeliverable({ id: uuid(10), dueDate: '2026-03-20', deliveredDate: '2026-03-02' }),
    aDeliverable({ id: uuid(11), dueDate: '2026-03-20' }),
  ];
  const ratings = [aRating('2026-03-01', { id: uuid(12), product: 1 })];
  const gates = gatesOf(aHistory({ promises, issues, ratings }), now, DEFAULT_SETTINGS);
  const step = aStep({ id: uuid(13), dueDate: '2026-03-04' });
  const items = attentionItems(rows({ promises, issues, deliverables, gates, step }), now, DEFAULT_SETTINGS);
  expect(items.map(item => `${item.kind} ${Number(item.itemId.slice(-3))}`)).toEqual([
    'overduePromise 4',
    'overduePromise 3',
    'openIssue 8', // first answer was due on Monday
    'openIssue 6',
    'openIssue 7',
    'otherGate 12',
    'promiseDue 2',
    'promiseDue 1',
    'delivery 9',
    'delivery 10',
    'nextStepDue 13',
  ]);
});

it('misses a next step only of a customer with a sale, and calls a run-out park missing', () => {
  const kinds = (fields: Partial<AttentionRows>) =>
    attentionItems(rows(fields), now, DEFAULT_SETTINGS).map(item => [item.kind, item.date]);
  expect(kinds({})).toEqual([['nextStepMissing', undefined]]);
  expect(kinds({ step: aStep({ kind: 'park', dueDate: '2026-03-03' }) })).toEqual([
    ['nextStepMissing', '2026-03-03'],
  ]);
  expect(kinds({ hasSale: false })).toEqual([]);
  expect(kinds({ step: aStep({ kind: 'park', dueDate: '2026-03-04' }) })).toEqual([]);
});

it('sorts a kind by tier, then date, then name; new customers stand with the B list', () => {
  const item = (customerName: string, tier: 'A' | 'B' | 'C' | 'B*' | undefined, date: string) => ({
    kind: 'overduePromise' as const,
    itemId: customerName,
    customerId: customerName,
    customerName,
    text: '',
    date,
    tier,
  });
  const items = [
    item('Echo', 'C', '2026-01-01'),
    item('Delta', 'B', '2026-02-01'),
    item('Charlie', undefined, '2026-02-01'),
    item('Bravo', 'B*', '2026-01-15'),
    item('Alpha', 'A', '2026-03-01'),
  ];
  expect(sortAttention(items).map(i => i.customerName)).toEqual([
    'Alpha',
    'Bravo',
    'Charlie',
    'Delta',
    'Echo',
  ]);
});
