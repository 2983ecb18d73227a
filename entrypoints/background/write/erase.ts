/** Erasing a person or a customer for good; it cannot be undone (data.md, Erase and retention). */
import type { EraseList } from '../../../lib/domain/views/links-view';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { clearNotice } from '../../../lib/platform/notifications';
import { type ErasePlan, eraseByPlan, planErase } from '../../../lib/storage/erase';
import { dropKeptLongSums } from '../../../lib/storage/kept-report';
import { renewCopies } from '../../../lib/storage/snapshots';
import { doors } from '../book/doors';
import { openBook } from '../book/open-book';
import { mustBeThere, save } from './save';

/** What the last dialog lists. */
export async function readErase({ what }: Parsed<'readErase'>): Promise<EraseList> {
  const { db } = await openBook();
  const plan = mustBeThere(await planErase(db, what));
  const count = (store: string) => [...plan.going].find(([name]) => name === store)?.[1].length ?? 0;
  const all = [...plan.going.values()].reduce((total, keys) => total + keys.length, 0);
  const named = ['customers', 'persons', 'recordLinks', 'promises', 'mergeLog', 'notices', 'snapshots'];
  return {
    name: plan.name,
    persons: [...new Set(plan.persons.map(({ name }) => name))],
    records: count('recordLinks'),
    promises: count('promises'),
    items: all - named.reduce((total, store) => total + count(store), 0),
    mentions: [...plan.changed.values()].reduce((total, rows) => total + rows.length, 0),
  };
}

export async function erase({ commandId, what }: Parsed<'erase'>): Promise<Saved> {
  let plan: ErasePlan | undefined;
  const shown = await shownNotices();
  const work = async (writing: Parameters<Parameters<typeof save>[2]>[0]) => {
    plan = mustBeThere(await planErase(writing.db, what));
    await eraseByPlan(writing, plan);
    await dropKeptLongSums(writing.db);
    const customerId = what.kind === 'customer' ? what.id : plan.persons[0]?.customerId;
    return { itemId: what.id, customerId };
  };
  const saved = await save(commandId, null, work, 'erased');
  const { db, now } = await openBook();
  // It is erased: neither a copy nor a notice that cannot be cleared may turn the answer into a failure.
  await renewCopies(db, doors.files, now()).catch(() => undefined);
  const gone = new Set(plan?.going.get('notices'));
  for (const { key, shownAs } of shown)
    if (gone.has(key) && shownAs) await clearNotice(shownAs).catch(() => undefined);
  return saved;
}

/** Notices on the screen bear the words of what they remind of. */
async function shownNotices() {
  const { db } = await openBook();
  return (await db.notices.toArray()).filter(({ shownAs }) => shownAs !== undefined);
}
