// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readReferrals } from '../../../../entrypoints/background/read/referrals';
import {
  noteAsk,
  setDoNotAsk,
  setReferralGoal,
  settleAsk,
} from '../../../../entrypoints/background/write/asks';
import {
  careForReferrer,
  changeReferral,
  noteReferral,
} from '../../../../entrypoints/background/write/referrals';
import { noteGiven, noteWaiting, settleWaiting } from '../../../../entrypoints/background/write/waiting';
import type { BookDatabase } from '../../../../lib/storage/database';
import { uuid as named } from '../../../book/rows';
import { aCustomer, aDeal } from '../../../domain/rows';
import type { Outside } from '../../../storage/book';
import { command, emptyBook } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
let clock: Outside['clock'];
const acme = aCustomer({ id: named('Acme'), name: 'Acme' });
const customerId = acme.id;
beforeEach(async () => {
  ({ db, clock } = await emptyBook());
  await db.customers.put(acme);
});

const ask = (over: Partial<Parameters<typeof noteAsk>[0]> = {}) =>
  noteAsk({ commandId: command(), customerId, outcome: 'later', overrideReason: 'They offered', ...over });
const refusedFor = (reason: string) => ({ failure: { reason } });

describe('an ask', () => {
  it('outside Earned needs a written reason, which is kept with what stood then', async () => {
    await expect(ask({ overrideReason: undefined })).rejects.toMatchObject(refusedFor('notEarned'));
    await ask();
    expect(await db.asks.toArray()).toMatchObject([
      { date: '2026-03-04', overrideReason: 'They offered', stateThen: 'tooSoon', scoreThen: 0 },
    ]);
  });

  it('is not noted under Do not ask, whatever the reason', async () => {
    await setDoNotAsk({ commandId: command(), customerId, reason: 'They asked us not to' });
    expect((await db.customers.get(customerId))?.doNotAsk).toEqual({
      reason: 'They asked us not to',
      since: '2026-03-04',
    });
    await expect(ask()).rejects.toMatchObject(refusedFor('doNotAsk'));
    await setDoNotAsk({ commandId: command(), customerId, reason: null });
    await ask();
    expect(await db.asks.count()).toBe(1);
  });

  it('writes a touch of purpose ask', async () => {
    await ask({ outcome: 'no' });
    expect(await db.touches.toArray()).toMatchObject([{ purpose: 'ask', date: '2026-03-04', customerId }]);
    expect(await db.waiting.count()).toBe(0);
  });

  it('answered later waits for them, and may become a name without a new ask day', async () => {
    await setReferralGoal({ commandId: command(), customerId, what: ' the sister mill ' });
    const { itemId: id = '' } = await ask();
    expect(await db.waiting.toArray()).toMatchObject([
      { text: 'the sister mill', dueDate: '2026-04-03', askId: id, status: 'open' },
    ]);
    clock.now = clock.now.add({ days: 30 });
    await settleAsk({ commandId: command(), id, outcome: 'later' });
    expect((await db.asks.get(id))?.followUpDate).toBe('2026-05-03');
    expect((await db.waiting.toArray())[0]?.dueDate).toBe('2026-05-03');
    await settleAsk({ commandId: command(), id, outcome: 'named' });
    expect(await db.asks.get(id)).toMatchObject({ date: '2026-03-04', outcome: 'named' });
    expect((await db.asks.get(id))?.followUpDate).toBeUndefined();
    expect(await db.waiting.toArray()).toMatchObject([{ status: 'came' }]);
    await expect(settleAsk({ commandId: command(), id, outcome: 'no' })).rejects.toMatchObject(
      refusedFor('answered'),
    );
  });
});

