// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  readLearntLife,
  readLifecycle,
  readNeeds,
  readPreCall,
} from '../../../../entrypoints/background/read/needs';
import { assignCapture, logCapture } from '../../../../entrypoints/background/write/captures';
import { beginNewLife, setExpectedLife } from '../../../../entrypoints/background/write/life';
import { answerNeed, changeNeed, dropNeed } from '../../../../entrypoints/background/write/needs';
import { agreeNextStep, setNextStep } from '../../../../entrypoints/background/write/next-steps';
import type { BookDatabase } from '../../../../lib/storage/database';
import { uuid as named } from '../../../book/rows';
import { aCustomer, aDeal } from '../../../domain/rows';
import { command, emptyBook } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
const acme = aCustomer({ id: named('Acme'), name: 'Acme' });
const customerId = acme.id;
const subject = { kind: 'customer', customerId } as const;
beforeEach(async () => {
  ({ db } = await emptyBook());
  await db.customers.put(acme);
});

const say = async (text: string, details = {}) => {
  const { itemId = '' } = await logCapture({ commandId: command(), subject, kind: 'need', text, details });
  return itemId;
};
const note = (whose: typeof subject | { kind: 'inbox' }, personName: string) =>
  logCapture({
    commandId: command(),
    subject: whose,
    kind: 'need',
    text: 'more seats',
    details: {},
    personName,
  });
type Result = Parameters<typeof answerNeed>[0]['result'];
const answer = (id: string, result: Result, words = '') =>
  answerNeed({ commandId: command(), id, result, words });
const refusedFor = (reason: string) => ({ failure: { reason } });

describe('what they said', () => {
  it('is noted verbatim, to come back to after the days of its kind', async () => {
    await say('a second hall in spring');
    expect(await db.needs.toArray()).toMatchObject([
      { verbatim: 'a second hall in spring', importance: 2, raisedBy: 'customer', revisitDate: '2026-04-18' },
    ]);
  });

  it('takes what was chosen beside it: covered by this sale, asked by the rep, important', async () => {
    await say('a second hall', { covered: true, raisedBy: 'me', importance: 3 });
    const [need] = await db.needs.toArray();
    expect(need).toMatchObject({ covered: true, raisedBy: 'me', importance: 3 });
    expect(need?.revisitDate).toBeUndefined();
  });

  it.each([
    ['of whom the customer is known', async (personName: string) => void (await note(subject, personName))],
    [
      'that waited in the Inbox',
      async (personName: string) => {
        const { itemId = '' } = await note({ kind: 'inbox' }, personName);
        await assignCapture({ commandId: command(), id: itemId, customerId });
      },
    ],
  ])('names who said it, or keeps the name among the words: what is noted %s', async (_, noteOf) => {
    await db.persons.put({
      id: named('Dana Smith'),
      customerId,
      name: 'Dana Smith',
      origin: 'manual',
      createdAt: '2026-03-01T08:00:00.000Z',
      updatedAt: '2026-03-01T08:00:00.000Z',
    });
    await noteOf('dana');
    await noteOf('Lena');
    const rows = (await db.needs.toArray()).map(({ verbatim, personId }) => ({ verbatim, personId }));
    expect(rows).toContainEqual({ verbatim: 'more seats', personId: named('Dana Smith') });
    expect(rows).toContainEqual({ verbatim: 'more seats (@Lena)', personId: undefined });
  });

  it('keeps with a value that waited what they said to it', async () => {
    const details = { purpose: 'value', valueHow: 'use', reaction: 'it saved us a day' } as const;
    const touch = { kind: 'touch', text: 'a checklist', details } as const;
    const { itemId = '' } = await logCapture({
      commandId: command(),
      subject: { kind: 'inbox' },
      ...touch,
    });
    await assignCapture({ commandId: command(), id: itemId, customerId });
    const [row] = await db.touches.toArray();
    expect(row).toMatchObject({ text: 'a checklist', acknowledged: { words: 'it saved us a day' } });
  });

  it('is personal when the comment is about them', async () => {
    await logCapture({
      commandId: command(),
      subject,
      kind: 'comment',
      text: 'a marathon',
      details: { personal: true },
    });
    expect(await db.needs.toArray()).toMatchObject([{ kind: 'personal', revisitDate: '2026-03-18' }]);
  });

  it('stands in the small table of days to come back to only while it is open and not covered', async () => {
    const id = await say('a second hall');
    expect(await db.revisits.toArray()).toEqual([{ id, customerId, revisitDate: '2026-04-18' }]);
    await changeNeed({ commandId: command(), id, covered: true });
    expect(await db.revisits.count()).toBe(0);
    await changeNeed({ commandId: command(), id, covered: false });
    expect(await db.revisits.count()).toBe(1);
    await answer(id, 'dead');
    expect(await db.revisits.count()).toBe(0);
  });
});

