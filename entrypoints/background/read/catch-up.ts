/** The catch-up that Today repeats until it is dismissed (reminders.md, The engine 7; pages.md, Today). */
import { CATCH_UP } from '../../../lib/domain/reminders/told-days';
import type { CatchUpView } from '../../../lib/domain/views/today';
import type { BookDatabase } from '../../../lib/storage/database';
import type { CatchUpSeenMeta } from '../../../lib/storage/machine-rows';
import { deliveredSince } from '../../../lib/storage/notices';

/** An older one says nothing about today. */
const LASTS_DAYS = 7;

const DUE = ['promiseDue', 'promiseExact', 'promiseSoon'];

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
  const kinds = rows.filter(row => row.deliveredAt === at).map(({ key }) => key.split(':')[0] ?? '');
  const count = (fits: (kind: string) => boolean) => kinds.filter(fits).length;
  const due = count(kind => DUE.includes(kind));
  const overdue = count(kind => kind === 'promiseOverdue');
  const steps = count(kind => kind === 'nextStepDue');
  return { at, due, overdue, steps, other: kinds.length - due - overdue - steps };
}
