import { expect, it, test } from 'vitest';
import { type ActionRows, addToMonths, customerActions } from '../../../lib/domain/plan/actions';
import { type GoalCounts, goalCounts } from '../../../lib/domain/plan/attention-mix';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import {
  aCustomer,
  aDeal,
  aDeliverable,
  aHistory,
  aNeed,
  anAsk,
  anIssue,
  aPromise,
  aRating,
  aReferral,
  aStep,
  aTouch,
  aWow,
  uuid,
  ZONE,
} from '../rows';

const actions = (rows: Partial<CustomerHistory>, nextSteps: ActionRows['nextSteps'] = []) =>
  customerActions({ history: aHistory(rows), nextSteps }, ZONE, DEFAULT_SETTINGS);
const goals = (...args: Parameters<typeof actions>) => actions(...args).map(({ date, goal }) => [date, goal]);

const sold = { deals: [aDeal('2025-06-01')] };

test.each<[string, Partial<CustomerHistory>, [string, string][]]>([
  [
    'delivered and confirmed are two acts on two days',
    { deliverables: [aDeliverable({ deliveredDate: '2026-02-01', confirmedDate: '2026-02-03' })] },
    [
      ['2026-02-01', 'order'],
      ['2026-02-03', 'order'],
    ],
  ],
  [
    'and one on the same day',
    { deliverables: [aDeliverable({ deliveredDate: '2026-02-01', confirmedDate: '2026-02-01' })] },
    [['2026-02-01', 'order']],
  ],
  [
    'an issue fixed counts on the local day',
    { issues: [anIssue({ fixedAt: '2026-02-01T23:30:00.000Z' })] },
    [['2026-02-02', 'order']],
  ],
  [
    'a service touch serves the order',
    { touches: [aTouch('2026-02-01', { purpose: 'service' })] },
    [['2026-02-01', 'order']],
  ],
  [
    'a value touch the repeat',
    { touches: [aTouch('2026-02-01', { purpose: 'value' })] },
    [['2026-02-01', 'repeat']],
  ],
  [
    'thanks the referral',
    { touches: [aTouch('2026-02-01', { purpose: 'appreciation' })] },
    [['2026-02-01', 'referral']],
  ],
  [
    'a courtesy touch while delivering serves the order',
    { customer: aCustomer({ firstSaleTyped: '2026-01-15' }), touches: [aTouch('2026-02-02')] },
    [['2026-02-02', 'order']],
  ],
  ['and the repeat long after', { ...sold, touches: [aTouch('2026-02-02')] }, [['2026-02-02', 'repeat']]],
  [
    'with an own rhythm it is never the delivery',
    {
      customer: aCustomer({ firstSaleTyped: '2026-01-15', rhythm: { everyDays: 30 } }),
      touches: [aTouch('2026-02-02')],
    },
    [['2026-02-02', 'repeat']],
  ],
  [
    'a promise made soon after the first sale serves the order',
    { ...sold, promises: [aPromise({ status: 'kept', madeDate: '2025-08-29', closedDate: '2025-09-10' })] },
    [['2025-09-10', 'order']],
  ],
  [
    'a later one the repeat',
    { ...sold, promises: [aPromise({ status: 'kept', madeDate: '2025-08-30', closedDate: '2025-09-10' })] },
    [['2025-09-10', 'repeat']],
  ],
  [
    'a broken one nothing',
    { ...sold, promises: [aPromise({ status: 'broken', closedDate: '2025-09-10' })] },
    [],
  ],
  [
    'a need counts when captured and when answered, "not now" left out',
    {
      needs: [
        aNeed({
          answers: [
            { id: uuid(3), date: '2026-02-20', result: 'stillOpen' },
            { id: uuid(4), date: '2026-02-27', result: 'skipped' },
          ],
        }),
      ],
    },
    [
      ['2026-01-05', 'repeat'],
      ['2026-02-20', 'repeat'],
    ],
  ],
  ['new words came as an answer', { needs: [aNeed({ replaces: uuid(8) })] }, []],
  ['a rating serves the repeat', { ratings: [aRating('2026-02-01')] }, [['2026-02-01', 'repeat']]],
  ['a wow the referral', { wows: [aWow('2026-02-01')] }, [['2026-02-01', 'referral']]],
  [
    'stages, thanks and the loop back',
    {
      referrals: [
        aReferral({
          stage: 'met',
          stageDates: { named: '2026-01-05', met: '2026-02-01' },
          thankedDate: '2026-01-06',
          loops: [{ stage: 'met', date: '2026-02-03' }],
        }),
      ],
    },
    [
      ['2026-01-05', 'referral'],
      ['2026-02-01', 'referral'],
      ['2026-01-06', 'referral'],
      ['2026-02-03', 'referral'],
    ],
  ],
  [
    'a fact filled',
    { customer: aCustomer({ facts: { goal: { text: 'grow', date: '2026-02-01', source: 'call' } } }) },
    [['2026-02-01', 'referral']],
  ],
])('%s', (_, rows, expected) => {
  expect(goals(rows)).toEqual(expected);
});

