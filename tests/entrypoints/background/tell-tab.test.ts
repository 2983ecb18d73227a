/** The panel's view goes to the panel alone; where the browser cannot tell frames apart, to whoever of ours is there. */
import { describe, expect, it, vi } from 'vitest';

const door = vi.hoisted(() => ({
  sendMessage: vi.fn(async () => ({ painted: 'a' })),
  runtime: {} as { getContexts?: () => Promise<{ documentUrl?: string; frameId: number }[]> },
}));
vi.mock('../../../lib/platform/browser', () => ({
  browser: { tabs: { sendMessage: door.sendMessage }, runtime: door.runtime },
}));

const { panelFrame, tellPanel } = await import('../../../entrypoints/background/tell-tab');

const OPTIONS = { documentUrl: 'chrome-extension://abc/options.html', frameId: 0 };
const PANEL = { documentUrl: 'chrome-extension://0c2f/panel.html', frameId: 42 };

describe('the frame of a panel', () => {
  it.each([
    ['is found among what is open in its tab', async () => [OPTIONS, PANEL], 42],
    ['is not there yet', async () => [OPTIONS], undefined],
    ['is not known where the browser refuses to say', () => Promise.reject(new Error('No tab.')), undefined],
    ['is not known where the browser cannot say', undefined, undefined],
  ])('%s', async (_, getContexts, frame) => {
    door.runtime.getContexts = getContexts;
    expect(await panelFrame(3)).toBe(frame);
  });

  it.each([
    [42, { frameId: 42 }],
    [undefined, {}],
  ])('%s is told alone', async (frame, to) => {
    await tellPanel(3, null, frame);
    expect(door.sendMessage).toHaveBeenLastCalledWith(3, { kept: 1, name: 'showInPanel', request: null }, to);
  });
});
