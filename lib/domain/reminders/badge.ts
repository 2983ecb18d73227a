/** What the badge counts, over the whole book (reminders, Badge). */
export type BadgeCounts = {
  overduePromises: number;
  openIssues: number;
  promisesDueToday: number;
  /** Next steps due today or overdue. */
  nextStepsDue: number;
  /** Thank-yous past the red line. */
  pastRedLine: number;
  /** Of the open issues those past a clock; they colour the badge and are not counted twice. */
  issuesPastClock: number;
};

/** `text` is empty for no badge; `alert` asks for red, else the neutral colour. */
export type Badge = { count: number; text: string; alert: boolean };

/** The toolbar badge: everything that waits today, red when a promise is overdue or an issue past a clock. */
export const badge = (counts: BadgeCounts): Badge => {
  const { overduePromises, openIssues, promisesDueToday, nextStepsDue, pastRedLine, issuesPastClock } =
    counts;
  const count = overduePromises + openIssues + promisesDueToday + nextStepsDue + pastRedLine;
  return {
    count,
    text: count === 0 ? '' : count > 99 ? '99+' : String(count),
    alert: overduePromises > 0 || issuesPastClock > 0,
  };
};
