/**
 * The monthly run of the lists, at the first activity on or after the first working day (appreciation.md, Algorithm). It
 * only notes what the numbers say; who stands on which list changes by the rep's click.
 */
import { isRunDue, monthlyRun, runDay } from '../../lib/domain/appreciation/tier-run';
import { stampOf } from '../../lib/domain/moments';
import { lockName } from '../../lib/platform/which-book';
import { change } from '../../lib/storage/change';
import type { TierRunMeta } from '../../lib/storage/machine-rows';
import { readBookMeta } from '../../lib/storage/meta';
import { readTierRows } from '../../lib/storage/tier-rows';
import { openBook } from './book/open-book';
import { ownSettings } from './own-settings';

export const keepTiers = (): Promise<void> =>
  navigator.locks.request(lockName('tiers'), { ifAvailable: true }, async lock => {
    if (lock) await runIfDue();
  });

async function runIfDue(): Promise<void> {
  const book = await openBook();
  const { db } = book;
  const today = book.now().toPlainDate().toString();
  const month = today.slice(0, 7);
  const [meta, kept, settings] = await Promise.all([
    readBookMeta(db),
    db.meta.get('tierRun') as Promise<TierRunMeta | undefined>,
    ownSettings(db),
  ]);
  const bookId = meta?.bookId ?? '';
  if (kept?.bookId === bookId && kept.month >= month) return;
  if (today < runDay(today, settings)) return;
  const rows = await readTierRows(db);
  // Nobody has bought yet: the run waits for the first who has.
  if (!rows.some(({ customer, deals }) => customer.firstSaleTyped || deals.length > 0)) return;
  const last = rows
    .map(({ customer }) => customer.tierMonth ?? '')
    .sort()
    .at(-1);
  if (isRunDue(last || undefined, today, settings)) {
    const { stored } = monthlyRun(rows, today, settings);
    // Not quiet: who is to be thanked is news to a Today that stands open.
    const order = { commandId: crypto.randomUUID(), shownAs: null, logAs: 'tiersRun' } as const;
    await change(book, order, async writing => {
      const now = await writing.db.customers.bulkGet([...stored.keys()]);
      // A change meanwhile stays; only the fields of the run are written.
      await writing.putAsIs(
        'customers',
        now.flatMap(customer => {
          const fields = customer && !customer.deletedAt ? stored.get(customer.id) : undefined;
          if (!customer || !fields) return [];
          const { tierAuto, tierLastAuto, tierMonth } = fields;
          const { tierAuto: _, tierLastAuto: __, ...rest } = customer;
          return [
            { ...rest, ...(tierAuto && { tierAuto }), ...(tierLastAuto && { tierLastAuto }), tierMonth },
          ];
        }),
      );
      return {};
    });
  }
  await db.meta.put({ key: 'tierRun', month, bookId, on: stampOf(book.now()) });
}
