/** The catch-up that Today repeats until it is dismissed (reminders.md, The engine 7; pages.md, Today). */
import { countTold } from '../../../lib/domain/reminders/counted';
import { CATCH_UP } from '../../../lib/domain/reminders/told-days';
import type { CatchUpView } from '../../../lib/domain/views/today';
import type { BookDatabase } from '../../../lib/storage/database';
import type { CatchUpSeenMeta } from '../../../lib/storage/machine-rows';
import { deliveredSince } from '../../../lib/storage/notices';

/** An older one says nothing about today. */
const LASTS_DAYS = 7;

/** The last catch-up that was told and not dismissed. */
export async function readCatchUp(
  db: BookDatabase,
  now: Temporal.ZonedDateTime,
): Promise<CatchUpView | undefined> {
  const since = now.subtract({ days: LASTS_DAYS }).toInstant().toString({ fractionalSecondDigits: 3 });
  const [told, seen] = await Promise.all([deliveredSince(db, since), db.meta.get('catchUpSeen')]);
  const dismissed = (seen as CatchUpSeenMeta | undefined)?.at ?? '';
  const rows = told.filter(({ shownAs, deliveredAt }) => shownAs?.startsWith(CATCH_UP) && deliveredAt);
  const at = rows.reduce((last, { deliveredAt = '' }) => (deliveredAt > last ? deliveredAt : last), '');
  if (at === '' || at <= dismissed) return undefined;
  return { at, counts: countTold(rows.filter(({ deliveredAt }) => deliveredAt === at)) };
}