describe('an answer', () => {
  it('still open moves the day; not now only keeps silent', async () => {
    const id = await say('a second hall');
    await answer(id, 'stillOpen', 'they wait');
    await answer(id, 'skipped');
    expect(await db.needs.get(id)).toMatchObject({
      status: 'open',
      revisitDate: '2026-04-03',
      answers: [{ result: 'stillOpen', words: 'they wait' }, { result: 'skipped' }],
    });
  });

  it('changed needs their new words, which go on in a row of their own', async () => {
    const id = await say('a second hall');
    await expect(answer(id, 'changed', ' ')).rejects.toMatchObject(refusedFor('noWords'));
    const { itemId = '' } = await answer(id, 'changed', 'a third hall');
    expect(await db.needs.get(id)).toMatchObject({ status: 'changed' });
    expect(await db.needs.get(itemId)).toMatchObject({ verbatim: 'a third hall', replaces: id });
    expect((await readNeeds({ customerId })).open).toMatchObject([
      { verbatim: 'a third hall', before: [{ verbatim: 'a second hall' }] },
    ]);
  });

  it('ripe opens a deal of kind repeat that the need points to', async () => {
    const id = await say('a second hall');
    const { itemId } = await answer(id, 'ripe');
    expect(await db.deals.toArray()).toMatchObject([
      { id: itemId, kind: 'repeat', status: 'open', date: '2026-03-04', customerId },
    ]);
    expect(await db.needs.get(id)).toMatchObject({ status: 'ripe', dealId: itemId });
    await expect(answer(id, 'dead')).rejects.toMatchObject(refusedFor('settled'));
  });
});

describe('putting it right', () => {
  it('a day nobody typed follows the kind; a typed one stays', async () => {
    const id = await say('a second hall');
    await changeNeed({ commandId: command(), id, kind: 'comment', verbatim: 'a 2nd hall' });
    expect(await db.needs.get(id)).toMatchObject({ verbatim: 'a 2nd hall', revisitDate: '2026-03-18' });
    await changeNeed({ commandId: command(), id, revisitDate: '2026-03-20' });
    await changeNeed({ commandId: command(), id, kind: 'need', importance: 3 });
    expect(await db.needs.get(id)).toMatchObject({ importance: 3, revisitDate: '2026-03-20' });
  });

  it('what is taken out is gone', async () => {
    const id = await say('a second hall');
    await dropNeed({ commandId: command(), id });
    expect((await readNeeds({ customerId })).open).toEqual([]);
  });
});

describe('the life of the relationship', () => {
  it('takes the rep’s own number of months, and gives it back', async () => {
    await setExpectedLife({ commandId: command(), customerId, months: 36 });
    expect(await readLifecycle({ customerId })).toMatchObject({
      expectedMonths: 36,
      expectedFrom: 'customer',
    });
    await setExpectedLife({ commandId: command(), customerId, months: null });
    expect(await readLifecycle({ customerId })).toMatchObject({
      expectedMonths: 60,
      expectedFrom: 'default',
    });
  });

  it('learnt from ended relationships it names them, the longest first', async () => {
    const ended = { date: '2026-01-31', reason: 'closed' };
    const gone = [named('gone'), named('gone long')];
    await db.customers.bulkPut(
      gone.map((id, at) => aCustomer({ id, name: at === 0 ? 'Gone' : 'Gone long', ended })),
    );
    await db.endedLives.bulkPut(
      gone.map((id, at) => ({ id, firstSaleDate: '2023-01-01', lastOrderDate: `202${4 + at}-01-01` })),
    );
    expect(await readLearntLife()).toEqual([
      { customerId: gone[1], name: 'Gone long', months: 24 },
      { customerId: gone[0], name: 'Gone', months: 12 },
    ]);
  });

  it('begins anew only from a day that has come', async () => {
    await db.deals.put(aDeal('2020-03-04', { id: named('deal'), customerId }));
    await expect(
      beginNewLife({ commandId: command(), customerId, from: '2026-03-05' }),
    ).rejects.toMatchObject(refusedFor('future'));
    await beginNewLife({ commandId: command(), customerId, from: '2026-02-04' });
    expect(await readLifecycle({ customerId })).toMatchObject({ start: '2026-02-04', stage: 'early' });
    await beginNewLife({ commandId: command(), customerId, from: null });
    expect(await readLifecycle({ customerId })).toMatchObject({ start: '2020-03-04' });
  });
});

describe('the card before a call', () => {
  it('holds the step they agreed to and what to ask', async () => {
    await say('a second hall');
    const { itemId = '' } = await setNextStep({
      commandId: command(),
      subject,
      text: 'walk through the hall',
      dueDate: '2026-03-10',
    });
    expect((await readPreCall({ customerId })).card?.rightToMeet.nextStepAgreed).toBe(false);
    await agreeNextStep({ commandId: command(), id: itemId, agreed: true });
    expect((await readPreCall({ customerId })).card).toMatchObject({
      customerName: 'Acme',
      nextStep: { state: 'ok', current: { agreed: true } },
      rightToMeet: { nextStepAgreed: true },
    });
  });

  it('is nobody’s for an id that is not in the book', async () => {
    expect((await readPreCall({ customerId: 'nobody' })).card).toBeNull();
  });
});
