// @vitest-environment node
/** Notices on the screen go when what they tell is settled anywhere, and stand while it is true. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readRowsOf } from '../../../entrypoints/background/read/attention';
import { clearComeBacks } from '../../../entrypoints/background/settled-notices';
import { noteAsk, setDoNotAsk } from '../../../entrypoints/background/write/asks';
import { pauseContact } from '../../../entrypoints/background/write/contact';
import { changeDeliverable, logDeliverable } from '../../../entrypoints/background/write/deliverables';
import { changeIssue, logIssue } from '../../../entrypoints/background/write/issues';
import { setNextStep } from '../../../entrypoints/background/write/next-steps';
import { saveSettings } from '../../../entrypoints/background/write/settings';
import { logThanks } from '../../../entrypoints/background/write/thanks';
import { archiveCustomer, endCustomer } from '../../../entrypoints/background/write/whole-customer';
import { addDays } from '../../../lib/domain/days';
import { comeBackKey } from '../../../lib/domain/reminders/put-off';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import type { BookDatabase } from '../../../lib/storage/database';
import { aCustomer, uuid } from '../../domain/rows';
import { command, emptyBook, onAcme } from './background';

const stage = vi.hoisted(() => ({ cleared: [] as string[], shown: [] as string[] }));
vi.mock('../../../lib/platform/notifications', () => ({
  clearNotice: async (id: string) => void stage.cleared.push(id),
  shownNotices: async () => new Set(stage.shown),
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
let now: Temporal.ZonedDateTime;
beforeEach(async () => {
  stage.cleared.length = 0;
  const book = await emptyBook();
  db = book.db;
  now = book.clock.now;
});

const DELIVERED = '2026-03-04T08:00:00.000Z';
/** A notice of `item` that stands on the screen, alone or as one of several. */
async function stands(kind: string, item: Item, occurrence: string, shownAs?: string): Promise<string> {
  const key = `${kind}:${item.id}:${occurrence}`;
  const told = { deliveredAt: DELIVERED, snoozes: 0, updatedAt: DELIVERED };
  await db.notices.put({
    key,
    itemId: item.id,
    customerId: item.customerId,
    shownAs: shownAs ?? key,
    ...told,
  });
  return key;
}
interface Item {
  id: string;
  customerId: string;
}
const anIssue = async (): Promise<Item> => {
  const saved = await logIssue({ commandId: command(), subject: onAcme, text: 'login fails', severity: 2 });
  return { id: saved.itemId ?? '', customerId: saved.customerId ?? '' };
};
const aDelivery = async (): Promise<Item> => {
  const saved = await logDeliverable({
    commandId: command(),
    subject: onAcme,
    text: 'training',
    dueDate: '2026-03-01',
  });
  return { id: saved.itemId ?? '', customerId: saved.customerId ?? '' };
};
const issue = (id: string, change: Parameters<typeof changeIssue>[0]['change']) =>
  changeIssue({ commandId: command(), id, change });
const delivery = (id: string, change: Parameters<typeof changeDeliverable>[0]['change']) =>
  changeDeliverable({ commandId: command(), id, change });

it('an answered issue takes the call for an answer down and leaves the one for a fix', async () => {
  const item = await anIssue();
  const answer = await stands('issueAnswer', item, '2026-03-04T11:00:00.000Z');
  const fix = await stands('issueFix', item, '2026-03-04T11:00:00.000Z');
  const put = await stands('comeBack', item, 'openIssue-2026-03-04');
  await issue(item.id, { kind: 'handling', handling: 'stayedContact', helper: 'Support' });
  expect(stage.cleared).toEqual([]);
  await issue(item.id, { kind: 'answered' });
  expect(stage.cleared).toEqual([answer]);
  await issue(item.id, { kind: 'fixed' });
  expect(stage.cleared).toContain(fix);
  expect(stage.cleared).not.toContain(put);
  await issue(item.id, { kind: 'confirmed', words: 'works again' });
  expect(stage.cleared).toContain(put);
});

it.each([
  ['confirmed', { kind: 'confirmed' as const, by: 'Dana', words: 'all there' }],
  ['dropped', { kind: 'dropped' as const, reason: 'not wanted' }],
])('a delivery that was %s asks no more whether they have it', async (_, change) => {
  const item = await aDelivery();
  await delivery(item.id, { kind: 'delivered' });
  const key = await stands('confirmDelivery', item, '2026-03-04');
  const put = await stands('comeBack', item, 'delivery-2026-03-01');
  await delivery(item.id, change);
  expect(stage.cleared.sort()).toEqual([put, key].sort());
});

