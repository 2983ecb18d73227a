import { describe, expect, it, test } from 'vitest';
import { boxOf, TAB, tabOffsetAt, widthAt } from '../../../entrypoints/crm.content/place-panel';
import { DEFAULT_PLACEMENT } from '../../../lib/platform/placement';

const none = { top: 0, bottom: 0, side: 0 };
const bars = { top: 90, bottom: 40, side: 15 };
const screen = { width: 1280, height: 800 };

test.each([
  ['as it comes', {}, none, screen, { top: 0, side: 'right', inset: 0, width: 340, height: 800 }],
  ['between bars', {}, bars, screen, { top: 90, side: 'right', inset: 15, width: 340, height: 670 }],
  [
    'at the left',
    { side: 'left' },
    bars,
    screen,
    { top: 90, side: 'left', inset: 15, width: 340, height: 670 },
  ],
  [
    'in a narrow window',
    {},
    none,
    { width: 320, height: 600 },
    { top: 0, side: 'right', inset: 0, width: 280, height: 600 },
  ],
  [
    'in a low window',
    {},
    bars,
    { width: 900, height: 300 },
    { top: 0, side: 'right', inset: 15, width: 340, height: 300 },
  ],
  [
    'collapsed',
    { collapsed: true, tabOffset: 0 },
    bars,
    screen,
    { top: 90, side: 'right', inset: 15, ...TAB },
  ],
  [
    'collapsed at the bottom',
    { collapsed: true, tabOffset: 1 },
    bars,
    screen,
    { top: 672, side: 'right', inset: 15, ...TAB },
  ],
] as const)('%s the panel stands where it should', (_, placement, insets, view, box) => {
  expect(boxOf({ ...DEFAULT_PLACEMENT, ...placement }, insets, view)).toEqual(box);
});

describe('dragging', () => {
  it('the tab comes to stand where it was dropped, inside the room', () => {
    for (const top of [90, 300, 672])
      expect(
        boxOf({ ...DEFAULT_PLACEMENT, collapsed: true, tabOffset: tabOffsetAt(top, bars, 800) }, bars, screen)
          .top,
      ).toBe(top);
    expect([tabOffsetAt(-50, bars, 800), tabOffsetAt(900, bars, 800)]).toEqual([0, 1]);
  });

  test.each([
    ['right', 865, 400],
    ['right', 1260, 280],
    ['right', 100, 560],
    ['left', 415, 400],
    ['left', 20, 280],
  ] as const)('the edge of a panel at the %s to x = %i makes it %i px wide', (side, x, width) => {
    const box = boxOf({ ...DEFAULT_PLACEMENT, side }, bars, screen);
    expect(widthAt(x, box, screen.width)).toBe(width);
  });
});
