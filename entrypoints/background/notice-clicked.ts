/** What a click on a notice, or on one of its buttons, does (reminders.md, The engine 10). */
import { LATER_STAGES } from '../../lib/domain/readiness/referrals';
import { buttonsOf } from '../../lib/domain/reminders/delivery';
import type { EventKind } from '../../lib/domain/reminders/event';
import { comeBackKind } from '../../lib/domain/reminders/put-off';
import { laterOnNotice } from '../../lib/domain/reminders/snooze';
import type { AttentionKind } from '../../lib/domain/views/surfaces';
import { Refusal } from '../../lib/messages/listen';
import { clearNotice } from '../../lib/platform/notifications';
import type { BookDatabase } from '../../lib/storage/database';
import { openBook } from './book/open-book';
import { focusItem } from './focus-item';
import { onFreshConnection } from './fresh-connection';
import { openCustomer, openToday } from './open-record';
import { ownSettings } from './own-settings';
import { changeIssue } from './write/issues';
import { endNextStep } from './write/next-steps';
import { keepPromise } from './write/promises';
import { careForReferrer } from './write/referrals';
import { snooze } from './write/snooze';

type Store =
  | 'promises'
  | 'nextSteps'
  | 'issues'
  | 'deliverables'
  | 'customers'
  | 'referrals'
  | 'asks'
  | 'wows'
  | 'needs';

/** What one notice is about. */
interface Item {
  kind: keyof typeof STORES;
  id: string;
  /** The notice's own id: the event's key. */
  key: string;
}

/** Where an item of this kind lies; what comes back may lie anywhere, and is told by its notice's own row. */
const STORES: Record<Exclude<EventKind, 'weeklyCheck' | 'planReview' | 'goneLong'>, Store | 'notices'> = {
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
  backupDue: 'customers',
  needWaits: 'needs',
  sweetSpot: 'customers',
  collectNeed: 'customers',
  planQuestion: 'customers',
  comeBack: 'notices',
};

/** The row of the one list that stands for an item of this kind. */
const ROWS: Partial<Record<EventKind, AttentionKind>> = {
  issueAnswer: 'openIssue',
  issueFix: 'openIssue',
  confirmDelivery: 'delivery',
  thankReferrer: 'referralCare',
  tellReferrer: 'referralCare',
  askWindow: 'ask',
};

/** A notice about one item bears that item's event key, `kind:itemId:occurrence`; a grouped one begins otherwise. */
function itemOf(noticeId: string): Item | null {
  const [kind = '', id = ''] = noticeId.split(':');
  return kind in STORES ? { kind: kind as Item['kind'], id, key: noticeId } : null;
}

/** Whose item it is; undefined when it is gone. */
async function ownerOf(
  db: BookDatabase,
  { kind, id, key }: Item,
): Promise<{ customerId?: string; personId?: string } | undefined> {
  const store = STORES[kind];
  if (store === 'customers') return { customerId: id };
  const row = await db
    .table<{ customerId?: string; personId?: string; deletedAt?: string }>(store)
    .get(store === 'notices' ? key : id);
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
      const pressed = buttonsOf(item.kind)[button];
      if (pressed === 'done') await done(item, commandId);
      else if (pressed === 'later') await later(item, commandId);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  },
);

/** What one click can settle (`buttonsOf`). */
async function done({ kind, id, key }: Item, commandId: string): Promise<void> {
  const store = STORES[kind];
  if (store === 'promises') await keepPromise({ commandId, id });
  else if (store === 'nextSteps') await endNextStep({ commandId, id, outcome: 'done' });
  else if (kind === 'issueAnswer') await changeIssue({ commandId, id, change: { kind: 'answered' } });
  else if (kind === 'thankReferrer') await careForReferrer({ commandId, id, stage: 'named' });
  else if (kind === 'tellReferrer') {
    const [, , occurrence = ''] = key.split(':');
    const stage = LATER_STAGES.find(one => occurrence.startsWith(`${one}-`));
    if (stage) await careForReferrer({ commandId, id, stage });
  }
}

/** Later: in one hour, or when work begins again if that is quiet time. */
async function later(item: Item, commandId: string): Promise<void> {
  const { id } = item;
  const { db, now } = await openBook();
  const what = await whatWaits(db, item);
  if (!what) return;
  const settings = await ownSettings(db);
  const until = laterOnNotice(now(), settings);
  const date = until.toPlainDate().toString();
  const time = until.toPlainTime().toString({ smallestUnit: 'minute' });
  await snooze({ commandId, id, ...what, until: { kind: 'typed', date, time } });
}

/** How the item is named where reminders are put off. */
async function whatWaits(
  db: BookDatabase,
  item: Item,
): Promise<Pick<Parameters<typeof snooze>[0], 'store' | 'row'> | null> {
  const store = STORES[item.kind];
  if (store === 'promises' || store === 'nextSteps') return { store };
  const kind = ROWS[item.kind] ?? comeBackKind(item.key);
  const { customerId } = (await ownerOf(db, item)) ?? {};
  return kind && customerId ? { row: { kind, customerId } } : null;
}