it('one notice about several goes with the last of them, whatever they are', async () => {
  const [problem, parcel] = [await anIssue(), await aDelivery()];
  await delivery(parcel.id, { kind: 'delivered' });
  await stands('issueFix', problem, '2026-03-04T11:00:00.000Z', 'group:1');
  await stands('confirmDelivery', parcel, '2026-03-04', 'group:1');
  await issue(problem.id, { kind: 'fixed' });
  expect(stage.cleared).toEqual([]);
  await delivery(parcel.id, { kind: 'confirmed', by: 'Dana', words: 'yes' });
  expect(stage.cleared).toEqual(['group:1']);
});

it('a good moment to ask is over once they were asked, or may not be', async () => {
  const { customerId } = await anIssue();
  const own = { id: customerId, customerId };
  const window = await stands('askWindow', own, '2026-03-02');
  const step = await stands('comeBack', own, 'nextStepMissing-2026-03-02');
  await noteAsk({ commandId: command(), customerId, outcome: 'no', overrideReason: 'They offered' });
  expect(stage.cleared).toEqual([window]);
  stage.cleared.length = 0;
  await setDoNotAsk({ commandId: command(), customerId, reason: 'They asked us not to' });
  expect(stage.cleared).toEqual([window]);
  await setNextStep({ commandId: command(), subject: onAcme, text: 'call', dueDate: '2026-03-10' });
  expect(stage.cleared).toContain(step);
});

it.each([
  [
    'set aside',
    (customerId: string) => archiveCustomer({ commandId: command(), customerId, archived: true }),
  ],
  ['ended', (customerId: string) => endCustomer({ commandId: command(), customerId, reason: 'moved on' })],
])('nothing of a customer that was %s stands on the screen', async (_, act) => {
  const item = await anIssue();
  const key = await stands('issueFix', item, '2026-03-04T11:00:00.000Z');
  const other = await stands('weeklyCheck', { id: 'book', customerId: '' }, '2026-03-05');
  await act(item.customerId);
  expect(stage.cleared).toEqual([key]);
  expect(stage.cleared).not.toContain(other);
});

describe('a thank-you that was put off and has come back', () => {
  const acme = aCustomer({ id: uuid(1), name: 'Acme', firstSaleTyped: '2024-03-04' });
  const round = async () =>
    clearComeBacks(
      db,
      { notices: await db.notices.toArray(), shown: async () => new Set(await onScreen()) },
      now,
      DEFAULT_SETTINGS,
    );
  const onScreen = async () => (await db.notices.toArray()).map(({ shownAs = '' }) => shownAs);
  const comesBack = async (shownAs?: string) => {
    const row = (await readRowsOf(db, [acme.id], now, DEFAULT_SETTINGS)).find(
      ({ kind }) => kind === 'appreciation',
    );
    if (!row) throw new Error('Why is no thank-you due?');
    const occurrence = comeBackKey(row).split(':').at(-1) ?? '';
    return stands('comeBack', { id: acme.id, customerId: acme.id }, occurrence, shownAs);
  };
  beforeEach(async () => {
    await db.customers.put(acme);
    await db.stale.put({ id: acme.id, at: 0 });
  });

  it.each([
    [
      'thanked on another page',
      () => logThanks({ commandId: command(), customerId: acme.id, kind: 'callNoAgenda', toMany: false }),
    ],
    [
      'left alone for a while',
      () =>
        pauseContact({
          commandId: command(),
          customerId: acme.id,
          to: addDays(now.toPlainDate().toString(), 30),
          reason: 'budget freeze',
        }),
    ],
  ])('leaves the screen once they were %s, and not before', async (_, act) => {
    const key = await comesBack();
    await round();
    expect(stage.cleared).toEqual([]);
    await act();
    await round();
    expect(stage.cleared).toEqual([key]);
  });

  it('stays in a notice that is still true of another', async () => {
    const problem = await anIssue();
    await comesBack('group:1');
    await stands('issueFix', problem, '2026-03-04T11:00:00.000Z', 'group:1');
    await logThanks({ commandId: command(), customerId: acme.id, kind: 'callNoAgenda', toMany: false });
    await round();
    expect(stage.cleared).toEqual([]);
  });
});

it('names that shall be hidden from now on leave the screen; counts stay', async () => {
  stage.shown = [
    'promiseDue:1:2026-03-04',
    'group:promiseSoon:2:2026-03-05',
    'digest:book:2026-03-04',
    'notSaved',
  ];
  await saveSettings({ commandId: command(), patch: { hideNames: false } });
  expect(stage.cleared).toEqual([]);
  await saveSettings({ commandId: command(), patch: { hideNames: true } });
  expect(stage.cleared).toEqual(['promiseDue:1:2026-03-04', 'group:promiseSoon:2:2026-03-05']);
});
