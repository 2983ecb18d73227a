import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft } from '../../lib/ui/draft';
import { fakeBackground } from './fake-background';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const store = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    spare: {
      read: (key: string) => kept.get(key) ?? '',
      write: (key: string, text: string) => void (text ? kept.set(key, text) : kept.delete(key)),
    },
  };
};
const draftOn = (stored = '', { kept, spare } = store()) => {
  const background = fakeBackground();
  const draft = createDraft({ surface: 'panel', key: 'k', stored, saveMs: 300, spare, ask: background.ask });
  const sent = () => background.sent('saveDraft').map(request => request.text);
  return { draft, kept, sent };
};

describe('words typed and not saved', () => {
  it('are kept at once on the page and soon in the background', () => {
    const { draft, kept, sent } = draftOn();
    draft.changed('a');
    draft.changed('ab');
    expect(kept.get('k')).toBe('ab');
    expect(sent()).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(sent()).toEqual(['ab']);
  });

  it('are kept again and again while typing does not stop', () => {
    const { draft, sent } = draftOn();
    for (let typed = 1; typed <= 10; typed++) {
      draft.changed('x'.repeat(typed));
      vi.advanceTimersByTime(100);
    }
    expect(sent().length).toBeGreaterThanOrEqual(3);
  });

  it('are sent at once when the page goes', () => {
    const { draft, sent } = draftOn();
    draft.changed('half');
    draft.flush();
    expect(sent()).toEqual(['half']);
    vi.advanceTimersByTime(1_000);
    expect(sent()).toEqual(['half']);
  });

  it('are forgotten in both places once they are an item', () => {
    const { draft, kept, sent } = draftOn();
    draft.changed('send it by fri');
    draft.done();
    expect(kept.has('k')).toBe(false);
    expect(sent().at(-1)).toBe('');
  });

  it('are taken from the page first: an orphan could only write there', () => {
    const place = store();
    place.kept.set('k', 'typed later');
    expect(draftOn('typed before', place).draft.initial).toBe('typed later');
    expect(draftOn('typed before').draft.initial).toBe('typed before');
  });
});
