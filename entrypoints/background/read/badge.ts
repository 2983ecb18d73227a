/** What the badge's number is made of, from the date indexes (reminders.md, Badge). */
import { promiseOutcome } from '../../../lib/domain/promises/outcome';
import { fixOutcome } from '../../../lib/domain/readiness/fix';
import { badge } from '../../../lib/domain/reminders/badge';
import type { BadgeView } from '../../../lib/domain/views/surfaces';
import type { Book } from '../../../lib/storage/change';
import { openIssues } from '../../../lib/storage/evidence';
import { currentStepsDue } from '../../../lib/storage/next-steps';
import { openPromisesDueBy } from '../../../lib/storage/promises';
import { ownSettings } from '../own-settings';
import { shownCustomers } from './hidden-customers';

/** Inbox promises, ended and test customers are nobody's debt today: they count nowhere. */
export async function readBadge({ db, now: clock }: Book): Promise<BadgeView & { on: boolean }> {
  const now = clock();
  const today = now.toPlainDate().toString();
  const [promises, steps, issues, settings] = await Promise.all([
    openPromisesDueBy(db, today),
    currentStepsDue(db, '0000-01-01', today),
    openIssues(db),
    ownSettings(db),
  ]);
  const shown = await shownCustomers(db, [...promises, ...steps, ...issues]);
  const seen = (row: { customerId?: string }) => row.customerId !== undefined && shown.has(row.customerId);
  const due = promises.filter(seen).map(promise => promiseOutcome(promise, now));
  const open = issues.filter(seen);
  const counts = {
    overduePromises: due.filter(outcome => outcome === 'overdue').length,
    promisesDueToday: due.filter(outcome => outcome === 'open').length,
    openIssues: open.length,
    issuesPastClock: open.filter(issue => fixOutcome(issue, now, settings) === 'pastClock').length,
    nextStepsDue: steps.filter(step => step.kind === 'step' && seen(step)).length,
    pastRedLine: 0,
  };
  return { ...counts, ...badge(counts), on: settings.badgeOn };
}
