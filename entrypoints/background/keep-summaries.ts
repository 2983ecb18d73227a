/**
 * What book-wide surfaces read is kept true a slice at a time while nobody waits: short rows of customers written to,
 * states of another day, words of an import, months that have ended. A stopped worker goes on at its next wake.
 */
import type { Stamp } from '../../lib/messages/protocol';
import { stampKey } from '../../lib/messages/stamp-key';
import { browser } from '../../lib/platform/browser';
import { lockName } from '../../lib/platform/which-book';
import type { Book } from '../../lib/storage/change';
import type { BookDatabase } from '../../lib/storage/database';
import { WORTH_KEEPING } from '../../lib/storage/kept-report';
import { readBookMeta } from '../../lib/storage/meta';
import { readSummaries, refreshStale, refreshStates, type SummaryContext } from '../../lib/storage/summaries';
import { catchUpWords } from '../../lib/storage/word-index';
import { openBook } from './book/open-book';
import { keepMonths } from './keep-months';
import { ownSettings } from './own-settings';
import { activeAmong } from './read/attention-rows';
import { isMirrorKept, keepMirror } from './read/lists';
import { keepSums } from './read/report-sums';
import { keepStreak, readKeptStreak } from './read/streak';

const SLICE = 10;
/** More than this were stale: an import, of which open surfaces have seen only the beginning. */
const MANY = 200;

/** Lets a message that waits go first. */
const breathe = () => new Promise(resolve => setTimeout(resolve, 0));

export const keepSummaries = (): Promise<void> =>
  navigator.locks.request(lockName('summaries'), { ifAvailable: true }, async lock => {
    if (!lock) return;
    const book = await openBook();
    // What was written meanwhile found this door locked.
    do await keepAll(book);
    while ((await book.db.stale.count()) > 0);
  });

async function keepAll(book: Book): Promise<void> {
  const { db, now } = book;
  const context: SummaryContext = { now: now(), settings: await ownSettings(db) };
  let isNews = false;
  for (let left = await db.stale.count(); left > 0; left = await refreshStale(db, context, SLICE)) {
    isNews ||= left > MANY;
    await breathe();
  }
  while (await refreshStates(db, context)) {
    isNews = true;
    await breathe();
  }
  if (await keepDay(db, context)) isNews = true;
  if (isNews) await tellSurfaces(db);
  while (await catchUpWords(db)) await breathe();
  if (await keepMonths(book, context.settings, breathe)) await tellSurfaces(db);
  if ((await db.customers.count()) > WORTH_KEEPING) await keepSums(db, context, breathe);
}

/** What a full book finds once a day: the streak and the two readings of its lists. */
async function keepDay(db: BookDatabase, { now, settings }: SummaryContext): Promise<boolean> {
  const today = now.toPlainDate().toString();
  const hasStreak = (await readKeptStreak(db, today, settings)) !== null;
  if (hasStreak && (await isMirrorKept(db, today, settings))) return false;
  const customers = await activeAmong(db, () => readSummaries(db), now, settings);
  const sold = customers.filter(({ hasSale }) => hasSale);
  const isNews = await keepStreak(db, sold, today, settings);
  return (await keepMirror(db, customers.length, today, settings)) || isNews;
}

async function tellSurfaces(db: BookDatabase): Promise<void> {
  const at = (await readBookMeta(db))?.changes ?? 0;
  const stamp: Stamp = { keys: [], at, when: new Date().toISOString() };
  await browser.storage.local.set({ [stampKey()]: stamp });
}
