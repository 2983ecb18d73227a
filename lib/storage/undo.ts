/** Taking back the last changes while their undo rows live (README, Principles: nothing is lost). */
import { bookStores, storeNames } from '../domain/data/stores';
import type { LastChange } from '../domain/views/panel';
import { type Book, change } from './change';
import type { BookDatabase, RowOf } from './database';
import { StorageFailure } from './failure';
import type { ChangeAnswer, Image, UndoRow } from './machine-rows';
import { readBookMeta, takeOverId } from './meta';
import type { Writing } from './writing';

/** Stores whose rows belong to a customer. A notice may outlive its customer. */
const OF_A_CUSTOMER = storeNames.filter(
  store => store !== 'notices' && 'customerId' in bookStores[store].schema.shape,
);

/** The newest change that can still be taken back. */
export async function readLastChange(
  db: BookDatabase,
  now: Temporal.ZonedDateTime,
): Promise<LastChange | undefined> {
  const live = await db.undo.where('expires').above(now.epochMilliseconds).toArray();
  const last = live.reduce<(typeof live)[number] | undefined>(
    (newest, row) => (newest && newest.at > row.at ? newest : row),
    undefined,
  );
  if (!last) return undefined;
  const { changeId, text } = last;
  const expires = new Date(last.expires).toISOString();
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
    for (const image of row.images)
      if (!(await isUntouched(writing, image))) throw new StorageFailure('expired');
    for (const image of row.images) await restore(writing, image);
    for (const image of row.images) await mustLeaveNobody(writing, image);
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

async function isUntouched(writing: Writing, image: Image): Promise<boolean> {
  const present = (await writing.db[image.store].get(image.key)) as { updatedAt?: string } | undefined;
  return present?.updatedAt === image.leftAt;
}

async function restore(writing: Writing, image: Image): Promise<void> {
  if (image.before === undefined) await writing.remove(image.store, [image.key]);
  else await writing.putAsIs(image.store, [image.before as RowOf<typeof image.store>]);
}

async function mustLeaveNobody({ db }: Writing, { store, key, before }: Image): Promise<void> {
  if (store !== 'customers' || before !== undefined) return;
  for (const owned of OF_A_CUSTOMER)
    if ((await db.table(owned).where('customerId').equals(key).count()) > 0)
      throw new StorageFailure('expired');
}