it('a next step done serves the repeat; a park or a lapse nothing', () => {
  const ended = { status: 'ended' as const, endedDate: '2026-02-01' };
  const steps = [
    aStep({ ...ended, outcome: 'done' }),
    aStep({ ...ended, outcome: 'lapsed' }),
    aStep({ ...ended, outcome: 'done', kind: 'park' }),
  ];
  expect(goals({}, steps)).toEqual([['2026-02-01', 'repeat']]);
});

it('an act and the touch it writes count once, as the act', () => {
  const touches = [
    aTouch('2026-02-01', { id: uuid(1), purpose: 'ask' }),
    aTouch('2026-02-01', { id: uuid(2), purpose: 'ask' }),
    aTouch('2026-02-02', { id: uuid(3), purpose: 'appreciation' }),
  ];
  const found = actions({
    touches,
    asks: [anAsk('2026-02-01')],
    referrals: [aReferral({ thankedDate: '2026-02-02' })],
  });
  expect(found.filter(({ store }) => store === 'touches').map(({ rowId }) => rowId)).toEqual([uuid(2)]);
});

it('the rep may say what an act was for', () => {
  const key = `wows:${uuid(1)}:wow`;
  const customer = aCustomer({ actionGoals: { [key]: 'repeat' } });
  const [act] = actions({ customer, wows: [aWow('2026-02-01')] });
  expect(act).toMatchObject({ key, goal: 'repeat', changed: true });
});

it('every act has a key of its own', () => {
  const keys = actions({
    deliverables: [aDeliverable({ deliveredDate: '2026-02-01', confirmedDate: '2026-02-03' })],
    referrals: [aReferral({ thankedDate: '2026-01-06' })],
    needs: [aNeed({ answers: [{ id: uuid(3), date: '2026-02-20', result: 'stillOpen' }] })],
  }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('counts by goal and by month, the rep’s own goals with them', () => {
  const rows = {
    customer: aCustomer({ actionGoals: { [`ratings:${uuid(1)}:rated`]: 'order' as const } }),
    wows: [aWow('2026-02-01'), aWow('2026-03-01')],
    ratings: [aRating('2026-03-02')],
  };
  expect(goalCounts(actions(rows))).toEqual({ order: 1, repeat: 0, referral: 2 });
  const months = new Map<string, GoalCounts>();
  addToMonths(months, { history: aHistory(rows), nextSteps: [] }, ZONE, DEFAULT_SETTINGS);
  expect(Object.fromEntries(months)).toEqual({
    '2026-02': { order: 0, repeat: 0, referral: 1 },
    '2026-03': { order: 1, repeat: 0, referral: 1 },
  });
});
