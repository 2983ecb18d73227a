/** One thing noted for several customers at once: one row each, taken back together (appreciation.md, One to many). */
import { stampOf } from '../../../lib/domain/moments';
import { startOfSeries } from '../../../lib/domain/promises/series';
import type { Settings } from '../../../lib/domain/settings';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustBeThere, save, todayOf } from './save';

type Item = Parsed<'logForMany'>['item'];

export const logForMany = ({ commandId, customerIds, item }: Parsed<'logForMany'>): Promise<Saved> =>
  save(commandId, item.kind === 'promise' ? 'promiseLogged' : 'touchLogged', async (writing, settings) => {
    const broadcastId = crypto.randomUUID();
    for (const customerId of new Set(customerIds)) {
      mustBeThere(await writing.get('customers', customerId));
      await put(writing, settings, item, { customerId, broadcastId });
    }
    return { text: item.text };
  });

async function put(
  writing: Writing,
  settings: Settings,
  item: Item,
  { customerId, broadcastId }: { customerId: string; broadcastId: string },
): Promise<void> {
  const today = todayOf(writing);
  if (item.kind === 'promise') {
    const { text, dueDate, dueTime, importance = settings.promiseImportance } = item;
    await writing.put('promises', {
      ...newRow(writing.now, 'manual'),
      customerId,
      text,
      madeDate: today,
      dueDate,
      dueTime,
      dueZone: dueTime && writing.now.timeZoneId,
      importance,
      status: 'open',
      renegotiations: [],
      ...startOfSeries(item),
    });
    return;
  }
  const { text, channel, purpose, valueHow } = item;
  const isValue = purpose === 'value' && valueHow !== undefined;
  await writing.put('touches', {
    ...newRow(writing.now, 'manual'),
    customerId,
    date: today,
    at: stampOf(writing.now),
    channel,
    purpose: purpose === 'value' && !isValue ? 'courtesy' : purpose,
    personal: false,
    broadcastId,
    valueHow: isValue ? valueHow : undefined,
    awaitingReply: false,
    text,
    source: 'manual',
  });
}
