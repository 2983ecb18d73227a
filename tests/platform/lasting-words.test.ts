import { afterEach, expect, test, vi } from 'vitest';
import { keepWords } from '../../lib/platform/lasting-words';

const getMessage = (words: Record<string, string>, isGone: () => boolean) => (name: string) => {
  if (isGone()) throw new Error('Extension context invalidated.');
  return words[name] ?? '';
};

afterEach(() => vi.unstubAllGlobals());

test('a word once asked for, or asked beforehand, is still there when the extension is gone', () => {
  let gone = false;
  const words = { done: 'Done', orphan_title: 'Refresh this page' };
  const i18n = { getMessage: getMessage(words, () => gone) };
  vi.stubGlobal('chrome', { i18n });
  keepWords(['orphan.title']);
  expect(i18n.getMessage('done')).toBe('Done');
  gone = true;
  expect(i18n.getMessage('done')).toBe('Done');
  expect(i18n.getMessage('orphan_title')).toBe('Refresh this page');
  expect(i18n.getMessage('neverAsked')).toBe('');
});

test('a word is asked for once, and once with each of its parts', () => {
  const asked: unknown[][] = [];
  const i18n = {
    getMessage: (...question: unknown[]) => {
      asked.push(question);
      return question.flat().filter(Boolean).join(' ');
    },
  };
  vi.stubGlobal('chrome', { i18n });
  keepWords([]);
  const say = i18n.getMessage;
  expect([say('due'), say('due'), say('due', ['Fri']), say('due', ['Fri']), say('due', ['Mon'])]).toEqual([
    'due',
    'due',
    'due Fri',
    'due Fri',
    'due Mon',
  ]);
  expect(asked.map(([, parts]) => parts)).toEqual([undefined, ['Fri'], ['Mon']]);
});
