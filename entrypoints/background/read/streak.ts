/**
 * For how many working days in a row nearly every customer had a next step. It counts finished days only, so once a day
 * is enough; in a full book it is counted in the background.
 */
import { addDays } from '../../../lib/domain/days';
import { type CoveredDay, streakDays } from '../../../lib/domain/promises/step-coverage';
import type { Settings } from '../../../lib/domain/settings';
import type { BookDatabase } from '../../../lib/storage/database';
import type { StreakMeta } from '../../../lib/storage/machine-rows';
import { stepsEndedSince } from '../../../lib/storage/next-steps';
import type { ActiveCustomer } from './attention-rows';

/** The streak looks back this far; a longer one shows as this long. */
const STREAK_DAYS = 366;
/** So many customers are counted while a surface waits. */
const AT_ONCE = 200;

const keyOf = (today: string, settings: Settings): string =>
  [today, settings.coverageStreakShare, settings.workDays, settings.holidays].join(' ');

/** The day's streak; null when it is not counted yet and would take too long. */
export async function readStreak(
  db: BookDatabase,
  sold: readonly ActiveCustomer[],
  today: string,
  settings: Settings,
): Promise<number | null> {
  return sold.length <= AT_ONCE
    ? countStreak(db, sold, today, settings)
    : readKeptStreak(db, today, settings);
}

/** The day's streak as it was counted for a full book; null when it is not counted yet. */
export async function readKeptStreak(
  db: BookDatabase,
  today: string,
  settings: Settings,
): Promise<number | null> {
  const kept = (await db.meta.get('streak')) as StreakMeta | undefined;
  return kept?.foundOn === keyOf(today, settings) ? kept.days : null;
}

/**
 * Counts the day's streak and keeps it, also where few have bought: the report of a full book reads what is kept.
 * @returns whether surfaces have waited for it.
 */
export async function keepStreak(
  db: BookDatabase,
  sold: readonly ActiveCustomer[],
  today: string,
  settings: Settings,
): Promise<boolean> {
  if ((await readKeptStreak(db, today, settings)) !== null) return false;
  const days = await countStreak(db, sold, today, settings);
  await db.meta.put({ key: 'streak', foundOn: keyOf(today, settings), days });
  return sold.length > AT_ONCE;
}

const countStreak = async (...given: Parameters<typeof daysOfStreak>): Promise<number> =>
  (await daysOfStreak(...given)).length;

/** The days themselves, the last one first: counted anew, for somebody asked to see them. */
export async function daysOfStreak(
  db: BookDatabase,
  sold: readonly ActiveCustomer[],
  today: string,
  settings: Settings,
): Promise<CoveredDay[]> {
  const ended = await stepsEndedSince(db, addDays(today, -STREAK_DAYS));
  const former = new Map<string, typeof ended>();
  for (const step of ended) {
    const own = former.get(step.customerId);
    if (own) own.push(step);
    else former.set(step.customerId, [step]);
  }
  const covered = sold.map(({ customer, steps, firstSaleDate }) => ({
    firstSaleDate: firstSaleDate ?? today,
    steps: [...steps, ...(former.get(customer.id) ?? [])],
  }));
  return streakDays(covered, today, settings, settings);
}
