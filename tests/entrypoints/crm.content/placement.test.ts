import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  checkedPlacement,
  DEFAULT_PLACEMENT,
  followPlacement,
  knownPlacements,
  readPlacement,
  savePlacement,
} from '../../../lib/platform/placement';

const SITE = 'https://app.hubspot.com';

beforeEach(() => {
  fakeBrowser.reset();
});

test.each([
  [undefined, {}],
  ['x', {}],
  [{ width: 10 }, { width: 280 }],
  [{ width: 10_000 }, { width: 560 }],
  [{ width: 'wide', side: 'top', tabOffset: Number.NaN, off: 'yes' }, {}],
  [
    { side: 'left', collapsed: true, tabOffset: 2, off: true },
    { side: 'left', collapsed: true, tabOffset: 1, off: true },
  ],
])('stored %j makes a whole placement', (stored, parts) => {
  expect(checkedPlacement(stored)).toEqual({ ...DEFAULT_PLACEMENT, ...parts });
});

describe('the placement of a site', () => {
  it('is remembered part by part, and for that site only', async () => {
    await savePlacement(SITE, { side: 'left' });
    await savePlacement(SITE, { width: 400 });
    expect(await readPlacement(SITE)).toEqual({ ...DEFAULT_PLACEMENT, side: 'left', width: 400 });
    expect(await readPlacement('https://other.example')).toEqual(DEFAULT_PLACEMENT);
    expect([...(await knownPlacements()).keys()]).toEqual([SITE]);
  });

  it('is told to whoever follows the site, until he stops', async () => {
    const changed = vi.fn();
    const life = new AbortController();
    followPlacement(SITE, changed, life.signal);
    await savePlacement('https://other.example', { off: true });
    await savePlacement(SITE, { off: true });
    life.abort();
    await savePlacement(SITE, { off: false });
    expect(changed.mock.calls).toEqual([[{ ...DEFAULT_PLACEMENT, off: true }]]);
  });
});
