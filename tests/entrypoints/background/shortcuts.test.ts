/** The keys that work on every page, and the address bar's keyword. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const stage = vi.hoisted(() => ({
  url: '',
  opened: [] as string[],
  placed: [] as unknown[],
  placement: { collapsed: false, off: false },
  session: {} as Record<string, unknown>,
}));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    tabs: { query: async () => [{ id: 1, url: stage.url }] },
    storage: { session: { set: async (items: object) => void Object.assign(stage.session, items) } },
    action: { openPopup: async () => void stage.opened.push('popup') },
  },
}));
vi.mock('../../../lib/platform/placement', () => ({
  readPlacement: async () => stage.placement,
  savePlacement: async (origin: string, patch: object) => void stage.placed.push([origin, patch]),
}));
vi.mock('../../../entrypoints/background/open-pre-call', () => ({
  openPreCallOfTab: async () => void stage.opened.push('call'),
}));
vi.mock('../../../entrypoints/background/open-record', () => ({
  openToday: async (hash = '') => void stage.opened.push(`today${hash}`),
}));
const { onCommand, onOmniboxEntered } = await import('../../../entrypoints/background/shortcuts');

const RECORD = 'https://app.hubspot.com/contacts/77/record/0-2/1';

beforeEach(() => {
  Object.assign(stage, {
    url: RECORD,
    opened: [],
    placed: [],
    placement: { collapsed: false, off: false },
    session: {},
  });
});

describe('a key', () => {
  it('hides the panel, and shows it again', async () => {
    await onCommand('panel');
    stage.placement.collapsed = true;
    await onCommand('panel');
    expect(stage.placed).toEqual([
      ['https://app.hubspot.com', { collapsed: true }],
      ['https://app.hubspot.com', { collapsed: false }],
    ]);
  });

  it('shows a panel that was switched off on the site', async () => {
    stage.placement.off = true;
    await onCommand('panel');
    expect(stage.placed).toEqual([['https://app.hubspot.com', { off: false, collapsed: false }]]);
  });

  it('does nothing to a page that is no record', async () => {
    stage.url = 'https://news.example/';
    await onCommand('panel');
    expect(stage.placed).toEqual([]);
  });

  it('opens Today', async () => {
    await onCommand('today');
    expect(stage.opened).toEqual(['today']);
  });

  it('opens the card before a call', async () => {
    await onCommand('call');
    expect(stage.opened).toEqual(['call']);
  });

  it('opens the popup with its line set to a touch', async () => {
    await onCommand('touch');
    expect([stage.opened, stage.session]).toEqual([['popup'], { popupKind: 'touch' }]);
  });
});

describe('words typed in the address bar', () => {
  it.each([
    [' send the guide by fri & call ', 'today#log=send%20the%20guide%20by%20fri%20%26%20call'],
    ['  ', 'today'],
  ])('%j open Today', async (words, opened) => {
    await onOmniboxEntered(words);
    expect(stage.opened).toEqual([opened]);
  });
});
