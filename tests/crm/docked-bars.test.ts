import { beforeEach, describe, expect, it, test } from 'vitest';
import { barInsets, scrollBarInset } from '../../lib/crm/docked-bars';
import { hubspot } from '../../lib/crm/hubspot/adapter';
import { salesforce } from '../../lib/crm/salesforce/adapter';
import { giveBoxes } from './pages';

const height = window.innerHeight;
const width = window.innerWidth;

beforeEach(() => {
  giveBoxes();
});

const insets = (html: string, adapter = salesforce, side: 'left' | 'right' = 'right') => {
  document.body.innerHTML = html;
  return barInsets(adapter, document, side, 340);
};

describe('bars of the CRM', () => {
  it('leave the panel the room between header and utility bar', () => {
    expect(
      insets(
        `<div class="slds-global-header" data-box="${width},50"></div>
         <one-appnav data-box="${width},40,0,50"></one-appnav>
         <div class="x oneUtilityBarContainer" data-box="${width},40,0,${height - 40}"></div>`,
      ),
    ).toEqual({ top: 90, bottom: 40, side: 0 });
    expect(insets(`<div id="hs-global-toolbar" data-box="${width},44"></div>`, hubspot)).toEqual({
      top: 44,
      bottom: 0,
      side: 0,
    });
  });

  it('count only where they touch the panel and can be seen', () => {
    const composer = (x: number) =>
      `<div class="slds-docked-composer" data-box="400,300,${x},${height - 300}"></div>`;
    expect(insets(composer(0)).bottom).toBe(0);
    expect(insets(composer(0), salesforce, 'left').bottom).toBe(300);
    expect(insets(`<div hidden>${composer(width - 400)}</div>`).bottom).toBe(0);
  });

  it('never take more than half of the window', () => {
    expect(insets(`<one-appnav data-box="${width},${height - 10}"></one-appnav>`)).toEqual({
      top: 0,
      bottom: 0,
      side: 0,
    });
  });

  it('leave a panel at the left beside the navigation column', () => {
    const column = `<nav id="hs-vertical-nav" data-box="64,${height}"></nav>`;
    expect([insets(column, hubspot, 'left').side, insets(column, hubspot, 'right').side]).toEqual([64, 0]);
  });

  it('are as high as the fixed window around them', () => {
    const composer = `<div style="position:fixed" data-box="500,350,${width - 500},${height - 350}">
      <button data-test-id="activity-creator-window-footer-save-button" data-box="90,30,${width - 100},${height - 30}"></button></div>`;
    expect(insets(composer, hubspot).bottom).toBe(350);
  });
});

describe('the scroll bar of a nested scroller', () => {
  /** A box as wide as the window whose client area is so many px narrower, its borders included. */
  const scroller = (narrower: number, style = '') => {
    document.body.innerHTML = `<div style="${style}" data-box="${width},${height}"></div>`;
    const element = document.body.firstElementChild as HTMLElement;
    Object.defineProperty(element, 'clientWidth', { configurable: true, value: width - narrower });
    Object.assign(document, { elementsFromPoint: () => [element, document.body, document.documentElement] });
    return element;
  };

  test.each([
    ['a scroll bar', 15, '', 'right', 15],
    ['none: content that fits, or overflow hidden', 0, '', 'right', 0],
    ['a border alone', 2, 'border-right: 2px solid', 'right', 0],
    ['a border and a scroll bar', 17, 'border-right: 2px solid', 'right', 15],
    ['a scroll bar at the other edge', 15, '', 'left', 0],
    ['no client area, as of inline elements', width, '', 'right', 0],
  ] as const)('%s', (_, narrower, style, side, inset) => {
    scroller(narrower, style);
    expect(scrollBarInset(document, side)).toBe(inset);
  });

  it('is not looked for in our own host', () => {
    expect(scrollBarInset(document, 'right', scroller(15))).toBe(0);
  });
});
