/**
 * One short row per customer, so that Today, popup and lists never read the book. A write only notes whose row is no
 * longer true (`stale`, in the same transaction); the row itself is made anew at the next read, or in the background.
 * A customer is noted with the number of the change: a row made from what was read before a later change stays noted.
 */
import type { Table } from 'dexie';
import { endedLives } from '../domain/plan/life-of-customer';
import { evaluate } from '../domain/readiness/evaluate';
import type { Settings } from '../domain/settings';
import { type CustomerFigures, figuresOf } from '../domain/views/figures';
import { type CustomerSummary, type SummaryRows, summaryOf } from '../domain/views/summary';
import type { BookDatabase } from './database';
import { holdRows, noteMade, timesMade } from './held-rows';
import { readBookMeta } from './meta';
import { live } from './tombstones';

/** A customer whose short row is no longer true, since the change of this number. */
export interface StaleRow {
  id: string;
  at: number;
}

/** The clock and the settings a row depends on. */
export interface SummaryContext {
  now: Temporal.ZonedDateTime;
  settings: Settings;
}

/** So many customers are read at once: few enough for a write to slip in between. */
const SLICE = 40;

/** A short fingerprint (FNV-1a); two settings that differ may in theory share it and cost one day's old state. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** What a state was found on and with: the day, the zone and the settings. */
export const foundOnOf = ({ now, settings }: SummaryContext): string =>
  `${now.toPlainDate()} ${now.timeZoneId} ${fingerprint(JSON.stringify(settings))}`;

/**
 * What anything read of the whole book now is true for: until something is written or made anew, and as long as its day
 * and settings last. Ask before the book is read: a write in between must not be missed.
 */
export async function bookFoundOn(db: BookDatabase, context: SummaryContext): Promise<string> {
  const [meta, times] = await Promise.all([readBookMeta(db), timesMade(db)]);
  return [meta?.bookId, meta?.changes, times, foundOnOf(context)].join(' ');
}

/** Notes customers whose rows were written. Part of the write's own transaction. */
export const noteStale = (db: BookDatabase, ids: string[], at: number): PromiseLike<unknown> =>
  ids.length === 0 ? Promise.resolve() : db.stale.bulkPut(ids.map(id => ({ id, at })));

/** Every customer's row is made anew: after an upgrade, or when the database was found damaged. */
export async function noteAllStale(db: BookDatabase): Promise<void> {
  await Promise.all([
    db.summaries.clear(),
    db.figures.clear(),
    db.endedLives.clear(),
    db.meta.bulkDelete(['report', 'longReport']),
    noteMade(db),
  ]);
  const ids = await db.customers.toCollection().primaryKeys();
  await noteStale(db, ids, -1);
}

/**
 * Makes rows anew whose customers were written to, at most `most` of them.
 * @returns how many are left.
 */
export async function refreshStale(db: BookDatabase, context: SummaryContext, most: number): Promise<number> {
  const other = running.get(db);
  // After a write badge, digest and surfaces ask at once: what one of them makes the others wait for, and do not make.
  if (other && other.most >= most) {
    const left = await other.done.catch(() => 0);
    if (left > 0) return left;
    // What was written after he looked is looked for here.
  }
  const own = { most, done: refreshSome(db, context, most) };
  running.set(db, own);
  try {
    return await own.done;
  } finally {
    if (running.get(db) === own) running.delete(db);
  }
}

const running = new WeakMap<BookDatabase, { most: number; done: Promise<number> }>();

async function refreshSome(db: BookDatabase, context: SummaryContext, most: number): Promise<number> {
  const stale = await db.stale.limit(most + 1).toArray();
  const now = stale.slice(0, most);
  for (let at = 0; at < now.length; at += SLICE) await refresh(db, now.slice(at, at + SLICE), context);
  return stale.length > most ? await db.stale.count() : 0;
}

/**
 * Finds the state anew where it was found on another day or with other settings, one slice.
 * @returns whether there may be more.
 */
export async function refreshStates(db: BookDatabase, context: SummaryContext): Promise<boolean> {
  const foundOn = foundOnOf(context);
  const old = await db.summaries.where('foundOn').notEqual(foundOn).limit(SLICE).primaryKeys();
  if (old.length === 0) return false;
  await refresh(
    db,
    old.map(id => ({ id, at: Number.NaN })),
    context,
  );
  return old.length === SLICE;
}

const heldFigures = holdRows<CustomerFigures>(db => db.figures);
const heldSummaries = holdRows<CustomerSummary>(db => db.summaries);

/** What the report counts, one row a customer, as true as his short row. */
export const readFigures = (db: BookDatabase): Promise<readonly CustomerFigures[]> => heldFigures.read(db);

