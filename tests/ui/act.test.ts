import { describe, expect, it } from 'vitest';
import { createAct } from '../../lib/ui/act';
import { fakeBackground, refusal } from './fake-background';

const actOn = (background: ReturnType<typeof fakeBackground>) => {
  let id = 0;
  const refreshed: string[] = [];
  const act = createAct({
    ask: background.ask,
    newId: () => `id-${++id}`,
    refresh: async () => void refreshed.push('refreshed'),
  });
  return { act, refreshed };
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
