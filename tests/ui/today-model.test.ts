import { describe, expect, it, vi } from 'vitest';
import { createTodayModel } from '../../lib/ui/today-model';
import { fakeBackground, noSpare, now, SETTINGS, TODAY } from './fake-background';

async function today(settings = SETTINGS) {
  const background = fakeBackground({
    readToday: () => ({
      today: TODAY,
      zone: 'Europe/Berlin',
      settings,
      items: [],
      total: 0,
      views: [],
    }),
  });
  const model = createTodayModel({
    ask: background.ask,
    newId: () => crypto.randomUUID(),
    now,
    spare: noSpare,
    requestSites: async () => true,
    openNoticeSettings: async () => undefined,
    openDemo: async () => undefined,
    subscribe: () => () => undefined,
  });
  await model.refresh();
  return { background, model };
}

describe('words from the address bar', () => {
  it('are saved, and what stood in the line stands there again', async () => {
    const { background, model } = await today();
    model.line.type('half a thought');
    model.log('send the samples by fri');
    await expect.poll(() => model.line.text.value).toBe('half a thought');
    expect(background.sent('logPromise')).toMatchObject([{ text: 'send the samples' }]);
  });

  it('that ask something first keep the line until they are saved', async () => {
    const { background, model } = await today();
    model.line.type('half a thought');
    model.log('v: a checklist');
    await expect.poll(() => model.line.missing.value).toBe('valueHow');
    expect(model.line.text.value).toBe('v: a checklist');
    model.line.chooseExtra({ valueHow: 'use' });
    await model.line.submit();
    await expect.poll(() => model.line.text.value).toBe('half a thought');
    expect(background.sent('logCapture')).toMatchObject([{ text: 'a checklist' }]);
  });
});

it('keeps typed words as soon as the rep set it', async () => {
  const { background, model } = await today({ ...SETTINGS, draftSaveMs: 1_000 });
  vi.useFakeTimers();
  try {
    model.line.type('half a thought');
    await vi.advanceTimersByTimeAsync(900);
    expect(background.sent('saveDraft')).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(background.sent('saveDraft')).toMatchObject([{ text: 'half a thought' }]);
  } finally {
    vi.useRealTimers();
  }
});
