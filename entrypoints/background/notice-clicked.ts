/** What a click on a notice, or on one of its buttons, does (reminders.md, The engine 10). */
import { laterOnNotice } from '../../lib/domain/reminders/snooze';
import { Refusal } from '../../lib/messages/listen';
import { clearNotice } from '../../lib/platform/notifications';
import { readNextStep } from '../../lib/storage/next-steps';
import { readPromise } from '../../lib/storage/promises';
import { openBook } from './book/open-book';
import { focusItem } from './focus-item';
import { onFreshConnection } from './fresh-connection';
import { openCustomer, openToday } from './open-record';
import { ownSettings } from './own-settings';
import { endNextStep } from './write/next-steps';
import { keepPromise } from './write/promises';
import { snooze } from './write/snooze';

const DONE = 0;

interface Item {
  store: 'promises' | 'nextSteps';
  id: string;
}

/** A notice about one item bears that item's event key, `kind:itemId:occurrence`; a grouped one begins otherwise. */
function itemOf(noticeId: string): Item | null {
  const [kind = '', id = ''] = noticeId.split(':');
  if (kind === 'nextStepDue') return { store: 'nextSteps', id };
  return kind.startsWith('promise') ? { store: 'promises', id } : null;
}

/** Opens that customer's record with the item in view; for several items, or one without a customer, Today. */
export async function onNoticeClicked(noticeId: string): Promise<void> {
  await clearNotice(noticeId);
  const item = itemOf(noticeId);
  // Also when the book cannot be opened: Today says what is wrong.
  if (!item) {
    await openToday();
    return;
  }
  const { db } = await openBook();
  const row = item.store === 'promises' ? await readPromise(db, item.id) : await readNextStep(db, item.id);
  if (!row?.customerId) {
    await openToday();
    return;
  }
  await focusItem(row.customerId, row.id);
  await openCustomer(row.customerId, row.personId);
}

export async function onNoticeButton(noticeId: string, button: number): Promise<void> {
  const item = itemOf(noticeId);
  const commandId = crypto.randomUUID();
  // What could not be saved leaves its notice standing; only a rule's refusal (done already, gone) takes it away.
  if (item)
    await pressed(item, button, commandId).catch(error => {
      if (!(error instanceof Refusal)) throw error;
    });
  await clearNotice(noticeId);
}

const pressed = onFreshConnection(async (item: Item, button: number, commandId: string): Promise<unknown> => {
  if (button !== DONE) return later(item, commandId);
  if (item.store === 'promises') return keepPromise({ commandId, id: item.id });
  return endNextStep({ commandId, id: item.id, outcome: 'done' });
});

/** Later: in one hour, or when work begins again if that is quiet time. */
async function later(item: Item, commandId: string): Promise<void> {
  const { db, now } = await openBook();
  const settings = await ownSettings(db);
  const until = laterOnNotice(now(), settings);
  const date = until.toPlainDate().toString();
  const time = until.toPlainTime().toString({ smallestUnit: 'minute' });
  await snooze({ commandId, ...item, until: { kind: 'typed', date, time } });
}
