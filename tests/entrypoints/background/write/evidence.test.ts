// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeDeliverable, logDeliverable } from '../../../../entrypoints/background/write/deliverables';
import {
  acknowledgeTouch,
  logRating,
  logTouch,
  logWow,
  noteFact,
  noteReaction,
} from '../../../../entrypoints/background/write/evidence';
import { changeIssue, logIssue } from '../../../../entrypoints/background/write/issues';
import type { BookDatabase } from '../../../../lib/storage/database';
import type { Outside } from '../../../storage/book';
import { command, emptyBook, onAcme, onDana } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
let clock: Outside['clock'];
beforeEach(async () => {
  ({ db, clock } = await emptyBook());
});
const subject = onAcme;

describe('touches', () => {
  const touch = (over: object = {}) =>
    logTouch({
      commandId: command(),
      subject,
      channel: 'call',
      purpose: 'value',
      valueHow: 'profit',
      ...over,
    });

  it('a value touch says how it helps; one that does not is a courtesy', async () => {
    await touch();
    await touch({ valueHow: undefined, acknowledgedWords: 'thanks' });
    const rows = await db.touches.toArray();
    expect(rows.map(row => row.purpose).sort()).toEqual(['courtesy', 'value']);
    expect(rows.every(row => row.acknowledged === undefined && row.personal)).toBe(true);
  });

  it('a touch of an earlier day stands at noon of that day; none lies ahead', async () => {
    await touch({ date: '2026-03-02' });
    expect(await db.touches.toArray()).toMatchObject([
      { date: '2026-03-02', at: '2026-03-02T11:00:00.000Z' },
    ]);
    await expect(touch({ date: '2026-03-05' })).rejects.toMatchObject({ failure: { reason: 'future' } });
  });

  it('is acknowledged in the customer’s words, a value touch only', async () => {
    const { itemId: value = '' } = await touch();
    await acknowledgeTouch({ commandId: command(), id: value, words: 'saved us a week' });
    expect(await db.touches.get(value)).toMatchObject({
      acknowledged: { date: '2026-03-04', words: 'saved us a week' },
    });
    const { itemId: service = '' } = await touch({ purpose: 'service', valueHow: undefined });
    await expect(acknowledgeTouch({ commandId: command(), id: service, words: 'ok' })).rejects.toMatchObject({
      failure: { reason: 'notValue' },
    });
  });
});

describe('issues', () => {
  const open = async () =>
    (await logIssue({ commandId: command(), subject: onDana, text: 'login fails', severity: 2 })).itemId ??
    '';
  const change = (id: string, what: Parameters<typeof changeIssue>[0]['change']) =>
    changeIssue({ commandId: command(), id, change: what });

  it('the first answer is also a service touch, once', async () => {
    const id = await open();
    await change(id, { kind: 'answered' });
    expect(await db.touches.toArray()).toMatchObject([{ purpose: 'service', date: '2026-03-04' }]);
    await expect(change(id, { kind: 'answered' })).rejects.toMatchObject({ failure: { reason: 'answered' } });
  });

  it('closes only with the customer’s words, which also say it is fixed', async () => {
    const id = await open();
    await change(id, { kind: 'handling', handling: 'stayedContact', helper: 'Sam' });
    clock.now = clock.now.add({ hours: 2 });
    await change(id, { kind: 'confirmed', words: 'works again' });
    expect(await db.issues.get(id)).toMatchObject({
      status: 'confirmed',
      handling: 'stayedContact',
      helper: 'Sam',
      fixedAt: '2026-03-04T13:00:00.000Z',
      confirmedAt: '2026-03-04T13:00:00.000Z',
      confirmedWords: 'works again',
    });
    await expect(change(id, { kind: 'fixed' })).rejects.toMatchObject({ failure: { reason: 'confirmed' } });
  });
});

describe('ratings, wows, facts', () => {
  it('a rating rates something', async () => {
    await expect(logRating({ commandId: command(), subject, words: 'fine' })).rejects.toMatchObject({
      failure: { reason: 'noRating' },
    });
    await logRating({ commandId: command(), subject, product: 4, words: 'fine' });
    expect(await db.ratings.toArray()).toMatchObject([{ product: 4, words: 'fine' }]);
  });

  it('a wow gets its reaction later', async () => {
    const { itemId: id = '' } = await logWow({ commandId: command(), subject, what: 'drove over at night' });
    expect(await db.wows.get(id)).not.toHaveProperty('reactionDate');
    await noteReaction({ commandId: command(), id, reaction: 'you did what?' });
    expect(await db.wows.get(id)).toMatchObject({ reaction: 'you did what?', reactionDate: '2026-03-04' });
  });

  it('a fact is dated and replaces the former one', async () => {
    const { customerId = '' } = await logWow({ commandId: command(), subject, what: 'x' });
    for (const text of ['too slow', 'far too slow'])
      await noteFact({ commandId: command(), customerId, key: 'pain', text });
    expect((await db.customers.get(customerId))?.facts).toEqual({
      pain: { text: 'far too slow', date: '2026-03-04', source: 'manual' },
    });
  });
});

describe('deliverables', () => {
  it('leave the list of what is open when confirmed or dropped, and stay closed', async () => {
    const deliver = async () =>
      (await logDeliverable({ commandId: command(), subject, text: 'set up', dueDate: '2026-03-20' }))
        .itemId ?? '';
    const change = (id: string, what: Parameters<typeof changeDeliverable>[0]['change']) =>
      changeDeliverable({ commandId: command(), id, change: what });
    const [confirmed, dropped, delivered] = [await deliver(), await deliver(), await deliver()];
    await change(confirmed, { kind: 'confirmed', by: 'Dana', words: 'all set' });
    await change(dropped, { kind: 'dropped', reason: 'not bought after all' });
    await change(delivered, { kind: 'delivered' });
    expect(await db.undelivered.toCollection().primaryKeys()).toEqual([delivered]);
    await expect(change(confirmed, { kind: 'delivered' })).rejects.toMatchObject({
      failure: { reason: 'confirmed' },
    });
    await expect(change(dropped, { kind: 'delivered' })).rejects.toMatchObject({
      failure: { reason: 'dropped' },
    });
  });

  it('the item a sale implies becomes a row when something happens to it', async () => {
    const { customerId = '' } = await logWow({ commandId: command(), subject, what: 'x' });
    const none = changeDeliverable({ commandId: command(), id: customerId, change: { kind: 'delivered' } });
    await expect(none).rejects.toMatchObject({ failure: { code: 'gone' } });
    await db.customers.update(customerId, { firstSaleTyped: '2026-01-01' });
    const change = { kind: 'confirmed' as const, by: 'Dana', words: 'all set' };
    const { itemId } = await changeDeliverable({ commandId: command(), id: customerId, change });
    expect(await db.deliverables.toArray()).toMatchObject([
      { id: itemId, customerId, text: 'deliverableDefault', confirmedDate: '2026-03-04' },
    ]);
  });
});
