import { describe, expect, it } from 'vitest';
import type { Ask, Referral } from '../../../lib/domain/plan/rows';
import { type CareFacts, careItems } from '../../../lib/domain/reminders/care-items';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, anAsk, aReferral, at, CUSTOMER_ID } from '../rows';

const items = (
  over: Partial<CareFacts['summary']> & { pauses?: CareFacts['customer']['pauses'] },
  when = at(),
) => {
  const { pauses = [], ...summary } = over;
  const facts: CareFacts = {
    customer: aCustomer({ pauses }),
    summary: { asks: [], referrals: [], readiness: { state: 'askedWait' }, ...summary },
  };
  return careItems(facts, when, DEFAULT_SETTINGS).map(({ kind, care, ask, date }) => [
    kind,
    care ?? ask,
    date,
  ]);
};
const later = (fields: Partial<Ask> = {}) => anAsk('2026-02-02', { outcome: 'later', ...fields });
const row = (fields: Partial<Referral> = {}) => aReferral({ stageDates: { named: '2026-03-03' }, ...fields });

describe('what asks for attention around asking', () => {
  it('is the thank-you for a name, at once and by its day', () => {
    expect(items({ referrals: [row()] })).toEqual([['referralCare', 'named', '2026-03-04']]);
    expect(items({ referrals: [row({ thankedDate: '2026-03-03' })] })).toEqual([]);
  });

  it('is asking what came of "later", from its day on', () => {
    const asks = [later({ followUpDate: '2026-03-04' })];
    expect(items({ asks })).toEqual([['ask', 'later', '2026-03-04']]);
    expect(items({ asks }, at('2026-03-03'))).toEqual([]);
    expect(items({ asks: [...asks, anAsk('2026-03-01', { outcome: 'no' })] })).toEqual([]);
  });

  it('waits while something is to be repaired, while nobody may ask, and in a pause', () => {
    const asks = [later({ followUpDate: '2026-03-04' })];
    expect(items({ asks, readiness: { state: 'repairFirst' } })).toEqual([]);
    expect(items({ asks, readiness: { state: 'doNotAsk' } })).toEqual([]);
    const pauses = [{ id: CUSTOMER_ID, from: '2026-03-01', to: '2026-03-08', reason: 'holiday' }];
    expect(items({ asks, referrals: [row()], pauses })).toEqual([]);
  });

  it('is a good moment while they may be asked, no longer', () => {
    const window = { until: '2026-03-06' };
    expect(items({ window, readiness: { state: 'earned' } })).toEqual([['ask', 'window', '2026-03-06']]);
    expect(items({ window })).toEqual([]);
    expect(items({ window, readiness: { state: 'earned' } }, at('2026-03-07'))).toEqual([]);
  });
});
