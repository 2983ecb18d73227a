import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft, createDraftQueue } from '../../lib/ui/draft';
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
const draftOn = (stored = '', { kept, spare } = store(), background = fakeBackground()) => {
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

  it('are kept again and again while typing does not stop', async () => {
    const { draft, sent } = draftOn();
    for (let typed = 1; typed <= 10; typed++) {
      draft.changed('x'.repeat(typed));
      await vi.advanceTimersByTimeAsync(100);
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

  describe('while an older message is still repeated', () => {
    /** A background that gives its answers when it is told to. */
    const slow = () => {
      const answers: (() => void)[] = [];
      const background = fakeBackground({
        saveDraft: () => new Promise(resolve => answers.push(() => resolve(null))),
      });
      return { answers, ...draftOn('', store(), background) };
    };

    it('are not overtaken by it once they are an item', async () => {
      const { draft, sent, answers } = slow();
      draft.changed('send it by fri');
      vi.advanceTimersByTime(300);
      draft.done();
      expect(sent()).toEqual(['send it by fri']);
      answers[0]?.();
      await vi.advanceTimersByTimeAsync(0);
      expect(sent()).toEqual(['send it by fri', '']);
    });

    it('wait for it, and only the last of them are sent', async () => {
      const { draft, sent, answers } = slow();
      for (const typed of ['a', 'ab', 'abc']) {
        draft.changed(typed);
        vi.advanceTimersByTime(300);
      }
      answers[0]?.();
      await vi.advanceTimersByTimeAsync(0);
      expect(sent()).toEqual(['a', 'abc']);
    });

    it('wait for it also when their record was left and opened again', async () => {
      const answers: (() => void)[] = [];
      const background = fakeBackground({
        saveDraft: () => new Promise(resolve => answers.push(() => resolve(null))),
      });
      const queue = createDraftQueue(background.ask);
      const { spare } = store();
      const open = () =>
        createDraft({
          surface: 'panel',
          key: 'k',
          stored: '',
          saveMs: 300,
          spare,
          ask: background.ask,
          queue,
        });
      const former = open();
      former.changed('half');
      vi.advanceTimersByTime(300);
      const again = open();
      again.changed('half a thought');
      vi.advanceTimersByTime(300);
      expect(background.sent('saveDraft').map(({ text }) => text)).toEqual(['half']);
      answers[0]?.();
      await vi.advanceTimersByTimeAsync(0);
      expect(background.sent('saveDraft').map(({ text }) => text)).toEqual(['half', 'half a thought']);
    });

    it('are sent at once when the page goes, and once more if it stays', async () => {
      const { draft, sent, answers } = slow();
      draft.changed('a');
      vi.advanceTimersByTime(300);
      draft.done();
      draft.flush();
      expect(sent()).toEqual(['a', '']);
      answers[0]?.();
      await vi.advanceTimersByTimeAsync(0);
      expect(sent()).toEqual(['a', '', '']);
    });
  });
});
