/** `exportPerson`: every row that names the person, as the text of a file (data.md, Erase and retention). */
import { stampOf } from '../../../lib/domain/moments';
import type { Parsed } from '../../../lib/messages/listen';
import type { ReplyOf } from '../../../lib/messages/protocol';
import { planErase } from '../../../lib/storage/erase';
import { keyOf } from '../../../lib/storage/writing';
import { openBook } from '../book/open-book';
import { mustBeThere } from '../write/save';

export async function exportPerson({ id }: Parsed<'exportPerson'>): Promise<ReplyOf<'exportPerson'>> {
  const { db, now } = await openBook();
  const plan = mustBeThere(await planErase(db, { kind: 'person', id }));
  const stores = [...new Set([...plan.going.keys(), ...plan.changed.keys()])].sort();
  const data = await Promise.all(
    stores.map(async store => {
      const own = plan.going.get(store) ?? [];
      const naming = (plan.changed.get(store) ?? []).map(row => keyOf(store, row));
      return [store, await db.table(store).bulkGet([...own, ...naming])] as const;
    }),
  );
  const file = {
    format: 'kept-person',
    name: plan.name,
    exportedAt: stampOf(now()),
    data: Object.fromEntries(data),
  };
  return { name: `kept-person-${now().toPlainDate()}.json`, text: JSON.stringify(file, null, 2) };
}