describe('a referral', () => {
  const note = async (over: Partial<Parameters<typeof noteReferral>[0]> = {}) =>
    (await noteReferral({ commandId: command(), customerId, name: 'Ravi', mayUseName: false, ...over }))
      .itemId ?? '';
  const stage = (id: string, to: 'introduced' | 'met' | 'won' | 'lost', more: object = {}) =>
    changeReferral({ commandId: command(), id, change: { kind: 'stage', stage: to, ...more } });

  it('without leave is a lead, and owes thanks by the next working day', async () => {
    const id = await note();
    const { referrals } = await readReferrals({ customerId });
    expect(referrals).toMatchObject([
      { id, kind: 'lead', isUnsolicited: true, care: { stage: 'named', by: '2026-03-05' } },
    ]);
    expect(await db.care.toCollection().primaryKeys()).toEqual([id]);
  });

  it('thanks are a touch of appreciation, once', async () => {
    const id = await note();
    const thank = () => careForReferrer({ commandId: command(), id, stage: 'named' });
    await thank();
    expect(await db.touches.toArray()).toMatchObject([{ purpose: 'appreciation' }]);
    expect(await db.care.count()).toBe(0);
    await expect(thank()).rejects.toMatchObject(refusedFor('settled'));
  });

  it('names the customer it became, started by name or one there is, never himself', async () => {
    const first = await note({ name: 'Ravi' });
    await stage(first, 'won', { became: { kind: 'new', name: 'Ravi Mills' } });
    const to = (await db.referrals.get(first))?.toCustomerId ?? '';
    expect(await db.customers.get(to)).toMatchObject({ name: 'Ravi Mills', trackedSince: '2026-03-04' });
    await db.deals.put(aDeal('2026-03-04', { customerId: to, amountMinor: 900_000 }));
    const second = await note({ name: 'Lena' });
    const himself = { became: { kind: 'existing', customerId } };
    await expect(stage(second, 'won', himself)).rejects.toMatchObject(refusedFor('sameCustomer'));
    await stage(second, 'introduced');
    const { referrals, brought } = await readReferrals({ customerId });
    expect(brought).toEqual([
      { customerId: to, name: 'Ravi Mills', money: [{ minor: 900_000, currency: 'EUR' }], brought: [] },
    ]);
    expect(referrals.find(({ id }) => id === first)?.to?.name).toBe('Ravi Mills');
    expect((await readReferrals({ customerId: to })).broughtBy).toEqual([{ customerId, name: 'Acme' }]);
  });

  it('the tree goes on through the generations and ends in a ring', async () => {
    const other = aCustomer({ id: named('Bolt'), name: 'Bolt' });
    await db.customers.put(other);
    await stage(await note(), 'won', { became: { kind: 'existing', customerId: other.id } });
    const back = await note({ customerId: other.id, name: 'Acme' });
    await stage(back, 'won', { became: { kind: 'existing', customerId } });
    const { brought, broughtBy } = await readReferrals({ customerId });
    expect(brought).toMatchObject([{ name: 'Bolt', brought: [] }]);
    expect(broughtBy).toMatchObject([{ name: 'Bolt' }]);
  });

  it('hears how it went after each later stage', async () => {
    const id = await note();
    await careForReferrer({ commandId: command(), id, stage: 'named' });
    await stage(id, 'met');
    expect(await db.care.count()).toBe(1);
    await careForReferrer({ commandId: command(), id, stage: 'met' });
    expect(await db.referrals.get(id)).toMatchObject({ loops: [{ stage: 'met', date: '2026-03-04' }] });
    expect(await db.care.count()).toBe(0);
  });
});

it('what they said they would do, and whom we sent them, are lists of their own', async () => {
  const { itemId: id = '' } = await noteWaiting({ commandId: command(), customerId, text: 'Intro to Ravi' });
  await noteGiven({ commandId: command(), customerId, name: 'Lena of Copperline' });
  expect(await readReferrals({ customerId })).toMatchObject({
    waiting: [{ text: 'Intro to Ravi', isOver: false }],
    given: [{ name: 'Lena of Copperline', date: '2026-03-04' }],
  });
  await settleWaiting({ commandId: command(), id, status: 'came' });
  expect((await readReferrals({ customerId })).waiting).toEqual([]);
});
