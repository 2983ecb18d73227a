import { describe, expect, it } from 'vitest';
import { createAct } from '../../lib/ui/act';
import { fakeBackground, now, refusal, shown } from './fake-background';

const actOn = (background: ReturnType<typeof fakeBackground>) => {
  let id = 0;
  const refreshed: string[] = [];
  const act = createAct({
    ask: background.ask,
    newId: () => `id-${++id}`,
    refresh: async () => void refreshed.push('refreshed'),
  });
  return { act, refreshed, settle: () => new Promise(resolve => setTimeout(resolve)) };
};

describe('saving', () => {
  it('refreshes the surface before it says that it is saved', async () => {
    const { act, refreshed } = actOn(fakeBackground());
    expect(await act.save('keepPromise', { id: 'p' })).toEqual({ changeId: 'change-1' });
    expect(refreshed).toHaveLength(1);
    expect(act.saves.value).toBe(1);
  });

  it('tells a refusal and gives null', async () => {
    const background = fakeBackground({
      keepPromise: () => {
        throw refusal('full');
      },
    });
    const { act, refreshed } = actOn(background);
    expect(await act.save('keepPromise', { id: 'p' })).toBeNull();
    expect(act.failure.value).toEqual({ code: 'full', reason: undefined });
    expect(refreshed).toHaveLength(0);
  });

  it('sends the same id again when the answer to the same words was lost', async () => {
    const background = fakeBackground({
      keepPromise: () => {
        throw refusal('lost');
      },
    });
    const { act } = actOn(background);
    await act.save('keepPromise', { id: 'p' });
    await act.save('keepPromise', { id: 'p' });
    await act.save('keepPromise', { id: 'other' });
    expect(background.sent('keepPromise').map(request => request.commandId)).toEqual([
      'id-1',
      'id-1',
      'id-2',
    ]);
  });

  it('makes a new id after an answer came, also after a refusal', async () => {
    const background = fakeBackground();
    const { act } = actOn(background);
    await act.save('keepPromise', { id: 'p' });
    await act.save('keepPromise', { id: 'p' });
    expect(background.sent('keepPromise').map(request => request.commandId)).toEqual(['id-1', 'id-2']);
  });

  it('takes an unexpected error for a lost answer', async () => {
    const background = fakeBackground({
      keepPromise: () => {
        throw new TypeError('something else');
      },
    });
    const { act } = actOn(background);
    await act.save('keepPromise', { id: 'p' });
    expect(act.failure.value?.code).toBe('lost');
  });
});

describe('hearing that the book changed', () => {
  it('reads again', () => {
    const { act, refreshed } = actOn(fakeBackground());
    act.heard();
    expect(refreshed).toHaveLength(1);
  });

  it('reads once for an own save, whose stamp comes before its answer', async () => {
    let stamp = () => undefined as unknown;
    const background = fakeBackground({ keepPromise: () => void stamp() });
    const { act, refreshed } = actOn(background);
    stamp = () => act.heard();
    await act.save('keepPromise', { id: 'p' });
    expect(refreshed).toHaveLength(1);
    act.heard();
    expect(refreshed).toHaveLength(2);
  });

  it('reads once for an own save, whose stamp comes after its answer, and again for everybody else', async () => {
    const { act, refreshed } = actOn(fakeBackground());
    await act.save('keepPromise', { id: 'p' });
    act.heard('id-1');
    expect(refreshed).toHaveLength(1);
    act.heard('of another surface');
    expect(refreshed).toHaveLength(2);
  });

  it.each([
    ['another surface saved while this one was refused', true, 1],
    ['nothing was heard while this one was refused', false, 0],
  ])('reads what must be read when %s', async (_, hears, times) => {
    let stamp = () => undefined as unknown;
    const background = fakeBackground({
      keepPromise: () => {
        stamp();
        throw refusal('gone');
      },
    });
    const { act, refreshed, settle } = actOn(background);
    if (hears) stamp = () => act.heard();
    await act.save('keepPromise', { id: 'p' });
    await settle();
    expect(refreshed).toHaveLength(times);
  });
});

describe('a write whose surface closed before its answer came', () => {
  const { record, snapshot } = shown('Acme');
  const typed = (reading = snapshot) => ({
    subject: { kind: 'record' as const, record, snapshot: reading },
    text: 'send it',
    dueDate: '2026-03-06',
  });
  const lost = { logPromise: () => Promise.reject(refusal('lost')) };

  /** Surfaces opened one after the other over the same kept words; `minutes` later than the first. */
  const surfaces = () => {
    const kept = new Map<string, string>();
    let id = 0;
    const sent: unknown[] = [];
    return {
      kept,
      sent,
      open(minutes: number, background: ReturnType<typeof fakeBackground>) {
        const act = createAct({
          ask: (name, request) => {
            sent.push((request as { commandId: string }).commandId);
            return background.ask(name, request);
          },
          newId: () => `id-${++id}`,
          refresh: async () => undefined,
          now: () => now().add({ minutes }),
          spare: {
            read: key => kept.get(key) ?? '',
            write: (key, text) => void (text ? kept.set(key, text) : kept.delete(key)),
          },
        });
        return act;
      },
    };
  };

  it.each([
    ['the same words', 1, typed(), 'id-1'],
    ['the same words on a page that was read again', 1, typed({ ...snapshot, name: 'Acme Ltd' }), 'id-1'],
    ['other words', 1, { ...typed(), text: 'send that' }, 'id-2'],
    ['the same words long after', 61, typed(), 'id-2'],
  ])('has the id it must have for %s', async (_, minutes, again, expected) => {
    const { open, sent } = surfaces();
    await open(0, fakeBackground(lost)).save('logPromise', typed());
    await open(minutes, fakeBackground()).save('logPromise', again);
    expect(sent).toEqual(['id-1', expected]);
  });

  it('is known also when the surface closed while it waited', async () => {
    const { open, sent } = surfaces();
    const silent = fakeBackground({ logPromise: () => new Promise(() => undefined) });
    void open(0, silent).save('logPromise', typed());
    await open(1, fakeBackground()).save('logPromise', typed());
    expect(sent).toEqual(['id-1', 'id-1']);
  });

  it.each([
    ['saved', {}],
    ['refused', { logPromise: () => Promise.reject(refusal('full')) }],
  ])('leaves nothing behind when it was %s', async (_, answers) => {
    const { open, kept } = surfaces();
    await open(0, fakeBackground(answers)).save('logPromise', typed());
    expect([...kept]).toEqual([]);
  });

  it('is not kept for a click on a row', async () => {
    const { open, kept } = surfaces();
    const refused = fakeBackground({ keepPromise: () => Promise.reject(refusal('lost')) });
    await open(0, refused).save('keepPromise', { id: 'p' });
    expect([...kept]).toEqual([]);
  });

  it('survives what else was kept there', async () => {
    const { open, kept, sent } = surfaces();
    kept.set('unanswered', '{ not ours');
    await open(0, fakeBackground(lost)).save('logPromise', typed());
    await open(1, fakeBackground()).save('logPromise', typed());
    expect(sent).toEqual(['id-1', 'id-1']);
  });
});
