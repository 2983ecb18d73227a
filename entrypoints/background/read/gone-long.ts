/** `readGoneLong`: customers of this month's list who still are gone, and of whom nothing was decided. */
import { goneSince, isGoneLong } from '../../../lib/domain/data/gone-long';
import { clockOf } from '../../../lib/domain/moments';
import type { Settings } from '../../../lib/domain/settings';
import type { GoneLongItem } from '../../../lib/domain/views/links-view';
import { readCustomers } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';
import type { GoneLongMeta } from '../../../lib/storage/machine-rows';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

export async function goneLong(
  db: BookDatabase,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<GoneLongItem[]> {
  const { today, zone } = clockOf(now);
  const { ids = [] } = ((await db.meta.get('goneLong')) as GoneLongMeta | undefined) ?? {};
  if (ids.length === 0) return [];
  return (await readCustomers(db, ids))
    .filter(customer => isGoneLong(customer, today, zone, settings))
    .map(customer => ({
      customerId: customer.id,
      name: customer.name,
      since: goneSince(customer, zone) ?? today,
      ended: customer.ended !== undefined,
    }))
    .sort((a, b) => a.since.localeCompare(b.since));
}

export async function readGoneLong(): Promise<{ customers: GoneLongItem[]; months: number }> {
  const { db, now } = await openBook();
  const settings = await ownSettings(db);
  return { customers: await goneLong(db, now(), settings), months: settings.retentionMonths };
}
