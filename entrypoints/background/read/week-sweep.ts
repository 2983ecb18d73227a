/** `readWeekSweep`, and the weekly check's notice: who has heard nothing this week. */
import type { DueEvent } from '../../../lib/domain/reminders/event';
import type { Notice } from '../../../lib/domain/reminders/notice';
import { weeklyCheckEvent } from '../../../lib/domain/reminders/weekly-event';
import type { Settings } from '../../../lib/domain/settings';
import { stripView } from '../../../lib/domain/views/strip-view';
import { sweepOf, type WeekSweepView } from '../../../lib/domain/views/week-sweep';
import type { BookDatabase } from '../../../lib/storage/database';
import { readManyHistories } from '../../../lib/storage/summaries';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { readAttentionRows } from './attention-rows';

type Now = Temporal.ZonedDateTime;

/** Each comes with his strip, so with his history; as touches are noted the rest moves up. */
const SHOWN = 30;

async function unheard(db: BookDatabase, now: Now, settings: Settings) {
  const customers = await readAttentionRows(db, now, settings);
  return sweepOf(
    customers.map(({ summary }) => summary),
    now,
    settings,
  );
}

export async function readWeekSweep(): Promise<WeekSweepView> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const settings = await ownSettings(db);
  const found = await unheard(db, now, settings);
  const shown = found.slice(0, SHOWN);
  const rows = await readManyHistories(
    db,
    shown.map(({ id }) => id),
  );
  return {
    rows: shown.flatMap(({ id, customer }) => {
      const own = rows.get(id);
      return own
        ? { customerId: id, customerName: customer.name, contact: stripView(own.history, now, settings) }
        : [];
    }),
    total: found.length,
  };
}

/**
 * This week's check until it is told. Who has heard nothing is counted when its moment has come, not after every write
 * of the week. `isOver`: it has come, and everybody has heard something.
 */
export async function readWeeklyCheck(
  db: BookDatabase,
  told: readonly Notice[],
  now: Now,
  settings: Settings,
): Promise<{ event: DueEvent | null; isOver: boolean }> {
  const event = weeklyCheckEvent(now, settings);
  if (!event || told.some(({ key, deliveredAt }) => key === event.key && deliveredAt))
    return { event: null, isOver: false };
  if (event.at.epochMilliseconds > now.epochMilliseconds) return { event, isOver: false };
  const count = (await unheard(db, now, settings)).length;
  return { event: { ...event, count }, isOver: count === 0 };
}

/**
 * The weekly notice that stands on the screen for nothing: everybody has heard something since it was told, or its week
 * is over. Null where there is none; the book is looked through only while one stands there.
 */
export async function settledWeeklyNotice(
  db: BookDatabase,
  { notices, shown }: { notices: readonly Notice[]; shown: () => Promise<ReadonlySet<string>> },
  now: Now,
  settings: Settings,
): Promise<string | null> {
  const alone = notices.filter(
    ({ key, shownAs, deliveredAt }) => deliveredAt && shownAs === key && key.startsWith('weeklyCheck:'),
  );
  if (alone.length === 0) return null;
  const screen = await shown();
  const standing = alone.find(({ key }) => screen.has(key));
  if (!standing) return null;
  const isOfThisWeek = standing.key === weeklyCheckEvent(now, settings)?.key;
  return isOfThisWeek && (await unheard(db, now, settings)).length > 0 ? null : standing.key;
}
