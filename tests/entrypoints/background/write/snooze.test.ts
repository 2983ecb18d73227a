import { beforeEach, describe, expect, it } from 'vitest';
import { openBook } from '../../../../entrypoints/background/book/open-book';
import { readAttention } from '../../../../entrypoints/background/read/attention';
import { readDueEvents } from '../../../../entrypoints/background/read/due-events';
import { logIssue } from '../../../../entrypoints/background/write/issues';
import { logPromise, renegotiatePromise } from '../../../../entrypoints/background/write/promises';
import { noteVisit, readReminder, snooze } from '../../../../entrypoints/background/write/snooze';
import { nextWake, pendingEvents } from '../../../../lib/domain/reminders/pending';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import type { AttentionItem } from '../../../../lib/domain/views/surfaces';
import { command, emptyBook, onAcme } from '../background';

let book: Awaited<ReturnType<typeof emptyBook>>;
let id = '';
let customerId = '';
beforeEach(async () => {
  book = await emptyBook();
  const saved = await logPromise({ commandId: command(), subject: onAcme, text: 'x', dueDate: '2026-03-06' });
  id = saved.itemId ?? '';
  customerId = saved.customerId ?? '';
});

const putOff = (until: Parameters<typeof snooze>[0]['until'] = { kind: 'preset', preset: 'tomorrow' }) =>
  snooze({ commandId: command(), store: 'promises', id, until });
const mustDecide = async () => (await readReminder({ store: 'promises', id })).mustDecide;

describe('after five times', () => {
  it('a reminder is not put off again: there is something to decide', async () => {
    for (let time = 0; time < 5; time++) {
      expect(await mustDecide()).toBe(false);
      await putOff();
    }
    expect(await mustDecide()).toBe(true);
    await expect(putOff()).rejects.toMatchObject({ failure: { reason: 'decide' } });
  });

  it('a new day agreed with the customer begins anew', async () => {
    for (let time = 0; time < 5; time++) await putOff();
    await renegotiatePromise({ commandId: command(), id, to: '2026-03-20', asker: 'customer' });
    expect(await mustDecide()).toBe(false);
  });
});

describe('put off until they are opened again', () => {
  it('waits beyond every day, then is due at the moment of the visit', async () => {
    await putOff({ kind: 'opened' });
    const [waiting] = await book.db.notices.toArray();
    expect(waiting).toMatchObject({ untilOpened: true, snoozedUntil: '9999-12-30T00:00:00.000Z' });
    await noteVisit(await openBook(), customerId);
    const [due] = await book.db.notices.toArray();
    expect(due).not.toHaveProperty('untilOpened');
    expect(due?.snoozedUntil).toBe(book.clock.now.toInstant().toString({ fractionalSecondDigits: 3 }));
  });

  it('is left alone by a visit to somebody else', async () => {
    await putOff({ kind: 'opened' });
    await noteVisit(await openBook(), crypto.randomUUID());
    expect((await book.db.notices.toArray())[0]?.untilOpened).toBe(true);
  });
});

describe('a row that is no promise and no step', () => {
  const readList = () => readAttention(book.db, book.clock.now, DEFAULT_SETTINGS);
  const rowOf = async (kind: AttentionItem['kind']) => {
    const { items, snoozed } = await readList();
    const find = (rows: AttentionItem[]) => rows.find(row => row.kind === kind);
    return { listed: find(items), waiting: find(snoozed) };
  };
  const later = (row: AttentionItem | undefined, until: Parameters<typeof snooze>[0]['until']) =>
    snooze({
      commandId: command(),
      id: row?.itemId ?? '',
      row: { kind: row?.kind ?? 'ask', customerId },
      until,
    });
  const tomorrow = { kind: 'preset', preset: 'tomorrow' } as const;
  const due = async () => {
    const read = await readDueEvents(book.db, book.clock.now, DEFAULT_SETTINGS);
    return {
      pending: pendingEvents(read.events, read.notices, book.clock.now, DEFAULT_SETTINGS).map(
        ({ kind }) => kind,
      ),
      wake: nextWake(read.events, read.notices, book.clock.now, DEFAULT_SETTINGS)?.toString(),
    };
  };

  beforeEach(async () => {
    // Bought long ago: what was delivered is not confirmed, no next step, nobody thanked.
    const customer = await book.db.customers.get(customerId);
    if (customer) await book.db.customers.put({ ...customer, firstSaleTyped: '2025-06-02' });
    await book.db.stale.put({ id: customerId, at: 1 });
    await logIssue({ commandId: command(), subject: onAcme, text: 'login fails', severity: 2 });
  });

  it.each(['nextStepMissing', 'openIssue'] as const)(
    '%s leaves its place for the snoozed ones, and no other row with it',
    async kind => {
      const { items } = await readList();
      await later((await rowOf(kind)).listed, tomorrow);
      expect(await rowOf(kind)).toMatchObject({
        listed: undefined,
        waiting: { snoozedUntil: '2026-03-05T08:00:00.000Z' },
      });
      expect((await readList()).items).toHaveLength(items.length - 1);
    },
  );

  it('is told again at its moment, once, and the alarm is set for it', async () => {
    await later((await rowOf('nextStepMissing')).listed, { kind: 'preset', preset: 'inOneHour' });
    expect(await due()).toMatchObject({ wake: '2026-03-04T12:00:00Z' });
    book.clock.now = book.clock.now.with({ hour: 13, minute: 0 });
    expect((await due()).pending).toContain('comeBack');
    expect((await rowOf('nextStepMissing')).listed).toBeTruthy();
  });

  it('is not told when it has been seen to meanwhile', async () => {
    await later((await rowOf('nextStepMissing')).listed, { kind: 'preset', preset: 'laterToday' });
    const customer = await book.db.customers.get(customerId);
    if (customer) await book.db.customers.put({ ...customer, archived: true });
    await book.db.stale.put({ id: customerId, at: 2 });
    book.clock.now = book.clock.now.with({ hour: 16, minute: 0 });
    expect((await due()).pending).not.toContain('comeBack');
  });

  it('comes back with the visit it waited for', async () => {
    await later((await rowOf('nextStepMissing')).listed, { kind: 'opened' });
    expect((await rowOf('nextStepMissing')).listed).toBeUndefined();
    await noteVisit(await openBook(), customerId);
    expect((await rowOf('nextStepMissing')).listed).toBeTruthy();
    expect((await due()).pending).toContain('comeBack');
  });

  it('asks for a decision after five times, like any other', async () => {
    const row = (await rowOf('nextStepMissing')).listed;
    for (let time = 0; time < 5; time++) await later(row, tomorrow);
    await expect(later(row, tomorrow)).rejects.toMatchObject({ failure: { reason: 'decide' } });
  });
});
