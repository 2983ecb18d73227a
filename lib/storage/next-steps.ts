/** Next steps by their indexes (promises.md, Part 2: each active customer has one current next step). */
import type { Day } from '../domain/days';
import type { NextStep } from '../domain/promises/next-step';
import type { BookDatabase } from './database';
import { live } from './tombstones';

/** Every row of the customer that has not ended; more than one only after a merge of two books. */
export const currentSteps = async (db: BookDatabase, customerId: string): Promise<NextStep[]> =>
  live(await db.nextSteps.where('[customerId+status]').equals([customerId, 'current']).toArray());

/** Current rows (steps and parks) with a due day in `[from, to]`, by day. */
export const currentStepsDue = async (db: BookDatabase, from: Day, to: Day): Promise<NextStep[]> =>
  live(
    await db.nextSteps
      .where('[status+dueDate]')
      .between(['current', from], ['current', to], true, true)
      .toArray(),
  );

/** The first current rows due on one day, and how many there are. */
export async function currentStepsOn(
  db: BookDatabase,
  day: Day,
  most: number,
): Promise<{ rows: NextStep[]; total: number }> {
  const due = db.nextSteps.where('[status+dueDate]').equals(['current', day]);
  const [rows, total] = await Promise.all([due.clone().limit(most).toArray(), due.count()]);
  return { rows: live(rows), total };
}

/** Current rows among these items. */
export const currentStepsOf = async (db: BookDatabase, ids: string[]): Promise<NextStep[]> =>
  live((await db.nextSteps.bulkGet(ids)).filter(row => row !== undefined)).filter(
    row => row.status === 'current',
  );

/** Every current row of the book. For step coverage. */
export const allCurrentSteps = (db: BookDatabase): Promise<NextStep[]> =>
  currentStepsDue(db, '0000-01-01', '9999-12-31');

/** Rows that ended on `day` or after it. For the coverage streak. */
export const stepsEndedSince = async (db: BookDatabase, day: Day): Promise<NextStep[]> =>
  live(await db.nextSteps.where('endedDate').aboveOrEqual(day).toArray());

/** The row of each of these customers that ended last. */
export async function lastEndedSteps(
  db: BookDatabase,
  customerIds: string[],
): Promise<Map<string, NextStep>> {
  const keys = customerIds.map(id => [id, 'ended']);
  const rows = live(await db.nextSteps.where('[customerId+status]').anyOf(keys).toArray());
  rows.sort((a, b) => (a.endedDate ?? '').localeCompare(b.endedDate ?? ''));
  return new Map(rows.map(row => [row.customerId, row]));
}
