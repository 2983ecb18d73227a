import { beforeEach, describe, expect, it } from 'vitest';
import { endNextStep, setNextStep } from '../../../../entrypoints/background/write/next-steps';
import {
  keepPromise,
  logPromise,
  renegotiatePromise,
  reopenPromise,
} from '../../../../entrypoints/background/write/promises';
import { stopRepeating } from '../../../../entrypoints/background/write/series';
import { undoChange } from '../../../../entrypoints/background/write/settings';
import { command, emptyBook, onAcme } from '../background';

let book: Awaited<ReturnType<typeof emptyBook>>;
beforeEach(async () => {
  book = await emptyBook();
});

const weekly = { every: 1, unit: 'week' as const, from: 'due' as const };
const promised = async (repeat: Parameters<typeof logPromise>[0]['repeat'] = weekly) => {
  const { itemId = '' } = await logPromise({
    commandId: command(),
    subject: onAcme,
    text: 'the usage report',
    dueDate: '2026-03-06',
    repeat,
  });
  return itemId;
};
const open = async () =>
  (await book.db.promises.toArray())
    .filter(row => row.status === 'open' && !row.deletedAt)
    .map(({ dueDate }) => dueDate);

describe('a recurring promise', () => {
  it('makes the next one when it is done, a week after its own day', async () => {
    await keepPromise({ commandId: command(), id: await promised() });
    expect(await open()).toEqual(['2026-03-13']);
  });

  it('counts from the day it was done where that was asked for', async () => {
    await keepPromise({ commandId: command(), id: await promised({ ...weekly, from: 'done' }) });
    expect(await open()).toEqual(['2026-03-11']);
  });

  it('keeps its rhythm when one was renegotiated', async () => {
    const id = await promised();
    await renegotiatePromise({ commandId: command(), id, to: '2026-03-10', asker: 'me' });
    await keepPromise({ commandId: command(), id });
    expect(await open()).toEqual(['2026-03-13']);
  });

  it('remembers the day of the month it began with', async () => {
    const id = await promised({ every: 1, unit: 'month', from: 'due' });
    expect((await book.db.promises.get(id))?.repeat?.anchorDay).toBe(6);
  });

  it('is as it was when it is opened again: the next one is gone, and comes again only once', async () => {
    const id = await promised();
    await keepPromise({ commandId: command(), id });
    await reopenPromise({ commandId: command(), id });
    expect(await open()).toEqual(['2026-03-06']);
    await keepPromise({ commandId: command(), id });
    expect(await open()).toEqual(['2026-03-13']);
  });

  it('goes back as a whole with Undo', async () => {
    const id = await promised();
    const { changeId } = await keepPromise({ commandId: command(), id });
    await undoChange({ commandId: command(), changeId });
    expect(await open()).toEqual(['2026-03-06']);
  });

  it('ends with this one once it was told to stop', async () => {
    const id = await promised();
    await stopRepeating({ commandId: command(), store: 'promises', id });
    await keepPromise({ commandId: command(), id });
    expect(await open()).toEqual([]);
  });
});

it('a recurring next step is followed by the next, which is the current one', async () => {
  const { itemId = '', customerId = '' } = await setNextStep({
    commandId: command(),
    subject: onAcme,
    text: 'call them',
    dueDate: '2026-03-05',
    repeat: weekly,
  });
  await endNextStep({ commandId: command(), id: itemId, outcome: 'done' });
  const current = await book.db.nextSteps.where({ customerId, status: 'current' }).toArray();
  expect(current.map(({ text, dueDate, seriesId }) => [text, dueDate, seriesId])).toEqual([
    ['call them', '2026-03-12', itemId],
  ]);
});
