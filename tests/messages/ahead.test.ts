/** A page's first questions are asked once, before its code is there, and never answered with what a write overtook. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answeredAhead, askAhead } from '../../lib/messages/ahead';

const sendMessage = vi.fn();
let heard: (changes: Record<string, unknown>, area: string) => void = () => undefined;

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: 'view' });
  vi.stubGlobal('browser', {
    runtime: { sendMessage },
    storage: {
      onChanged: {
        addListener(listener: typeof heard) {
          heard = listener;
        },
      },
    },
  });
});

describe('a question asked ahead', () => {
  it('is asked as the page would ask it', () => {
    askAhead(['readReport', 'readLongReport']);
    expect(sendMessage.mock.calls).toEqual([
      [{ kept: 1, name: 'readReport', request: {} }],
      [{ kept: 1, name: 'readLongReport', request: {} }],
    ]);
  });

  it('answers the same question once', async () => {
    askAhead(['readToday']);
    expect(await answeredAhead('readToday', {})).toEqual({ value: 'view' });
    expect(await answeredAhead('readToday', {})).toBeNull();
  });

  it('answers no other question', async () => {
    askAhead(['readToday']);
    expect(await answeredAhead('readReport', {})).toBeNull();
    expect(await answeredAhead('readToday', { filter: { kind: 'promiseDue' } })).toBeNull();
  });

  it('is asked again after a write, and not because of another key of the storage', async () => {
    askAhead(['readToday', 'readReport']);
    heard({ witness: {} }, 'local');
    heard({ changed: {} }, 'session');
    expect(await answeredAhead('readToday', {})).toEqual({ value: 'view' });
    heard({ changed: {} }, 'local');
    expect(await answeredAhead('readReport', {})).toBeNull();
  });

  it.each([
    ['refused', { ok: false, error: { code: 'recovery' } }],
    ['not heard', undefined],
  ])('is left to the page when it was %s', async (_, reply) => {
    sendMessage.mockResolvedValue(reply);
    askAhead(['readToday']);
    expect(await answeredAhead('readToday', {})).toBeNull();
  });

  it('is left to the page when the background could not be reached', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    askAhead(['readToday']);
    expect(await answeredAhead('readToday', {})).toBeNull();
  });
});
