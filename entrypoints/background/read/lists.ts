/** `readLists`: the A, B and C lists with what would move; and their two readings in short for Today. */
import { type Mirror, mirror } from '../../../lib/domain/appreciation/ranking';
import { rankedCustomers, waitingMoves } from '../../../lib/domain/appreciation/tier-run';
import type { Settings } from '../../../lib/domain/settings';
import {
  isMoveToSee,
  isOnNoList,
  type ListsInShort,
  type ListsView,
  listsView,
} from '../../../lib/domain/views/lists-view';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { Parsed } from '../../../lib/messages/listen';
import type { BookDatabase } from '../../../lib/storage/database';
import type { MirrorMeta } from '../../../lib/storage/machine-rows';
import { readTierRows } from '../../../lib/storage/tier-rows';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import type { ActiveCustomer } from './attention-rows';

export async function readLists({ whole }: Parsed<'readLists'>): Promise<ListsView> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const [settings, rows, lastChange] = await Promise.all([
    ownSettings(db),
    readTierRows(db),
    readLastChange(db, now),
  ]);
  const today = now.toPlainDate().toString();
  return {
    today,
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    ...listsView(rows, today, settings, whole),
    lastChange,
  };
}

/** So many customers are ranked while a surface waits; a fuller book once a day, when nobody does. */
const AT_ONCE = 200;

const keyOf = (today: string, settings: Settings): string =>
  JSON.stringify([
    today,
    settings.tierMonths,
    settings.tierTopShare,
    settings.tierRevenueShare,
    settings.advocateWeight,
    settings.advocateMonths,
    settings.baseCurrency,
    settings.currencyRates,
  ]);

const findMirror = async (db: BookDatabase, today: string, settings: Settings): Promise<Mirror> =>
  mirror(rankedCustomers(await readTierRows(db), today, settings), settings);

async function readMirror(
  db: BookDatabase,
  customers: number,
  today: string,
  settings: Settings,
): Promise<Mirror | null> {
  return customers <= AT_ONCE ? findMirror(db, today, settings) : readKeptMirror(db, today, settings);
}

/** Whether the day's readings of a full book were found already. */
export const isMirrorKept = async (db: BookDatabase, today: string, settings: Settings): Promise<boolean> =>
  (await readKeptMirror(db, today, settings)) !== null;

async function readKeptMirror(db: BookDatabase, today: string, settings: Settings): Promise<Mirror | null> {
  const kept = (await db.meta.get('mirror')) as MirrorMeta | undefined;
  return kept?.foundOn === keyOf(today, settings) ? kept.mirror : null;
}

/** Finds the day's readings of a full book and keeps them; false when they were kept already, or the book is small. */
export async function keepMirror(
  db: BookDatabase,
  customers: number,
  today: string,
  settings: Settings,
): Promise<boolean> {
  if (customers <= AT_ONCE || (await readMirror(db, customers, today, settings)) !== null) return false;
  const found = await findMirror(db, today, settings);
  await db.meta.put({ key: 'mirror', foundOn: keyOf(today, settings), mirror: found });
  return true;
}

/** Absent without customers, and until a full book was ranked. */
export async function readListsInShort(
  db: BookDatabase,
  active: readonly ActiveCustomer[],
  today: string,
  settings: Settings,
): Promise<ListsInShort | undefined> {
  const customers = active.filter(({ hasSale }) => hasSale).map(({ customer }) => customer);
  if (customers.length === 0) return undefined;
  const found = await readMirror(db, active.length, today, settings);
  if (!found) return undefined;
  return {
    mirror: found,
    topShare: settings.tierTopShare,
    revenueShare: settings.tierRevenueShare,
    waiting: waitingMoves(customers, today).filter(isMoveToSee).length,
    isUnranked: found.topSharePercent === null && customers.every(customer => isOnNoList(customer, today)),
  };
}
