import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { type AskListRow, askList } from '../../../lib/domain/views/ask-list';
import { aCustomer, aReferral, uuid } from '../rows';

const TODAY = '2026-03-04';
const one = (
  n: number,
  name: string,
  readiness: Partial<AskListRow['readiness']>,
  more: Partial<AskListRow> = {},
): AskListRow => ({
  id: uuid(n),
  customer: aCustomer({ id: uuid(n), name }),
  firstSaleDate: '2025-01-06',
  referrals: [],
  readiness: { state: 'earned', score: 80, ...readiness },
  ...more,
});
const brought = [aReferral({ stage: 'won', stageDates: { named: '2025-10-01', won: '2025-12-01' } })];

it('names who is Earned: below pace first, then the score, then the name', () => {
  const list = askList(
    [
      one(1, 'Waits', { state: 'askedWait' }),
      one(2, 'In pace, high', { score: 95 }, { referrals: brought }),
      one(3, 'Below, low', { score: 76 }),
      one(4, 'Below, high B', { score: 90 }),
      one(5, 'Below, high A', { score: 90, state: 'earnedProven' }),
      one(6, 'Builds', { state: 'building' }),
    ],
    TODAY,
    DEFAULT_SETTINGS,
  );
  expect(list.map(({ customerName }) => customerName)).toEqual([
    'Below, high A',
    'Below, high B',
    'Below, low',
    'In pace, high',
  ]);
  expect(list.map(({ isBelowPace }) => isBelowPace)).toEqual([true, true, true, false]);
});

it('says until when a good moment lasts, and forgets one that has passed', () => {
  const until = (day: string) => ({ window: { opened: '2026-03-01', openedAt: '', until: day } });
  const list = askList(
    [one(1, 'A', {}, until('2026-03-04')), one(2, 'B', {}, until('2026-03-03'))],
    TODAY,
    DEFAULT_SETTINGS,
  );
  expect(list.map(({ windowUntil }) => windowUntil)).toEqual(['2026-03-04', undefined]);
});
