/**
 * Links and joins that can be taken apart again long after (data.md, Linking): every row such a change writes is noted
 * in the merge log, field by field, before and after.
 */
import { isSame } from '../domain/data/equal';
import type { JoinedRow, MergeEntry } from '../domain/data/merge-log';
import type { StoreName } from '../domain/data/stores';
import { stampOf } from '../domain/moments';
import type { RowOf } from './database';
import { keyOf, type Writing } from './writing';

type Fields = Record<string, unknown>;
interface Noted {
  store: StoreName;
  key: string;
  before?: Fields;
  after?: Fields;
}

export interface Joining {
  /** Writes as the plain one does, and notes it. */
  writing: Writing;
  /** Puts the entry into the merge log; nothing when no row was changed. */
  conclude(entry: Pick<MergeEntry, 'kind' | 'intoId' | 'fromId' | 'name' | 'recordKey'>): Promise<void>;
}

/** Rows that are known once and for all: an org stays known when its record is unlinked. */
const NOT_NOTED: readonly StoreName[] = ['orgs'];

export function startJoining(plain: Writing): Joining {
  const noted = new Map<string, Noted>();
  const note = (store: StoreName, key: string, before: object | undefined, after: object | undefined) => {
    if (NOT_NOTED.includes(store)) return;
    const known = noted.get(`${store}/${key}`);
    if (known) known.after = after as Fields | undefined;
    else
      noted.set(`${store}/${key}`, {
        store,
        key,
        before: before as Fields | undefined,
        after: after as Fields | undefined,
      });
  };
  const writing: Writing = {
    ...plain,
    async put(store, row) {
      const key = keyOf(store, row);
      const before = await plain.db.table(store).get(key);
      const after = await plain.put(store, row);
      note(store, key, before, after);
      return after;
    },
    async putAsIs(store, rows) {
      const before = await plain.db.table(store).bulkGet(rows.map(row => keyOf(store, row)));
      await plain.putAsIs(store, rows);
      for (const [i, row] of rows.entries()) note(store, keyOf(store, row), before[i], row);
    },
    async addNew(store, rows) {
      await plain.addNew(store, rows);
      for (const row of rows) note(store, keyOf(store, row), undefined, row);
    },
    async remove(store, keys) {
      const before = await plain.db.table(store).bulkGet(keys);
      await plain.remove(store, keys);
      for (const [i, key] of keys.entries()) if (before[i]) note(store, key, before[i], undefined);
    },
  };
  return {
    writing,
    async conclude(entry) {
      const rows = [...noted.values()].flatMap(row => joinedRowOf(row) ?? []);
      if (rows.length === 0) return;
      const at = stampOf(plain.now);
      await plain.put('mergeLog', {
        id: crypto.randomUUID() as string,
        createdAt: at,
        updatedAt: at,
        ...entry,
        rows,
      });
    },
  };
}

/** What the row's change was; undefined when there was none. `updatedAt` stands beside the fields. */
function joinedRowOf({ store, key, before, after }: Noted): JoinedRow | undefined {
  const stamps = { wasAt: stampIn(before), leftAt: stampIn(after) };
  if (!before) return after && { store, key, now: after, leftAt: stamps.leftAt };
  if (!after) return { store, key, was: before, wasAt: stamps.wasAt };
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    name => name !== 'updatedAt' && !isSame(before[name], after[name]),
  );
  if (names.length === 0 && stamps.wasAt === stamps.leftAt) return undefined;
  // A buried row is kept whole: its tombstone may be cleared away before the entry is.
  const isBuried = after.deletedAt !== undefined && before.deletedAt === undefined;
  return { store, key, was: isBuried ? before : pick(before, names), now: pick(after, names), ...stamps };
}

const stampIn = (row: Fields | undefined): string | undefined => row?.updatedAt as string | undefined;

const pick = (row: Fields, names: string[]): Fields =>
  Object.fromEntries(names.filter(name => row[name] !== undefined).map(name => [name, row[name]]));

/**
 * Puts back what an entry changed. A row nobody has written since goes back to the letter; of a row that was written
 * since, those fields that still say what the entry made them say. Rows made since stay where they are.
 */
export async function takeApart(writing: Writing, entry: MergeEntry): Promise<void> {
  for (const row of entry.rows) await putBack(writing, row);
  await writing.remove('mergeLog', [entry.id]);
}

async function putBack(writing: Writing, { store, key, was, now, wasAt, leftAt }: JoinedRow): Promise<void> {
  const name = store as StoreName;
  const present = (await writing.db.table(name).get(key)) as Fields | undefined;
  if (!present) {
    if (was && (!now || now.deletedAt !== undefined)) await putRow(writing, name, was);
    return;
  }
  if (!now) return;
  const untouched = stampIn(present) === leftAt;
  if (!was) {
    if (untouched && !(await isNamed(writing, name, key))) await writing.remove(name, [key]);
    return;
  }
  const back = { ...present };
  for (const field of new Set([...Object.keys(was), ...Object.keys(now)]))
    if (untouched || isSame(present[field], now[field])) back[field] = was[field];
  const plain = Object.fromEntries(Object.entries(back).filter(([, value]) => value !== undefined));
  if (untouched) await putRow(writing, name, { ...plain, ...(wasAt ? { updatedAt: wasAt } : {}) });
  else await writing.put(name, plain as RowOf<typeof name>);
}

const putRow = (writing: Writing, store: StoreName, row: Fields): Promise<void> =>
  writing.putAsIs(store, [row as RowOf<typeof store>]);

/** Whether something noted since is about this person: then he stays. */
async function isNamed({ db }: Writing, store: StoreName, key: string): Promise<boolean> {
  if (store !== 'persons') return store !== 'recordLinks';
  const person = await db.persons.get(key);
  if (!person) return false;
  for (const owned of [
    'promises',
    'touches',
    'nextSteps',
    'issues',
    'ratings',
    'wows',
    'deliverables',
  ] as const) {
    const rows = await db.table(owned).where('customerId').equals(person.customerId).toArray();
    if (rows.some(row => row.personId === key)) return true;
  }
  return false;
}

/** Whether a later entry has written one of the same rows: that one is taken apart first. */
export async function standsUnder({ db }: Writing, entry: MergeEntry): Promise<boolean> {
  const later = await db.mergeLog.where('createdAt').above(entry.createdAt).toArray();
  const own = new Set(entry.rows.map(({ store, key }) => `${store}/${key}`));
  return later.some(({ rows }) => rows.some(({ store, key }) => own.has(`${store}/${key}`)));
}
