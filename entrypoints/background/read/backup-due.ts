/** Whether a backup is due, and since when: one look at two rows. */
import { backupAskedSince } from '../../../lib/domain/data/backup-due';
import { type Day, dayOf } from '../../../lib/domain/days';
import { clockOf } from '../../../lib/domain/moments';
import type { Settings } from '../../../lib/domain/settings';
import type { BookDatabase } from '../../../lib/storage/database';
import { readBookMeta, readLastBackup } from '../../../lib/storage/meta';

export async function readBackupDue(
  db: BookDatabase,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<Day | null> {
  const [meta, backup] = await Promise.all([readBookMeta(db), readLastBackup(db)]);
  if (!meta) return null;
  const { today, zone } = clockOf(now);
  const since = dayOf(Temporal.Instant.from(meta.createdAt).toZonedDateTimeISO(zone));
  const isChanged = meta.changes > (backup?.changes ?? 0);
  return backupAskedSince({ last: backup?.day, since, isChanged }, today, settings);
}
