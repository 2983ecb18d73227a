/**
 * The one write path. One strict transaction: a known command is answered again; else the work runs, its before-images
 * become one undo row, the change number rises, and the answer is kept under the command's id. What is acknowledged
 * was committed; what was not committed left nothing behind.
 */
import { storeNames } from '../domain/data/stores';
import { stampOf } from '../domain/moments';
import type { Settings } from '../domain/settings';
import type { LastChange } from '../domain/views/panel';
import type { BookDatabase } from './database';
import { StorageFailure } from './failure';
import type { BookMeta, ChangeAnswer, CommandRow } from './machine-rows';
import { readBookMeta, readSettings } from './meta';
import { noteStale } from './summaries';
import { type Witness, witnessOf } from './witness';
import { startWriting, type Writing, type Written } from './writing';

/** What the outside is told after a commit: who asks again, and what the book now is. */
export interface Told {
  /** Customer ids and record keys it touched; null after a quiet change: no surface need ask again. */
  keys: string[] | null;
  at: number;
  when: string;
  /** The command that wrote. */
  by: string;
  witness: Witness;
}

/** An open book: its database, the clock, and the way to tell surfaces and witness. */
export interface Book {
  db: BookDatabase;
  now: () => Temporal.ZonedDateTime;
  tell: (told: Told) => Promise<void>;
}

export interface ChangeOrder {
  commandId: string;
  /** `null`: not shown to the rep and not undoable (a reminder was told, a setting saved). */
  shownAs: LastChange['what'] | null;
  /** Name in the log when it is not shown. */
  logAs?: string;
  /**
   * What merely looking at a page writes (a name as the CRM now spells it, the earned latch): rows keep their
   * `updatedAt`, so that an undo of the rep's own change still holds, and no surface is told.
   */
  quiet?: true;
}
/** What the work gives back: the answer, and the item's words for "Saved: …". */
export interface Done {
  itemId?: string;
  customerId?: string;
  inbox?: boolean;
  text?: string;
  /** For the undo of an import that gave the book another id. */
  formerBookId?: string;
  /** How long it can be taken back where the page of the change itself offers that; else `undoSeconds`. */
  undoMs?: number;
}

/** A change that wrote over more rows than this is not undone from images; a snapshot was taken before it. */
const UNDO_ROWS_MAX = 20_000;
/** Rows that were new are taken out again by their keys alone: a file of a hundred thousand orders can be. */
const UNDO_NEW_ROWS_MAX = 200_000;
const COMMANDS_KEPT_MS = 86_400_000;
/** Old commands and log lines go with every n-th change, not with each. */
const TIDY_EVERY = 50;

/**
 * Does one change. Repeating a `commandId` within a day gives the first answer and changes nothing.
 * @param work runs inside the transaction: it may await only reads and writes of the database.
 * @throws whatever the work throws; nothing is written then.
 */
export async function change(
  book: Book,
  order: ChangeOrder,
  work: (writing: Writing, settings: Settings) => Promise<Done>,
): Promise<ChangeAnswer> {
  const { db } = book;
  const now = book.now();
  const { answer, told } = await db.transaction('rw', db.tables, async () => {
    const [known, settings] = await Promise.all([db.commands.get(order.commandId), readSettings(db)]);
    if (known) return { answer: known.answer, told: null };
    const { writing, record } = startWriting(db, now, order.quiet);
    const done = await work(writing, settings);
    const meta = raise(await readBookMeta(db), record);
    const answer = await conclude(db, order, done, record, { meta, settings }, now);
    const when = stampOf(now);
    return {
      answer,
      told: {
        keys: order.quiet ? null : [...record.keys],
        at: meta.changes,
        when,
        by: order.commandId,
        witness: witnessOf(meta, when),
      },
    };
  });
  // Committed: from here on nothing may delay the answer or turn it into a failure. A witness that lags is harmless.
  if (told) book.tell(told).catch(() => undefined);
  return answer;
}

function raise(meta: BookMeta | undefined, record: Written): BookMeta {
  if (!meta) throw new StorageFailure('recovery');
  const rows = { ...meta.rows };
  for (const store of storeNames) {
    const gained = record.gained[store];
    if (gained) rows[store] = (rows[store] ?? 0) + gained;
  }
  return { ...meta, rows, changes: meta.changes + 1 };
}

async function conclude(
  db: BookDatabase,
  order: ChangeOrder,
  done: Done,
  record: Written,
  { meta, settings }: { meta: BookMeta; settings: Settings },
  now: Temporal.ZonedDateTime,
): Promise<ChangeAnswer> {
  const when = stampOf(now);
  const ms = now.epochMilliseconds;
  const { text = '', formerBookId, undoMs, ...shown } = done;
  const answer: ChangeAnswer = { changeId: order.commandId, ...shown };
  const command: CommandRow = { commandId: order.commandId, when: ms, answer };
  const what = order.shownAs ?? order.logAs ?? 'unseen';
  const isUndoable = order.shownAs && canBeUndone(record);
  const offeredFor = settings.undoSeconds * 1_000;
  // Side by side: one after the other each would wait for the one before.
  await Promise.all([
    db.meta.put(meta),
    db.commands.add(command),
    db.undo.where('expires').below(ms).delete(),
    db.log.add({ when, what, at: meta.changes, rows: record.written }),
    noteStale(db, [...record.customers], meta.changes),
    isUndoable &&
      db.undo.put({
        changeId: order.commandId,
        what,
        text,
        at: meta.changes,
        when,
        expires: ms + Math.max(undoMs ?? 0, offeredFor),
        ...(undoMs === undefined ? {} : { offeredUntil: ms + offeredFor }),
        images: record.images,
        ...(formerBookId ? { formerBookId } : {}),
      }),
  ]);
  if (meta.changes % TIDY_EVERY === 0) await tidy(db, ms, settings.logLines);
  return answer;
}

function canBeUndone({ images }: Written): boolean {
  const overwritten = images.filter(({ before }) => before !== undefined).length;
  return images.length > 0 && overwritten <= UNDO_ROWS_MAX && images.length <= UNDO_NEW_ROWS_MAX;
}

async function tidy(db: BookDatabase, ms: number, logLines: number): Promise<void> {
  await db.commands
    .where('when')
    .below(ms - COMMANDS_KEPT_MS)
    .delete();
  const newest = await db.log.orderBy('seq').last();
  if (newest?.seq !== undefined)
    await db.log
      .where('seq')
      .belowOrEqual(newest.seq - logLines)
      .delete();
}
