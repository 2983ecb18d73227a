/** What the badge's number is made of, from the date indexes (reminders.md, Badge). */
import type { NextStep } from '../../../lib/domain/promises/next-step';
import { promiseOutcome } from '../../../lib/domain/promises/outcome';
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import type { Issue } from '../../../lib/domain/readiness/evidence';
import { badge } from '../../../lib/domain/reminders/badge';
import { isPastClock } from '../../../lib/domain/reminders/issue-clocks';
import { countPastRedLine } from '../../../lib/domain/reminders/thanks-items';
import type { Settings } from '../../../lib/domain/settings';
import type { BadgeView } from '../../../lib/domain/views/surfaces';
import type { Book } from '../../../lib/storage/change';
import { openIssues } from '../../../lib/storage/evidence';
import { currentStepsDue } from '../../../lib/storage/next-steps';
import { openPromisesDueBy } from '../../../lib/storage/promises';
import { refreshStale, summariesPastRedLine } from '../../../lib/storage/summaries';
import { ownSettings } from '../own-settings';
import { type ActiveCustomer, activeCustomer } from './attention-rows';
import { shownCustomers } from './hidden-customers';

interface DueRows {
  promises: readonly CustomerPromise[];
  issues: readonly Issue[];
  steps: readonly NextStep[];
  /** Customers whose thank-you may be past its red line, with their promises due. */
  thanks: readonly ActiveCustomer[];
}

/** The badge says "99+" long before. */
const RED_LINES_MAX = 200;
/** A write makes a few short rows anew; after an import the rest follows in the background. */
const REFRESH_MAX = 20;

/** The badge as the icon shows it, with only what it counts read from the book. */
export async function readBadge({ db, now: clock }: Book): Promise<BadgeView & { on: boolean }> {
  const now = clock();
  const today = now.toPlainDate().toString();
  const settings = await ownSettings(db);
  await refreshStale(db, { now, settings }, REFRESH_MAX);
  const [promises, steps, issues, past] = await Promise.all([
    openPromisesDueBy(db, today),
    currentStepsDue(db, '0000-01-01', today),
    openIssues(db),
    summariesPastRedLine(db, today, RED_LINES_MAX),
  ]);
  // Inbox promises, ended and test customers are nobody's debt today: they count nowhere.
  const unthanked = past.map(summary => ({ summary, customerId: summary.id }));
  const shown = await shownCustomers(db, [...promises, ...steps, ...issues, ...unthanked]);
  const seen = (row: { customerId?: string }) => row.customerId !== undefined && shown.has(row.customerId);
  return badgeOf(
    {
      promises: promises.filter(seen),
      steps: steps.filter(seen),
      issues: issues.filter(seen),
      thanks: unthanked.filter(seen).map(({ summary }) => {
        const own = promises.filter(({ customerId }) => customerId === summary.id);
        return activeCustomer(summary, own, now, settings);
      }),
    },
    now,
    settings,
  );
}

/** The badge of rows that were read for the attention list already. */
export const badgeOfCustomers = (
  customers: readonly ActiveCustomer[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): BadgeView & { on: boolean } =>
  badgeOf(
    {
      promises: customers.flatMap(({ promises }) => promises),
      issues: customers.flatMap(({ issues }) => issues),
      steps: customers.flatMap(({ steps }) => steps),
      thanks: customers,
    },
    now,
    settings,
  );

function badgeOf(
  rows: DueRows,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): BadgeView & { on: boolean } {
  const today = now.toPlainDate().toString();
  const due = rows.promises.map(promise => promiseOutcome(promise, now));
  const counts = {
    overduePromises: due.filter(outcome => outcome === 'overdue').length,
    promisesDueToday: due.filter(outcome => outcome === 'open').length,
    openIssues: rows.issues.length,
    issuesPastClock: rows.issues.filter(issue => isPastClock(issue, now, settings)).length,
    nextStepsDue: rows.steps.filter(step => step.kind === 'step' && step.dueDate <= today).length,
    pastRedLine: countPastRedLine(rows.thanks, now, settings),
  };
  return { ...counts, ...badge(counts), on: settings.badgeOn };
}
