/** What a click on a notice, or on one of its buttons, does (reminders.md, The engine 10). */
import type { EventKind } from '../../lib/domain/reminders/event';
import { laterOnNotice } from '../../lib/domain/reminders/snooze';
import { Refusal } from '../../lib/messages/listen';
import { clearNotice } from '../../lib/platform/notifications';
import type { BookDatabase } from '../../lib/storage/database';
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
  store:
    | 'promises'
    | 'nextSteps'
    | 'issues'
    | 'deliverables'
    | 'customers'
    | 'referrals'
    | 'asks'
    | 'wows'
    | 'needs';
  id: string;
}

const STORES: Record<Exclude<EventKind, 'weeklyCheck'>, Item['store']> = {
  promiseSoon: 'promises',
  promiseDue: 'promises',
  promiseExact: 'promises',
  promiseOverdue: 'promises',
  issueAnswer: 'issues',
  issueFix: 'issues',
  confirmDelivery: 'deliverables',
  nextStepDue: 'nextSteps',
  nextStepMissing: 'customers',
  thankReferrer: 'referrals',
  tellReferrer: 'referrals',
  askWindow: 'customers',
  askFollowUp: 'asks',
  oldWow: 'wows',
  thanksDue: 'customers',
  tierMoves: 'customers',
  needWaits: 'needs',
  sweetSpot: 'customers',
  collectNeed: 'customers',
};

/** A notice about one item bears that item's event key, `kind:itemId:occurrence`; a grouped one begins otherwise. */
function itemOf(noticeId: string): Item | null {
  const [kind = '', id = ''] = noticeId.split(':');
  return kind in STORES ? { store: STORES[kind as keyof typeof STORES], id } : null;
}

/** Whose item it is; undefined when it is gone. */
async function ownerOf(
  db: BookDatabase,
  { store, id }: Item,
): Promise<{ customerId?: string; personId?: string } | undefined> {
  if (store === 'customers') return { customerId: id };
  const row = await db.table<{ customerId?: string; personId?: string; deletedAt?: string }>(store).get(id);
  return row?.deletedAt ? undefined : row;
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
  const row = await ownerOf(db, item);
  if (!row?.customerId) {
    await openToday();
    return;
  }
  await focusItem(row.customerId, item.id);
  await openCustomer(row.customerId, row.personId);
}

export async function onNoticeButton(noticeId: string, button: number): Promise<void> {
  const item = itemOf(noticeId);
  const commandId = crypto.randomUUID();
  // What could not be saved leaves its notice standing; only a rule's refusal (done already, gone) takes it away.
  const refusal = item && (await pressed(item, button, commandId));
  await clearNotice(noticeId);
  // Put off too often: now there is something to decide, and that is done beside the record.
  if (refusal?.failure.reason === 'decide') await onNoticeClicked(noticeId);
}

const pressed = onFreshConnection(
  async (item: Item, button: number, commandId: string): Promise<Refusal | null> => {
    try {
      if (button !== DONE) await later(item, commandId);
      else if (item.store === 'promises') await keepPromise({ commandId, id: item.id });
      else if (item.store === 'nextSteps') await endNextStep({ commandId, id: item.id, outcome: 'done' });
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  },
);

/** Later: in one hour, or when work begins again if that is quiet time. */
async function later({ store, id }: Item, commandId: string): Promise<void> {
  if (store !== 'promises' && store !== 'nextSteps') return;
  const { db, now } = await openBook();
  const settings = await ownSettings(db);
  const until = laterOnNotice(now(), settings);
  const date = until.toPlainDate().toString();
  const time = until.toPlainTime().toString({ smallestUnit: 'minute' });
  await snooze({ commandId, store, id, until: { kind: 'typed', date, time } });
}
