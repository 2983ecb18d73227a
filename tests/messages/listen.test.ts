import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, answerMessage, Refusal } from '../../lib/messages/listen';
import { browser } from '../../lib/platform/browser';

const OWN = 'chrome-extension://kept';
const surface = { id: 'kept', origin: OWN };
const page = { id: 'kept', origin: 'https://app.hubspot.com', tab: { id: 1 } as never, frameId: 0 };
const ID = '8f1b3c52-7a4e-4f0c-9f55-0d8f6a2f1b10';

const failureOf = () => ({ code: 'closed' as const });
const answered = vi.fn();
const answers = new Proxy({} as Answers, { get: (_, name) => (request: unknown) => answered(name, request) });

const ask = (name: unknown, request: unknown, sender: object = surface) =>
  answerMessage({ kept: 1, name, request }, sender as never, answers, failureOf);

beforeEach(() => {
  answered.mockReset().mockResolvedValue('answer');
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue(`${OWN}/` as never);
  Object.assign(browser.runtime, { id: 'kept' });
});

describe('a message that is not ours', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'keepPromise'],
    ['an object of another extension', { type: 'ping' }],
    ['a later protocol', { kept: 2, name: 'readToday', request: {} }],
  ])('%s: is left to other listeners at once', (_, message) => {
    expect(answerMessage(message, surface as never, answers, failureOf)).toBeUndefined();
  });
});

describe('a message that is ours', () => {
  it('is answered with its parsed request', async () => {
    expect(await ask('keepPromise', { commandId: ID, id: ID })).toEqual({ ok: true, value: 'answer' });
    expect(answered).toHaveBeenCalledWith('keepPromise', { commandId: ID, id: ID });
  });

  it.each<[string, unknown, unknown, object, string]>([
    ['a name we do not know', 'eraseAll', {}, surface, 'invalid'],
    ['a name of every object', 'constructor', {}, surface, 'invalid'],
    ['`__proto__` as a name', '__proto__', {}, surface, 'invalid'],
    ['no request', 'keepPromise', undefined, surface, 'invalid'],
    ['a field too many', 'keepPromise', { commandId: ID, id: ID, status: 'kept' }, surface, 'invalid'],
    [
      '`__proto__` as a field',
      'keepPromise',
      JSON.parse(`{"commandId":"${ID}","id":"${ID}","__proto__":{}}`),
      surface,
      'invalid',
    ],
    ['an id that is none', 'keepPromise', { commandId: ID, id: '1' }, surface, 'invalid'],
    [
      'words of one megabyte',
      'breakPromise',
      { commandId: ID, id: ID, reason: 'x'.repeat(1_000_000) },
      surface,
      'invalid',
    ],
    ['a write from a CRM page', 'keepPromise', { commandId: ID, id: ID }, page, 'forbidden'],
    ['a reading from a CRM page', 'readToday', {}, page, 'forbidden'],
    ['a page’s message from a surface', 'recordLeft', {}, surface, 'forbidden'],
    ['a message of another extension', 'readToday', {}, { id: 'other', origin: OWN }, 'forbidden'],
  ])('%s: is refused before any answer runs', async (_, name, request, sender, code) => {
    expect(await ask(name, request, sender)).toMatchObject({ ok: false, error: { code } });
    expect(answered).not.toHaveBeenCalled();
  });

  it('a refusal comes back with its reason', async () => {
    answered.mockRejectedValue(new Refusal('refused', 'notLater'));
    expect(await ask('readToday', {})).toEqual({ ok: false, error: { code: 'refused', reason: 'notLater' } });
  });

  it('an unexpected error comes back as a failure, never as silence', async () => {
    answered.mockRejectedValue(new Error('boom'));
    expect(await ask('readToday', {})).toEqual({ ok: false, error: { code: 'closed' } });
    answered.mockImplementation(() => {
      throw new Error('boom');
    });
    expect(await ask('readToday', {})).toMatchObject({ ok: false });
  });
});
