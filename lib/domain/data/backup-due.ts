/** When a backup is asked for (data.md, Backup: reminder in the digest). */
import { addDays, type Day, daysBetween } from '../days';
import type { Settings } from '../settings';

export interface BackupSoFar {
  /** Day of the last one; absent: never. */
  last?: Day;
  /** First day of the book. */
  since: Day;
  /** Something was written after the last backup. */
  isChanged: boolean;
}

/**
 * The day since which a backup is asked for, or null. It moves on every `backupRemindDays`, so that whoever tells it
 * once a day says it again only after as many days.
 */
export function backupAskedSince(
  { last, since, isChanged }: BackupSoFar,
  today: Day,
  { backupRemindDays }: Pick<Settings, 'backupRemindDays'>,
): Day | null {
  const every = Math.max(1, backupRemindDays);
  const first = addDays(last ?? since, every);
  if (!isChanged || today < first) return null;
  return addDays(first, Math.floor(daysBetween(first, today) / every) * every);
}
