import { afterEach, describe, expect, it, test } from 'vitest';
import { findBelow } from '../../lib/crm/find';
import { watchStillness } from '../../lib/crm/still';

/** A page of its own: one that ever held a shadow root stays unwatchable. */
const newPage = (): Document => new DOMParser().parseFromString('<p class="a" id="it">Ada</p>', 'text/html');
const by = (page: Document, id: string): HTMLElement => {
  const element = page.getElementById(id);
  if (!element) throw new Error(`no ${id}`);
  return element;
};

const ended: { end: () => void }[] = [];
const watched = (page: Document) => {
  const stillness = watchStillness(page);
  ended.push(stillness);
  return stillness;
};
afterEach(() => {
  for (const stillness of ended.splice(0)) stillness.end();
});

describe('a page', () => {
  it('is still from the beginning of a watch to the first change, and never without a watch', () => {
    const stillness = watched(newPage());
    expect(stillness.isStill()).toBe(false);
    stillness.begin();
    expect(stillness.isStill()).toBe(true);
    stillness.end();
    expect(stillness.isStill()).toBe(false);
  });

  test.each<[string, (page: Document) => void]>([
    ['words', page => by(page, 'it').firstChild?.replaceWith('Bea')],
    ['a part', page => by(page, 'it').append('!')],
    ['a mark', page => by(page, 'it').setAttribute('class', 'b')],
    ['the title', page => Object.assign(page, { title: 'Bea' })],
    ['words in place', page => Object.assign(by(page, 'it').firstChild ?? {}, { data: 'Bea' })],
  ])('is not still once it has other %s, in the same task already', (_, change) => {
    const page = newPage();
    const stillness = watched(page);
    stillness.begin();
    change(page);
    expect(stillness.isStill()).toBe(false);
  });

  it('stays changed when the browser has told of it, until the next watch', async () => {
    const page = newPage();
    const stillness = watched(page);
    stillness.begin();
    by(page, 'it').append('!');
    await new Promise(resolve => setTimeout(resolve, 5));
    expect(stillness.isStill()).toBe(false);
    stillness.begin();
    expect(stillness.isStill()).toBe(true);
  });

  it('with an open shadow root can change unseen, so it never counts as still', () => {
    const page = newPage();
    const part = page.createElement('x-part');
    part.attachShadow({ mode: 'open' }).innerHTML = '<b>Ada</b>';
    page.body.append(part);
    const stillness = watched(page);
    stillness.begin();
    expect(stillness.isStill(), 'before anybody looked').toBe(true);
    findBelow(page.documentElement).deep('b');
    expect(stillness.isStill()).toBe(false);
  });
});
