/** Taking back the last changes while their undo rows live (README, Principles: nothing is lost). */
import { bookStores, type StoreName, storeNames } from '../domain/data/stores';
import { later } from '../domain/later';
import type { LastChange } from '../domain/views/panel';
import { type Book, change } from './change';
import type { BookDatabase, RowOf } from './database';
import { StorageFailure } from './failure';
import type { ChangeAnswer, Image, UndoRow } from './machine-rows';
import { readBookMeta, takeOverId } from './meta';
import type { Writing } from './writing';

/** Stores whose rows belong to a customer. A notice may outlive its customer. */
const ofACustomer = later(() =>
  storeNames.filter(store => store !== 'notices' && 'customerId' in bookStores[store].schema().shape),
);

/** The newest change that can still be taken back. */
export async function readLastChange(
  db: BookDatabase,
  now: Temporal.ZonedDateTime,
): Promise<LastChange | undefined> {
  const ms = now.epochMilliseconds;
  const live = await db.undo.where('expires').above(ms).toArray();
  const offered = live.filter(({ offeredUntil }) => offeredUntil === undefined || offeredUntil > ms);
  const last = offered.reduce<(typeof live)[number] | undefined>(
    (newest, row) => (newest && newest.at > row.at ? newest : row),
    undefined,
  );
  if (!last) return undefined;
  const { changeId, text } = last;
  const expires = new Date(last.offeredUntil ?? last.expires).toISOString();
  return { changeId, what: last.what as LastChange['what'], text, expires, ...(await ownerOf(db, changeId)) };
}

/** The customer the change's own answer names, while he is there. */
async function ownerOf(db: BookDatabase, changeId: string): Promise<Pick<LastChange, 'customer'>> {
  const customerId = (await db.commands.get(changeId))?.answer.customerId;
  const customer = customerId === undefined ? undefined : await db.customers.get(customerId);
  return customer && !customer.deletedAt ? { customer: { id: customer.id, name: customer.name } } : {};
}

/**
 * Puts every row of a change back exactly as it was before.
 * @throws StorageFailure `expired` when its time is over, a row has been changed since, or a customer it made has
 * rows of later changes: they would belong to nobody, seen nowhere, and no backup of them could be imported.
 */
export async function undoChange(book: Book, commandId: string, changeId: string): Promise<ChangeAnswer> {
  return change(book, { commandId, shownAs: null, logAs: 'undone' }, async writing => {
    const row = await writing.db.undo.get(changeId);
    if (!row || row.expires <= writing.now.epochMilliseconds) throw new StorageFailure('expired');
    const byStore = storeNames.map(
      (store): OfStore => [store, row.images.filter(image => image.store === store)],
    );
    for (const images of byStore)
      if (!(await areUntouched(writing, images))) throw new StorageFailure('expired');
    for (const images of byStore) await restore(writing, images);
    await leaveNobody(writing, row.images);
    await giveIdBack(writing, row);
    await writing.db.undo.delete(changeId);
    return {};
  });
}

/** With the rows of an imported file goes the id it gave the book. */
async function giveIdBack({ db }: Writing, { formerBookId }: UndoRow): Promise<void> {
  const meta = await readBookMeta(db);
  if (formerBookId && meta) await takeOverId(db, meta, formerBookId);
}

/** The images of one store. */
type OfStore = [StoreName, Image[]];

async function areUntouched({ db }: Writing, [store, images]: OfStore): Promise<boolean> {
  const present: ({ updatedAt?: string } | undefined)[] = await db
    .table(store)
    .bulkGet(images.map(({ key }) => key));
  return images.every(({ leftAt }, i) => present[i]?.updatedAt === leftAt);
}

async function restore(writing: Writing, [store, images]: OfStore): Promise<void> {
  const made = images.filter(({ before }) => before === undefined);
  const former = images.flatMap(({ before }) => (before === undefined ? [] : [before]));
  const keys = made.map(({ key }) => key);
  if (keys.length > 0) await writing.remove(store, keys);
  if (former.length > 0) await writing.putAsIs(store, former as RowOf<typeof store>[]);
}

/** Customers the change made are gone. What a finished month wrote down about them by itself goes with them. */
async function leaveNobody(writing: Writing, images: readonly Image[]): Promise<void> {
  const { db } = writing;
  const made = images
    .filter(({ store, before }) => store === 'customers' && before === undefined)
    .map(({ key }) => key);
  if (made.length === 0) return;
  const months = await db.snapshots.where('customerId').anyOf(made).primaryKeys();
  await writing.remove('snapshots', months);
  for (const owned of ofACustomer())
    if ((await db.table(owned).where('customerId').anyOf(made).limit(1).count()) > 0)
      throw new StorageFailure('expired');
}
