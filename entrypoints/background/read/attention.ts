/** The one list over the whole book, in attention order, with the addresses of the customers' records. */
import { attentionItems, sortAttention } from '../../../lib/domain/reminders/attention';
import { careItems } from '../../../lib/domain/reminders/care-items';
import { comeBackKey } from '../../../lib/domain/reminders/put-off';
import { thanksItems } from '../../../lib/domain/reminders/thanks-items';
import type { Settings } from '../../../lib/domain/settings';
import type { AttentionItem } from '../../../lib/domain/views/surfaces';
import type { BookDatabase } from '../../../lib/storage/database';
import { snoozedAfter } from '../../../lib/storage/notices';
import { recordLinksOfMany } from '../../../lib/storage/records';
import { bookFoundOn, readSummaries } from '../../../lib/storage/summaries';
import { type ActiveCustomer, activeAmong, readAttentionRowsOf, refreshShown } from './attention-rows';
import { snoozesOf } from './snoozes';

type Now = Temporal.ZonedDateTime;

export interface Attention {
  /** What stands in the list now. */
  items: AttentionItem[];
  /** What was put off: it has left its place until then. */
  snoozed: AttentionItem[];
  customers: ActiveCustomer[];
  /** Customers not summed up yet: right after an import the list is still filling. */
  left: number;
}

/** The last list found, for as long as it is true: scrolling it, popup and side column read the same one. */
const held = new WeakMap<BookDatabase, { foundOn: string; attention: Attention }>();

/** A promise with a time of day is overdue from its minute on. */
const minuteOf = (now: Now): string => now.toPlainTime().toString({ smallestUnit: 'minute' });

export async function readAttention(db: BookDatabase, now: Now, settings: Settings): Promise<Attention> {
  const left = await refreshShown(db, { now, settings });
  const foundOn = `${await bookFoundOn(db, { now, settings })} ${minuteOf(now)}`;
  const known = held.get(db);
  if (known?.foundOn === foundOn) return known.attention;
  const attention = { ...(await findAttention(db, now, settings)), left };
  if (left === 0) held.set(db, { foundOn, attention });
  return attention;
}

async function findAttention(
  db: BookDatabase,
  now: Now,
  settings: Settings,
): Promise<Omit<Attention, 'left'>> {
  const instant = now.toInstant().toString({ fractionalSecondDigits: 3 });
  const [customers, notices] = await Promise.all([
    activeAmong(db, () => readSummaries(db), now, settings),
    snoozedAfter(db, instant),
  ]);
  const snoozes = snoozesOf(notices, now);
  const all = rowsOf(customers, now, settings).map(
    (item): AttentionItem => ({
      ...item,
      snoozedUntil: snoozes.get(comeBackKey(item)) ?? snoozes.get(item.itemId),
    }),
  );
  return {
    items: all.filter(item => !item.snoozedUntil),
    snoozed: all.filter(item => item.snoozedUntil),
    customers,
  };
}

/** Everything that asks for attention at these customers, put off or not. */
function rowsOf(customers: readonly ActiveCustomer[], now: Now, settings: Settings): AttentionItem[] {
  const found = [
    ...customers.flatMap(rows => attentionItems(rows, now, settings)),
    ...customers.flatMap(rows => careItems(rows, now, settings)),
    ...thanksItems(customers, now, settings),
  ];
  return sortAttention(found).map(({ tier, clock, ...item }) => item);
}

/** The rows of some customers; what is spread over the whole book, thank-yous, is judged for these alone. */
export const readRowsOf = async (
  db: BookDatabase,
  ids: string[],
  now: Now,
  settings: Settings,
): Promise<AttentionItem[]> => rowsOf(await readAttentionRowsOf(db, ids, now, settings), now, settings);

/** Items with the CRM and address of their customer's record, the one seen last. */
export async function withRecords(db: BookDatabase, items: AttentionItem[]): Promise<AttentionItem[]> {
  const links = await recordLinksOfMany(db, [...new Set(items.map(item => item.customerId))]);
  links.sort((a, b) => a.lastSeenAt.localeCompare(b.lastSeenAt));
  const linkOf = new Map(links.map(link => [link.customerId, link]));
  return items.map(item => {
    const link = linkOf.get(item.customerId);
    return link ? { ...item, crm: link.crm, url: link.url } : item;
  });
}
