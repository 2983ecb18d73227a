/**
 * A table of customers and revenue into the book, all or nothing: what was looked at, planned anew in the transaction
 * that writes it if anything was written since. It only adds rows, so taking them out again gives the book as it was; no
 * copy of the book is needed before it.
 */
import type { CsvPlan } from '../../../lib/domain/data/csv/plan';
import { stampOf } from '../../../lib/domain/moments';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import type { Writing } from '../../../lib/storage/writing';
import { ownSettings } from '../own-settings';
import { save } from '../write/save';
import { forgetTable, planOf, readTable } from './csv-plan';
import { openBook } from './open-book';

interface Progress {
  done: number;
  total: number;
  isCancelled: boolean;
}
/** Imports at work now. Nothing of it outlives the message that is being answered. */
const atWork = new Map<string, Progress>();
/** The preview stays open beside what was written; one looks through a thousand rows before one is sure. */
const UNDO_MS = 3_600_000;
/** So many rows are written at once: few enough for progress and cancel to be heard between. */
const CHUNK = 500;

export async function importCsv({ commandId, ...order }: Parsed<'importCsv'>): Promise<Saved> {
  const progress: Progress = { done: 0, total: 0, isCancelled: false };
  atWork.set(commandId, progress);
  try {
    const { db, now } = await openBook();
    const [table, settings] = await Promise.all([readTable(order), ownSettings(db)]);
    // Worked out before, so that nobody waits behind the transaction for it.
    await planOf(db, table, order, { now: now(), settings });
    const saved = await save(commandId, 'csvImported', async writing => {
      const plan = await planOf(writing.db, table, order, { now: writing.now, settings });
      await write(writing, plan, progress);
      return { undoMs: UNDO_MS };
    });
    forgetTable();
    return saved;
  } finally {
    atWork.delete(commandId);
  }
}

async function write(writing: Writing, { customers, deals }: CsvPlan, progress: Progress): Promise<void> {
  const at = stampOf(writing.now);
  const today = writing.now.toPlainDate().toString();
  const common = { createdAt: at, updatedAt: at, origin: 'csv' as const };
  progress.total = customers.length + deals.length;
  const inChunks = async <T>(rows: readonly T[], add: (chunk: T[]) => Promise<void>) => {
    for (let from = 0; from < rows.length; from += CHUNK) {
      if (progress.isCancelled) throw new Refusal('refused', 'cancelled');
      await add(rows.slice(from, from + CHUNK));
      progress.done += Math.min(CHUNK, rows.length - from);
    }
  };
  await inChunks(customers, chunk =>
    writing.addNew(
      'customers',
      chunk.map(({ id, name }) => ({
        ...common,
        id,
        name,
        kind: 'company' as const,
        trackedSince: today,
        pauses: [],
        facts: {},
        goals: {},
        earnedLatch: false,
        archived: false,
      })),
    ),
  );
  await inChunks(deals, chunk =>
    writing.addNew(
      'deals',
      chunk.map(({ customerId, date, kind, amountMinor, currency }) => ({
        ...common,
        id: crypto.randomUUID() as string,
        customerId,
        kind,
        status: 'won' as const,
        date,
        ...(amountMinor === undefined ? {} : { amountMinor, currency }),
      })),
    ),
  );
}

export async function readCsvProgress({
  id,
  cancel,
}: Parsed<'readCsvProgress'>): Promise<{ done: number; total: number } | null> {
  const progress = atWork.get(id);
  if (!progress) return null;
  if (cancel) progress.isCancelled = true;
  return { done: progress.done, total: progress.total };
}
