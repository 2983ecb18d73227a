/** Once a month: who ended or was archived so long ago that the rep is asked to erase or keep him (data.md, Retention). */
import { isGoneLong } from '../../lib/domain/data/gone-long';
import { clockOf } from '../../lib/domain/moments';
import type { GoneLongMeta } from '../../lib/storage/machine-rows';
import { readBookMeta } from '../../lib/storage/meta';
import { live } from '../../lib/storage/tombstones';
import { openBook } from './book/open-book';
import { ownSettings } from './own-settings';

export async function keepGone(): Promise<void> {
  const book = await openBook();
  const { db } = book;
  const { today, zone } = clockOf(book.now());
  const [meta, kept, settings] = await Promise.all([
    readBookMeta(db),
    db.meta.get('goneLong') as Promise<GoneLongMeta | undefined>,
    ownSettings(db),
  ]);
  const made = { month: today.slice(0, 7), bookId: meta?.bookId ?? '', months: settings.retentionMonths };
  if (kept?.bookId === made.bookId && kept.month >= made.month && kept.months === made.months) return;
  const gone = await db.customers.filter(({ archived, ended }) => archived || ended !== undefined).toArray();
  const ids = live(gone)
    .filter(customer => isGoneLong(customer, today, zone, settings))
    .map(({ id }) => id);
  await db.meta.put({ key: 'goneLong', ...made, ids });
}
