import { beforeEach, describe, expect, it } from 'vitest';
import { openBook } from '../../../../entrypoints/background/book/open-book';
import { logPromise, renegotiatePromise } from '../../../../entrypoints/background/write/promises';
import { noteVisit, readReminder, snooze } from '../../../../entrypoints/background/write/snooze';
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
