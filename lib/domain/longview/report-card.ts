/** Our conduct graded, and the customer's verdict, which only he can give (longview.md, Report card). */
import { type Day, within } from '../days';
import { clockOf } from '../moments';
import { boughtMore } from '../plan/growth';
import type { Deal, Referral } from '../plan/rows';
import { isQuickReply } from '../promises/right-to-meet';
import { ELEMENTS, type Element, type ElementValues } from '../readiness/elements';
import type { Touch } from '../readiness/evidence';
import { repeatOrders } from '../readiness/sales';
import { type WorkingCalendar, workingDaysBetween } from '../reminders/working-time';
import type { Settings } from '../settings';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | '–';

/** Grade of an element's value; a dash without evidence. */
export const grade = (e: number | null, { gradeFrom }: Pick<Settings, 'gradeFrom'>): Grade => {
  if (e === null) return '–';
  return (['A', 'B', 'C', 'D'] as const).find(letter => e >= gradeFrom[letter] - 1e-9) ?? 'E';
};

/** Mean of each element over the customers that have evidence for it; null where nobody has. */
export const bookElements = (customers: readonly ElementValues[]): ElementValues => {
  const meanOf = (element: Element): number | null => {
    const values = customers.flatMap(values => values[element] ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return Object.fromEntries(ELEMENTS.map(element => [element, meanOf(element)])) as ElementValues;
};

/** Quick replies among those we waited for; `share` null while we waited for none. */
export interface CallsReturned {
  quick: number;
  awaited: number;
  share: number | null;
}

/** What the customer alone can say, by what he does. */
export interface Verdict {
  boughtMore: boolean;
  boughtAgain: boolean;
  referred: boolean;
  callsReturned: CallsReturned;
}

type VerdictSettings = WorkingCalendar &
  Pick<
    Settings,
    'growthShare' | 'repeatWindowDays' | 'quickReplyWorkingDays' | 'baseCurrency' | 'currencyRates'
  >;

/** A name with an introduction or leave to use the customer's name; a bare name is a lead (README, Glossary). */
export const isReferral = ({ mayUseName, stage }: Pick<Referral, 'mayUseName' | 'stage'>): boolean =>
  mayUseName || stage !== 'named';

/** Replies of the trailing 12 months; one that can still come in time is left out. */
export const callsReturned = (
  touches: readonly Touch[],
  now: Temporal.ZonedDateTime,
  settings: VerdictSettings,
): CallsReturned => {
  const { today, zone } = clockOf(now);
  const judged = touches.filter(
    touch =>
      touch.awaitingReply &&
      within(touch.date, 365, today) &&
      (touch.repliedAt !== undefined ||
        workingDaysBetween(touch.date, today, settings) > settings.quickReplyWorkingDays),
  );
  const quick = judged.filter(touch => isQuickReply(touch, zone, settings)).length;
  return { quick, awaited: judged.length, share: judged.length === 0 ? null : quick / judged.length };
};

const namedOn = ({ stageDates, createdAt }: Referral): Day => stageDates.named ?? createdAt.slice(0, 10);

/** The four rows of one customer. */
export const verdict = (
  rows: { deals: readonly Deal[]; referrals: readonly Referral[]; touches: readonly Touch[] },
  now: Temporal.ZonedDateTime,
  settings: VerdictSettings,
): Verdict => {
  const { today } = clockOf(now);
  return {
    boughtMore: boughtMore(rows.deals, today, settings),
    boughtAgain: repeatOrders(rows.deals, today, settings).length > 0,
    referred: rows.referrals.some(row => isReferral(row) && within(namedOn(row), 365, today)),
    callsReturned: callsReturned(rows.touches, now, settings),
  };
};

/** The book's four rows: numbers of customers, and the share of replies over all. */
export interface BookVerdict {
  customers: number;
  boughtMore: number;
  boughtAgain: number;
  referred: number;
  callsReturned: CallsReturned;
}

export const bookVerdict = (verdicts: readonly Verdict[]): BookVerdict => {
  const countOf = (key: 'boughtMore' | 'boughtAgain' | 'referred') => verdicts.filter(row => row[key]).length;
  const quick = verdicts.reduce((sum, row) => sum + row.callsReturned.quick, 0);
  const awaited = verdicts.reduce((sum, row) => sum + row.callsReturned.awaited, 0);
  return {
    customers: verdicts.length,
    boughtMore: countOf('boughtMore'),
    boughtAgain: countOf('boughtAgain'),
    referred: countOf('referred'),
    callsReturned: { quick, awaited, share: awaited === 0 ? null : quick / awaited },
  };
};
