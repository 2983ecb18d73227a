import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCommandId, send } from '../../lib/messages/send';
import { browser } from '../../lib/platform/browser';

const ID = '8f1b3c52-7a4e-4f0c-9f55-0d8f6a2f1b10';
const sendMessage = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(browser.runtime, { id: 'kept' });
  sendMessage.mockReset();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sendMessage as never);
});
afterEach(() => {
  vi.useRealTimers();
});

const request = { commandId: ID, id: ID };
/** Sends and lets all waiting pass. */
async function outcome() {
  const sent = send('keepPromise', request).then(
    value => ({ value }),
    error => ({ failure: error.failure }),
  );
  await vi.runAllTimersAsync();
  return sent;
}

describe('sending', () => {
  it('gives the value of the answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { changeId: ID } });
    expect(await outcome()).toEqual({ value: { changeId: ID } });
    expect(sendMessage).toHaveBeenCalledWith({ kept: 1, name: 'keepPromise', request });
  });

  it('throws the background’s refusal and does not ask again', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { code: 'refused', reason: 'settled' } });
    expect(await outcome()).toEqual({ failure: { code: 'refused', reason: 'settled' } });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the worker was stopped while it answered', () => Promise.reject(new Error('message channel closed'))],
    ['nobody was there', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['another listener answered for us', () => Promise.resolve(undefined)],
  ])('%s: repeats the same message with the same id', async (_, lost) => {
    sendMessage.mockImplementationOnce(lost).mockImplementationOnce(lost);
    sendMessage.mockResolvedValue({ ok: true, value: { changeId: ID } });
    expect(await outcome()).toEqual({ value: { changeId: ID } });
    const ids = sendMessage.mock.calls.map(([message]) => message.request.commandId);
    expect(ids).toEqual([ID, ID, ID]);
  });

  it('gives up as `lost` after the last repeat', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await outcome()).toEqual({ failure: { code: 'lost' } });
    expect(sendMessage).toHaveBeenCalledTimes(5);
  });

  it('from a page of a former version it says `orphan` and sends nothing', async () => {
    Object.assign(browser.runtime, { id: undefined });
    expect(await outcome()).toEqual({ failure: { code: 'orphan' } });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('each act has an id of its own', () => {
    expect(newCommandId()).not.toBe(newCommandId());
  });
});
