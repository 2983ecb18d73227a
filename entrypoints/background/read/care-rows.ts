/** Rows of asking and thanking that remind: whoever is still to be thanked or told, and who may be asked just now. */
import type { Customer } from '../../../lib/domain/data/customer';
import type { Day } from '../../../lib/domain/days';
import type { Referral } from '../../../lib/domain/plan/rows';
import type { DueEvent } from '../../../lib/domain/reminders/event';
import { comeBackKey } from '../../../lib/domain/reminders/put-off';
import { askWindowEvents, referralEvents } from '../../../lib/domain/reminders/work-events';
import type { Settings } from '../../../lib/domain/settings';
import type { CustomerSummary } from '../../../lib/domain/views/summary';
import type { BookDatabase } from '../../../lib/storage/database';
import { openAskWindows, referralsInCare } from '../../../lib/storage/referrals';

export interface CareRows {
  referrals: Referral[];
  windows: CustomerSummary[];
}

export async function readCareRows(db: BookDatabase, today: Day): Promise<CareRows> {
  const [referrals, windows] = await Promise.all([referralsInCare(db), openAskWindows(db, today)]);
  return { referrals, windows };
}

/** Whose rows they are, for looking the customers up. */
export const ownersOf = ({ referrals, windows }: CareRows): { customerId: string }[] => [
  ...referrals,
  ...windows.map(({ id }) => ({ customerId: id })),
];

/**
 * The events of these rows with the words of their notices; `shown` are the customers that count, `putOff` the rows of
 * the list that were put off (`comeBackKey`): they come back by themselves.
 */
export function careEvents(
  { referrals, windows }: CareRows,
  shown: ReadonlyMap<string, Customer>,
  { today, zone, settings }: { today: Day; zone: string; settings: Settings },
  putOff: ReadonlySet<string>,
): { event: DueEvent; text: string; customerName: string }[] {
  const ofReferrals = referrals.flatMap(row => {
    const customer = shown.get(row.customerId);
    if (!customer) return [];
    const named = { text: row.name, customerName: customer.name };
    return referralEvents(row, zone, settings, customer.pauses).map(event => ({ event, ...named }));
  });
  const ofWindows = windows.flatMap(({ id, window, readiness }) => {
    const customer = shown.get(id);
    const { earnedSince } = readiness;
    if (!customer || !window || !earnedSince) return [];
    if (putOff.has(comeBackKey({ kind: 'ask', itemId: id, date: window.until }))) return [];
    const [, from = earnedSince] = [earnedSince, window.openedAt].sort();
    const events = askWindowEvents(customer, { ...window, from }, today, zone, settings);
    return events.map(event => ({ event, text: '', customerName: customer.name }));
  });
  return [...ofReferrals, ...ofWindows];
}
