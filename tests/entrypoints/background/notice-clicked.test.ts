import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetBook } from '../../../entrypoints/background/book/open-book';
import { onNoticeButton, onNoticeClicked } from '../../../entrypoints/background/notice-clicked';
import { logIssue } from '../../../entrypoints/background/write/issues';
import { keepPromise, logPromise } from '../../../entrypoints/background/write/promises';
import { changeReferral, noteReferral } from '../../../entrypoints/background/write/referrals';
import { command, emptyBook, onAcme } from './background';

const stage = vi.hoisted(() => ({ cleared: [] as string[], opened: [] as string[] }));
vi.mock('../../../lib/platform/notifications', () => ({
  clearNotice: async (id: string) => void stage.cleared.push(id),
}));
vi.mock('../../../entrypoints/background/open-record', () => ({
  openToday: async () => void stage.opened.push('today'),
  openCustomer: async (id: string) => void stage.opened.push(id),
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const DONE = 0;
let book: Awaited<ReturnType<typeof emptyBook>>;

async function promised(): Promise<{ id: string; notice: string }> {
  const { itemId: id = '' } = await logPromise({
    commandId: command(),
    subject: onAcme,
    text: 'x',
    dueDate: '2026-03-04',
  });
  return { id, notice: `promiseDue:${id}:2026-03-04` };
}

beforeEach(async () => {
  stage.cleared.length = 0;
  stage.opened.length = 0;
  book = await emptyBook();
});

describe('Done on a notice', () => {
  it('closes the promise and takes the notice away', async () => {
    const { id, notice } = await promised();
    await onNoticeButton(notice, DONE);
    expect(await book.db.promises.get(id)).toMatchObject({ status: 'kept' });
    expect(stage.cleared).toEqual([notice]);
  });

  it('of a promise that was done elsewhere only takes the notice away', async () => {
    const { id, notice } = await promised();
    await keepPromise({ commandId: command(), id });
    await onNoticeButton(notice, DONE);
    expect(stage.cleared).toEqual([notice]);
  });

  it('leaves the notice standing when nothing could be saved', async () => {
    const { id, notice } = await promised();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(book.db.commands, 'add').mockRejectedValue(full);
    await expect(onNoticeButton(notice, DONE)).rejects.toThrow();
    expect(await book.db.promises.get(id)).toMatchObject({ status: 'open' });
    expect(stage.cleared).toEqual([]);
  });
});

describe('Done and Later on a notice that is no promise', () => {
  const customerOf = async () => (await book.db.customers.toArray())[0]?.id ?? '';

  it('thanks the referrer, and tells him how it went', async () => {
    await promised();
    const { itemId: id = '' } = await noteReferral({
      commandId: command(),
      customerId: await customerOf(),
      name: 'Ravi',
      mayUseName: true,
    });
    await onNoticeButton(`thankReferrer:${id}:2026-03-04`, DONE);
    expect((await book.db.referrals.get(id))?.thankedDate).toBe('2026-03-04');
    await changeReferral({ commandId: command(), id, change: { kind: 'stage', stage: 'met' } });
    await onNoticeButton(`tellReferrer:${id}:met-2026-03-04`, DONE);
    expect((await book.db.referrals.get(id))?.loops).toMatchObject([{ stage: 'met' }]);
  });

  it('notes the first answer to an issue; a fix is only put off: it is over by their word', async () => {
    const { itemId: id = '' } = await logIssue({
      commandId: command(),
      subject: onAcme,
      text: 'login fails',
      severity: 2,
    });
    await onNoticeButton(`issueAnswer:${id}:x`, DONE);
    expect((await book.db.issues.get(id))?.firstAnswerAt).toBeTruthy();
    await onNoticeButton(`issueFix:${id}:x`, DONE);
    expect((await book.db.issues.get(id))?.fixedAt).toBeUndefined();
    expect(await book.db.notices.toArray()).toMatchObject([
      { itemId: id, snoozedUntil: '2026-03-04T12:00:00.000Z' },
    ]);
  });
});

describe('a click on a notice', () => {
  it('opens the record of its customer', async () => {
    const { id, notice } = await promised();
    await onNoticeClicked(notice);
    expect(stage.opened).toEqual([(await book.db.promises.get(id))?.customerId]);
  });

  it('of words that are not saved yet opens Today, also when the book cannot be opened', async () => {
    forgetBook();
    book.kept.witness = { ...(book.kept.witness ?? {}), changes: 9, rows: 9 } as typeof book.kept.witness;
    await onNoticeClicked('notSaved');
    expect(stage.opened).toEqual(['today']);
  });
});
