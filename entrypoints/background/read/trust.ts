/** `readTrust`: the ten-year pace of one customer, and the evidence trust rests on. */
import { trustLine } from '../../../lib/domain/longview/trust-line';
import { firstSale } from '../../../lib/domain/readiness/sales';
import { paceView } from '../../../lib/domain/views/pace-view';
import type { TrustView } from '../../../lib/domain/views/trust-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readPersons } from '../../../lib/storage/customers';
import { readHistory } from '../../../lib/storage/history';
import { live } from '../../../lib/storage/tombstones';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

export async function readTrust({ customerId }: Parsed<'readTrust'>): Promise<TrustView> {
  const { db, now: clock } = await openBook();
  const [history, persons, given, settings] = await Promise.all([
    readHistory(db, customerId),
    readPersons(db, customerId),
    db.given.where('customerId').equals(customerId).toArray(),
    ownSettings(db),
  ]);
  if (!history) throw new Refusal('gone');
  const now = clock();
  const { promises, touches, deals, customer } = history;
  const firstSaleDate = firstSale(deals, customer.firstSaleTyped)?.date ?? null;
  return {
    pace: paceView(history, now, settings),
    trust: trustLine({ promises, touches, given: live(given), persons, firstSaleDate }, now, settings),
  };
}
