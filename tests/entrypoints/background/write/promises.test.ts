// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  assignPromise,
  breakPromise,
  correctPromise,
  dropPromise,
  keepPromise,
  keepPromiseEarlier,
  logPromise,
  releasePromise,
  renegotiatePromise,
  reopenPromise,
} from '../../../../entrypoints/background/write/promises';
import { undoChange } from '../../../../entrypoints/background/write/settings';
import { snooze } from '../../../../entrypoints/background/write/snooze';
import type { BookDatabase } from '../../../../lib/storage/database';
import type { Outside } from '../../../storage/book';
import { command, emptyBook, onAcme, onDana } from '../background';

const stage = vi.hoisted(() => ({ cleared: [] as string[] }));
vi.mock('../../../../lib/platform/notifications', () => ({
  clearNotice: async (id: string) => void stage.cleared.push(id),
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
let clock: Outside['clock'];
beforeEach(async () => {
  stage.cleared.length = 0;
  ({ db, clock } = await emptyBook());
});

const log = async (over: object = {}) => {
  const saved = await logPromise({
    commandId: command(),
    subject: onAcme,
    text: 'send the SSO guide',
    dueDate: '2026-03-06',
    ...over,
  });
  return saved.itemId ?? '';
};
const one = (id: string) => db.promises.get(id);
const refusal = (reason: string) => ({ failure: { code: 'refused', reason } });

describe('logging', () => {
  it('fills in what was not typed', async () => {
    expect(await one(await log())).toMatchObject({
      madeDate: '2026-03-04',
      importance: 2,
      status: 'open',
      renegotiations: [],
      origin: 'manual',
      createdAt: '2026-03-04T11:00:00.000Z',
    });
  });

  it('keeps the zone in which a time was typed, and no zone without a time', async () => {
    expect(await one(await log({ dueTime: '15:00' }))).toMatchObject({ dueZone: 'Europe/Berlin' });
    expect(await one(await log())).not.toHaveProperty('dueZone');
  });

  it.each([
    ['a day it was made that lies ahead', { madeDate: '2026-03-05' }, 'madeLater'],
    ['a time without a day', { dueDate: undefined, dueTime: '15:00' }, 'timeWithoutDay'],
  ])('refuses %s', async (_, over, reason) => {
    await expect(log(over)).rejects.toMatchObject(refusal(reason));
    expect(await db.customers.count()).toBe(0);
  });

  it('without a day it waits in the Inbox although the customer is known', async () => {
    const saved = await logPromise({ commandId: command(), subject: onAcme, text: 'send it' });
    expect(saved).toMatchObject({ inbox: true });
    expect(saved.customerId).toBeDefined();
  });

  it.each([
    ['in full', 'dana fox', true],
    ['by the first name', 'Dana', true],
    ['that nobody bears', 'Robin', false],
  ])('a name typed with @ %s', async (_, personName, known) => {
    await log({ subject: onDana });
    const [dana] = await db.persons.toArray();
    const row = await one(await log({ personName }));
    expect(row?.personId).toBe(known ? dana?.id : undefined);
    expect(row?.personName).toBe(known ? undefined : personName);
  });

  it('another customer’s person did not hear it', async () => {
    await log({ subject: onDana });
    const [dana] = await db.persons.toArray();
    const other = {
      kind: 'record' as const,
      record: { ...onAcme.record, key: 'hubspot/77/0-2/9', recordId: '9' },
    };
    const subject = { ...other, snapshot: { ...onAcme.snapshot, key: 'hubspot/77/0-2/9', name: 'Beta' } };
    expect((await one(await log({ subject, personId: dana?.id })))?.personId).toBeUndefined();
  });

  it('for a customer who is gone is refused', async () => {
    const subject = { kind: 'customer' as const, customerId: command() };
    await expect(log({ subject })).rejects.toMatchObject({ failure: { code: 'gone' } });
  });
});

describe('closing', () => {
  it('Done keeps it now', async () => {
    const id = await log();
    await keepPromise({ commandId: command(), id });
    expect(await one(id)).toMatchObject({ status: 'kept', closedDate: '2026-03-04' });
  });

  it('each way of closing is undone exactly', async () => {
    const id = await log();
    const open = await one(id);
    const closings = [
      () => keepPromise({ commandId: command(), id, proof: 'mail of today' }),
      () => breakPromise({ commandId: command(), id, reason: 'forgot' }),
      () => releasePromise({ commandId: command(), id, releasedBy: 'Dana' }),
      () => renegotiatePromise({ commandId: command(), id, to: '2026-03-10', asker: 'me' }),
      () => dropPromise({ commandId: command(), id }),
      () => correctPromise({ commandId: command(), id, text: 'send the guide', dueDate: '2026-03-09' }),
    ];
    for (const close of closings) {
      const { changeId } = await close();
      expect(await one(id)).not.toEqual(open);
      await undoChange({ commandId: command(), changeId });
      expect(await one(id)).toEqual(open);
    }
  });

  it('the rules say no, with the reason', async () => {
    const id = await log({ madeDate: '2026-03-03' });
    const earlier = (date: string) => keepPromiseEarlier({ commandId: command(), id, date, proof: 'mail' });
    await expect(earlier('2026-03-02')).rejects.toMatchObject(refusal('beforeMade'));
    await expect(earlier('2026-03-05')).rejects.toMatchObject(refusal('future'));
    const move = (to: string) => renegotiatePromise({ commandId: command(), id, to, asker: 'me' });
    await expect(move('2026-03-06')).rejects.toMatchObject(refusal('notLater'));
    await keepPromise({ commandId: command(), id });
    await expect(keepPromise({ commandId: command(), id })).rejects.toMatchObject(refusal('settled'));
    await reopenPromise({ commandId: command(), id });
    await expect(reopenPromise({ commandId: command(), id })).rejects.toMatchObject(refusal('notSettled'));
  });

  it('“Not a promise” leaves a tombstone that nobody sees', async () => {
    const id = await log();
    await dropPromise({ commandId: command(), id });
    await expect(keepPromise({ commandId: command(), id })).rejects.toMatchObject({
      failure: { code: 'gone' },
    });
    expect((await one(id))?.deletedAt).toBeDefined();
  });
});

describe('correcting', () => {
  it('the day is free within the hour, the words always', async () => {
    const id = await log();
    await correctPromise({ commandId: command(), id, dueDate: '2026-03-05' });
    clock.now = clock.now.add({ minutes: 61 });
    const late = correctPromise({ commandId: command(), id, dueDate: '2026-03-09' });
    await expect(late).rejects.toMatchObject(refusal('tooLate'));
    await correctPromise({ commandId: command(), id, text: 'send the SSO guide, PDF' });
    expect(await one(id)).toMatchObject({
      dueDate: '2026-03-05',
      text: 'send the SSO guide, PDF',
      renegotiations: [],
    });
  });

  it('a day for a promise without one is always free, and takes it out of the Inbox', async () => {
    const id = await log({ dueDate: undefined });
    clock.now = clock.now.add({ days: 3 });
    await correctPromise({ commandId: command(), id, dueDate: '2026-03-20' });
    expect(await db.inbox.count()).toBe(0);
  });
});

describe('assigning', () => {
  it('gives an Inbox promise to a customer', async () => {
    await log();
    const [acme] = await db.customers.toArray();
    const id = await log({ subject: { kind: 'inbox' } });
    const saved = await assignPromise({ commandId: command(), id, customerId: acme?.id ?? '' });
    expect(saved).toMatchObject({ inbox: false });
    expect(await one(id)).toMatchObject({ customerId: acme?.id });
  });

  it('knows the person that was typed when he is one of the customer’s', async () => {
    await log({ subject: onDana });
    const [dana] = await db.persons.toArray();
    const give = async (personName: string) => {
      const id = await log({ subject: { kind: 'inbox' }, personName });
      await assignPromise({ commandId: command(), id, customerId: dana?.customerId ?? '' });
      const { personId, personName: words } = (await one(id)) ?? {};
      return { personId, words };
    };
    expect(await give('dana')).toEqual({ personId: dana?.id, words: undefined });
    expect(await give('Pat')).toEqual({ personId: undefined, words: 'Pat' });
  });
});

describe('the system notice of a promise', () => {
  const told = async (id: string, shownAs?: string) => {
    const key = `promiseDue:${id}:2026-03-10`;
    const updatedAt = '2026-03-04T08:00:00.000Z';
    await db.notices.put({ key, itemId: id, shownAs: shownAs ?? key, snoozes: 0, updatedAt });
    return key;
  };

  it('goes when the promise is settled, moved or dropped', async () => {
    const acts = [
      (id: string) => keepPromise({ commandId: command(), id }),
      (id: string) => dropPromise({ commandId: command(), id }),
      (id: string) => renegotiatePromise({ commandId: command(), id, to: '2026-03-20', asker: 'me' }),
    ];
    for (const act of acts) {
      stage.cleared.length = 0;
      const id = await log();
      const key = await told(id);
      await act(id);
      expect(stage.cleared).toEqual([key]);
    }
  });

  it('stays when only the words change, and when it speaks of others as well', async () => {
    const id = await log();
    await told(id);
    await correctPromise({ commandId: command(), id, text: 'other words' });
    await told(id, 'group:promiseDue');
    await keepPromise({ commandId: command(), id });
    expect(stage.cleared).toEqual([]);
  });

  it('about several goes with the last of them, also when one was moved to another day', async () => {
    const ids = [await log(), await log(), await log()];
    const deliveredAt = '2026-03-04T08:00:00.000Z';
    for (const id of ids) {
      const key = `promiseDue:${id}:2026-03-06`;
      const shownAs = 'group:promiseDue';
      await db.notices.put({ key, itemId: id, shownAs, deliveredAt, snoozes: 0, updatedAt: deliveredAt });
    }
    const [first = '', second = '', third = ''] = ids;
    await renegotiatePromise({ commandId: command(), id: first, to: '2026-03-20', asker: 'me' });
    await keepPromise({ commandId: command(), id: second });
    expect(stage.cleared).toEqual([]);
    await keepPromise({ commandId: command(), id: third });
    expect(stage.cleared).toEqual(['group:promiseDue']);
  });
});

describe('reminding later', () => {
  it('puts off the reminder and leaves the promise alone', async () => {
    const id = await log();
    const before = await one(id);
    await snooze({
      commandId: command(),
      store: 'promises',
      id,
      until: { kind: 'preset', preset: 'tomorrow' },
    });
    expect(await db.notices.toArray()).toMatchObject([
      { itemId: id, snoozedUntil: '2026-03-05T08:00:00.000Z', snoozes: 1 },
    ]);
    expect(await one(id)).toEqual(before);
  });

  it('is over when another day was agreed, and stands again when that is undone', async () => {
    const id = await log();
    const until = { kind: 'preset' as const, preset: 'nextWeek' as const };
    await snooze({ commandId: command(), store: 'promises', id, until });
    const [put] = await db.notices.toArray();
    const { changeId } = await renegotiatePromise({
      commandId: command(),
      id,
      to: '2026-03-07',
      asker: 'customer',
    });
    expect((await db.notices.toArray())[0]).toMatchObject({ snoozes: 1 });
    expect((await db.notices.toArray())[0]?.snoozedUntil).toBeUndefined();
    await undoChange({ commandId: command(), changeId });
    expect((await db.notices.toArray())[0]).toEqual(put);
  });

  it.each([
    ['a day gone by', { kind: 'typed', date: '2026-03-03' }, 'past'],
    ['this morning', { kind: 'typed', date: '2026-03-04', time: '09:00' }, 'past'],
  ] as const)('not until %s', async (_, until, reason) => {
    const id = await log();
    await expect(snooze({ commandId: command(), store: 'promises', id, until })).rejects.toMatchObject(
      refusal(reason),
    );
  });

  it('not what nobody will remind of', async () => {
    const id = await log({ subject: { kind: 'inbox' } });
    const until = { kind: 'preset' as const, preset: 'tomorrow' as const };
    await expect(snooze({ commandId: command(), store: 'promises', id, until })).rejects.toMatchObject(
      refusal('nothingToRemind'),
    );
  });
});
