// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { doors } from '../../../entrypoints/background/book/doors';
import { forgetBook, openBook, openedBook } from '../../../entrypoints/background/book/open-book';
import { failureOf } from '../../../entrypoints/background/failures';
import { onFreshConnection } from '../../../entrypoints/background/fresh-connection';
import { keepPromise, logPromise } from '../../../entrypoints/background/write/promises';
import { StorageFailure } from '../../../lib/storage/failure';
import { outside } from '../../storage/book';
import { command, emptyBook, onAcme } from './background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

beforeEach(async () => {
  await emptyBook();
});

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('a connection the browser closed', () => {
  it('is opened anew for the next message', async () => {
    const { itemId: id = '' } = await logPromise({
      commandId: command(),
      subject: onAcme,
      text: 'x',
      dueDate: '2026-03-06',
    });
    (await openBook()).db.close();
    await keepPromise({ commandId: command(), id });
    expect(await (await openBook()).db.promises.get(id)).toMatchObject({ status: 'kept' });
  });

  it('on the first day: a message and the start of the browser begin one book, not two', async () => {
    forgetBook();
    Object.assign(doors, outside().doors);
    const [asked, started] = await Promise.all([openedBook(), openedBook('always'), openedBook()]);
    expect([asked.kind, started.kind]).toEqual(['sound', 'sound']);
    expect(await (await openBook()).db.meta.get('book')).toMatchObject({ changes: 0 });
  });

  it('in the middle of an answer: the answer is given once more', async () => {
    const answer = vi.fn().mockRejectedValueOnce(named('DatabaseClosedError')).mockResolvedValue('saved');
    expect(await onFreshConnection(answer)('request', 'sender')).toBe('saved');
    expect(answer.mock.calls).toEqual([
      ['request', 'sender'],
      ['request', 'sender'],
    ]);
  });

  it('twice is a failure, and anything else is one at once', async () => {
    const closed = vi.fn().mockRejectedValue(named('UnknownError'));
    await expect(onFreshConnection(closed)()).rejects.toThrow();
    expect(closed).toHaveBeenCalledTimes(2);
    const refused = vi.fn().mockRejectedValue(new StorageFailure('expired'));
    await expect(onFreshConnection(refused)()).rejects.toThrow();
    expect(refused).toHaveBeenCalledTimes(1);
  });
});

describe('what a surface is told', () => {
  it.each([
    ['a full disk', named('QuotaExceededError'), { code: 'full' }],
    ['a full disk inside another error', named('AbortError', named('QuotaExceededError')), { code: 'full' }],
    ['a rule of the store', new StorageFailure('badFile', 'hash'), { code: 'badFile', reason: 'hash' }],
    [
      'a database that cannot be opened',
      named('OpenFailedError'),
      { code: 'closed', reason: 'OpenFailedError' },
    ],
    ['something thrown that is no error', 'boom', { code: 'closed' }],
  ])('%s', (_, error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });
});
