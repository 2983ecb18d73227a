// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  carryNextStep,
  endNextStep,
  park,
  setNextStep,
} from '../../../../entrypoints/background/write/next-steps';
import type { BookDatabase } from '../../../../lib/storage/database';
import { currentSteps } from '../../../../lib/storage/next-steps';
import type { Outside } from '../../../storage/book';
import { stepRow } from '../../../storage/rows';
import { command, emptyBook, onAcme, onDana, onDanaAlone } from '../background';

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

const currentStep = async (customerId: string) => (await currentSteps(db, customerId))[0];

const set = (over: object = {}) =>
  setNextStep({ commandId: command(), subject: onAcme, text: 'call them', dueDate: '2026-03-10', ...over });

describe('one current next step', () => {
  it('a new one ends the old one', async () => {
    const first = await set();
    const second = await set({ text: 'visit them' });
    expect(await db.nextSteps.get(first.itemId ?? '')).toMatchObject({
      status: 'ended',
      endedDate: '2026-03-04',
      outcome: 'replaced',
    });
    expect(await currentStep(first.customerId ?? '')).toMatchObject({
      id: second.itemId,
      text: 'visit them',
    });
  });

  it('takes the system notice of the old one away', async () => {
    const { itemId = '' } = await set();
    const key = `nextStepDue:${itemId}:2026-03-10`;
    await db.notices.put({ key, itemId, shownAs: key, snoozes: 0, updatedAt: '2026-03-04T08:00:00.000Z' });
    await set({ text: 'visit them' });
    expect(stage.cleared).toEqual([key]);
  });

  it('also when a merge of two books left several', async () => {
    const { customerId = '' } = await set();
    await db.nextSteps.bulkAdd([stepRow({ customerId }), stepRow({ customerId })]);
    await set({ text: 'visit them' });
    const rows = await db.nextSteps.toArray();
    expect(rows.filter(row => row.status === 'current')).toHaveLength(1);
  });

  it('“They heard it” is also a promise with the same words and day, heard by the contact', async () => {
    const { customerId } = await set({ subject: onDana, alsoPromise: true });
    const [dana] = await db.persons.toArray();
    expect(await db.promises.toArray()).toMatchObject([
      { text: 'call them', dueDate: '2026-03-10', customerId, personId: dana?.id, madeDate: '2026-03-04' },
    ]);
  });

  it('needs a customer', async () => {
    await expect(set({ subject: onDanaAlone })).rejects.toMatchObject({
      failure: { reason: 'needsCustomer' },
    });
  });
});

describe('ending', () => {
  it.each(['done', 'lapsed'] as const)('%s leaves the customer without one', async outcome => {
    const { itemId = '', customerId = '' } = await set();
    await endNextStep({ commandId: command(), id: itemId, outcome });
    expect(await db.nextSteps.get(itemId)).toMatchObject({
      outcome,
      endedDate: '2026-03-04',
      status: 'ended',
    });
    expect(await currentStep(customerId)).toBeUndefined();
    await expect(endNextStep({ commandId: command(), id: itemId, outcome })).rejects.toMatchObject({
      failure: { reason: 'ended' },
    });
  });

  it('“Still to do” carries the same words to a new day', async () => {
    const { itemId = '', customerId = '' } = await set();
    clock.now = clock.now.add({ days: 8 });
    await carryNextStep({ commandId: command(), id: itemId, dueDate: '2026-03-20' });
    expect(await db.nextSteps.get(itemId)).toMatchObject({ outcome: 'replaced', endedDate: '2026-03-12' });
    expect(await currentStep(customerId)).toMatchObject({ text: 'call them', setDate: '2026-03-12' });
  });
});

describe('parking', () => {
  const rest = (over: object = {}) =>
    park({ commandId: command(), subject: onAcme, reason: 'budget freeze', until: '2026-09-01', ...over });

  it('is a dated reason, and pauses contact only when asked to', async () => {
    const { customerId = '' } = await rest();
    expect(await currentStep(customerId)).toMatchObject({ kind: 'park', text: 'budget freeze' });
    expect((await db.customers.get(customerId))?.pauses).toEqual([]);
    await rest({ pauseContact: true });
    expect((await db.customers.get(customerId))?.pauses).toMatchObject([
      { from: '2026-03-04', to: '2026-09-01' },
    ]);
  });

  it('not until a day gone by', async () => {
    await expect(rest({ until: '2026-03-03' })).rejects.toMatchObject({ failure: { reason: 'past' } });
  });
});