export const figuresOfOne = (db: BookDatabase, id: string): Promise<CustomerFigures | undefined> =>
  db.figures.get(id);

/** All short rows as they are. Refresh what is stale first. */
export const readSummaries = (db: BookDatabase): Promise<readonly CustomerSummary[]> =>
  heldSummaries.read(db);

/** Everybody in the book, the ended and the archived too. */
export const summaryIds = (db: BookDatabase): Promise<string[]> =>
  db.summaries.toCollection().primaryKeys() as Promise<string[]>;

/** Short rows of these customers, as they are. */
export const summariesOf = async (db: BookDatabase, ids: string[]): Promise<CustomerSummary[]> =>
  (await db.summaries.bulkGet(ids)).flatMap(row => row ?? []);

/** Short rows of customers whose red line lies before `day`, at most `most`. */
export const summariesPastRedLine = (
  db: BookDatabase,
  day: string,
  most: number,
): Promise<CustomerSummary[]> => db.summaries.where('redLine').below(day).limit(most).toArray();

async function refresh(db: BookDatabase, stale: StaleRow[], context: SummaryContext): Promise<void> {
  const ids = stale.map(({ id }) => id);
  const rows = await readManyHistories(db, ids);
  const foundOn = foundOnOf(context);
  const former = new Map((await db.summaries.bulkGet(ids)).map(row => [row?.id, row]));
  const { now, settings } = context;
  const judged = [...rows].map(([id, one]) => ({
    id,
    one,
    evaluation: evaluate(one.history, now, settings),
  }));
  const made = judged.map(({ id, one, evaluation }) =>
    summaryOf(one, evaluation, now, settings, foundOn, former.get(id)),
  );
  const figures = judged.map(({ one, evaluation }) => figuresOf(one, evaluation, now, settings));
  const gone = ids.filter(id => !rows.has(id));
  const lives = [...rows].flatMap(([id, { history }]) =>
    endedLives([history]).map(life => ({ id, ...life })),
  );
  const ended = new Set(lives.map(({ id }) => id));
  const notEnded = ids.filter(id => !ended.has(id));
  const tables = [db.summaries, db.figures, db.endedLives, db.stale, db.meta];
  const times = await db.transaction('rw', tables, async () => {
    const [times] = await Promise.all([
      noteMade(db),
      db.summaries.bulkPut(made),
      db.figures.bulkPut(figures),
      db.endedLives.bulkPut(lives),
    ]);
    if (gone.length > 0) await Promise.all([db.summaries.bulkDelete(gone), db.figures.bulkDelete(gone)]);
    if (notEnded.length > 0) await db.endedLives.bulkDelete(notEnded);
    const noted = await db.stale.bulkGet(ids);
    const settled = stale.filter(({ at }, i) => noted[i]?.at === at).map(({ id }) => id);
    if (settled.length > 0) await db.stale.bulkDelete(settled);
    return times;
  });
  heldSummaries.renew(db, times, made, gone);
  heldFigures.renew(db, times, figures, gone);
}

/** The histories of several customers, as they stood together. */
export async function readManyHistories(db: BookDatabase, ids: string[]): Promise<Map<string, SummaryRows>> {
  return db.transaction('r', db.tables, async () => {
    // One by one: a range of one key is read in one piece, several keys row by row.
    const of = async <T extends { customerId?: string; deletedAt?: string }>(
      table: Table<T, string>,
    ): Promise<(id: string) => T[]> => {
      const found = await Promise.all(ids.map(id => table.where('customerId').equals(id).toArray()));
      const groups = new Map(ids.map((id, at) => [id, live(found[at] ?? [])]));
      return id => groups.get(id) ?? [];
    };
    const [
      customers,
      promises,
      deliverables,
      touches,
      issues,
      ratings,
      wows,
      deals,
      needs,
      referrals,
      asks,
      steps,
      links,
    ] = await Promise.all([
      db.customers.bulkGet(ids),
      of(db.promises),
      of(db.deliverables),
      of(db.touches),
      of(db.issues),
      of(db.ratings),
      of(db.wows),
      of(db.deals),
      of(db.needs),
      of(db.referrals),
      of(db.asks),
      of(db.nextSteps),
      of(db.recordLinks),
    ]);
    const present = live(customers.filter(customer => customer !== undefined));
    return new Map(
      present.map(customer => {
        const { id } = customer;
        const history = {
          customer,
          promises: promises(id),
          deliverables: deliverables(id),
          touches: touches(id),
          issues: issues(id),
          ratings: ratings(id),
          wows: wows(id),
          deals: deals(id),
          needs: needs(id),
          referrals: referrals(id),
          asks: asks(id),
        };
        return [id, { history, nextSteps: steps(id), recordLinks: links(id) }];
      }),
    );
  });
}
