/** Facts that forbid asking until they are repaired, each with its item (readiness.md, Gates). */
import { addDays, type Day, within } from '../days';
import { clockOf, localDayOf } from '../moments';
import { promiseOutcome } from '../promises/outcome';
import type { Settings } from '../settings';
import type { CustomerHistory } from './history';
import { latestRating } from './perform';
import { refundsWithin } from './sales';
import { GATE_KINDS, type GateFacts, type GateKind } from './state';

/** One gate and the row behind it. */
export interface Gate {
  kind: GateKind;
  itemId: string;
  /** Due day, day opened, day of the refund or of the rating. */
  since: Day;
  /** First day without this gate if nothing is done; absent when only a repair clears it. */
  until?: Day;
  /** Of a low rating: which number, and how low. */
  rating?: { of: 'product' | 'person'; stars: number };
}

type GateSettings = Pick<Settings, 'refundGateDays' | 'complaintGateDays' | 'lowRatingAtMost'>;

const lowRatings = (history: CustomerHistory, settings: GateSettings): Gate[] =>
  (['product', 'person'] as const).flatMap(of => {
    const rating = latestRating(history.ratings, of);
    const stars = rating?.[of];
    return rating && stars !== undefined && stars <= settings.lowRatingAtMost
      ? [{ kind: 'lowRating' as const, itemId: rating.id, since: rating.date, rating: { of, stars } }]
      : [];
  });

/** All gates that hold, in the order of the table, the oldest first within a kind. */
export const gatesOf = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: GateSettings,
): Gate[] => {
  const { today, zone } = clockOf(now);
  const gates: Gate[] = lowRatings(history, settings);
  for (const promise of history.promises) {
    if (promise.status !== 'open' || promiseOutcome(promise, now) !== 'overdue') continue;
    gates.push({ kind: 'overduePromise', itemId: promise.id, since: promise.dueDate ?? today });
  }
  for (const issue of history.issues) {
    if (issue.confirmedAt && issue.severity < 3) continue;
    const opened = localDayOf(issue.openedAt, zone);
    if (!issue.confirmedAt) gates.push({ kind: 'openIssue', itemId: issue.id, since: opened });
    if (issue.severity === 3 && within(opened, settings.complaintGateDays, today)) {
      const until = addDays(opened, settings.complaintGateDays + 1);
      gates.push({ kind: 'complaint', itemId: issue.id, since: opened, until });
    }
  }
  for (const refund of refundsWithin(history.deals, settings.refundGateDays, today)) {
    const until = addDays(refund.date, settings.refundGateDays + 1);
    gates.push({ kind: 'refund', itemId: refund.id, since: refund.date, until });
  }
  const place = (gate: Gate) => `${GATE_KINDS.indexOf(gate.kind)} ${gate.since} ${gate.itemId}`;
  return gates.sort((a, b) => (place(a) < place(b) ? -1 : 1));
};

/** The same gates as counts, for `readiness`. */
export const gateFacts = (gates: readonly Gate[]): GateFacts => {
  const count = (kind: GateKind) => gates.filter(gate => gate.kind === kind).length;
  const low = (of: 'product' | 'person') => gates.find(gate => gate.rating?.of === of)?.rating?.stars ?? null;
  return {
    overduePromises: count('overduePromise'),
    openIssues: count('openIssue'),
    refund: count('refund') > 0,
    complaint: count('complaint') > 0,
    lastProductRating: low('product'),
    lastPersonRating: low('person'),
  };
};
