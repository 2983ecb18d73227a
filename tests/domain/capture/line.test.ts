import { describe, expect, it, test } from 'vitest';
import { type LineContext, parseLine } from '../../../lib/domain/capture/line';
import { stillIgnored } from '../../../lib/domain/capture/plain-text';
import { contextAt } from './reading';

const { mode: _, ...at } = contextAt();
const read = (text: string, more: Partial<LineContext> = {}) => parseLine(text, { ...at, ...more });

/** A line in one sentence: kind, words, person, date, importance. */
const told = (text: string, more: Partial<LineContext> = {}): string => {
  const { kind, words, person, when, importance } = read(text, more);
  return [`${kind}:`, words, person && `@${person.name}`, when?.date, when?.time, importance && '!']
    .filter(Boolean)
    .join(' ');
};

describe('[kind:] words [@name] [when] [!]', () => {
  test.each([
    ['send SSO guide to Dana by fri', 'p: send SSO guide to Dana 2026-03-06'],
    ['p: send slides to @Dana by fri !', 'p: send slides @Dana 2026-03-06 !'],
    ['S: call next week', 's: call 2026-03-09'],
    ['p: call next week', 'p: call 2026-03-13'],
    ['by fri, send the report', 'p: send the report 2026-03-06'],
    ['send report (by fri)', 'p: send report 2026-03-06'],
    ['Send report by fri.', 'p: Send report. 2026-03-06'],
    ['call Dana - by fri - about it', 'p: call Dana - about it 2026-03-06'],
    ['send   the  guide', 'p: send the guide'],
    ['t: they want the offer by friday', 't: they want the offer by friday'],
    ['w: “you saved my week” !', 'w: “you saved my week” !'],
    ['n: ten more seats by fri', 'n: ten more seats by fri'],
    ['C: Friday was late', 'c: Friday was late'],
    ['i: login fails since friday', 'i: login fails since friday'],
    ['v: showed them the export', 'v: showed them the export'],
    ['x: ten more seats', 'p: x: ten more seats'],
    ['https://acme.com fri', 'p: https://acme.com 2026-03-06'],
    ['Call now!', 'p: Call now!'],
    ['- two dashes -', 'p: - two dashes -'],
  ])('“%s” is “%s”', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each(['', '   ', 'p:', '!', '@dana', 'p: by fri !', '@Dana: by fri', '.', '(by fri)'])(
    'nothing but chips in “%s” leaves no words',
    text => {
      expect(read(text).words).toBe('');
    },
  );

  it('shows its chips in the order of the text, with what they stand for', () => {
    expect(read('p: send slides to @Dana by fri !').chips.map(({ type, text }) => [type, text])).toEqual([
      ['kind', 'p:'],
      ['person', 'to @Dana'],
      ['when', 'by fri'],
      ['importance', '!'],
    ]);
  });

  it('leaves dates in the words when it is told to, as the kind letters of what has happened do', () => {
    expect(told('lunch on friday', { mode: null })).toBe('p: lunch on friday');
    expect(told('s: lunch on friday', { mode: null })).toBe('s: lunch 2026-03-06');
  });
});

describe('a phrase that repeats', () => {
  test.each(['every friday send report', 'report every friday 3pm', 'every 2 weeks'])(
    'stays text until repeating is possible: “%s”',
    text => {
      expect(told(text)).toBe(`p: ${text}`);
    },
  );

  it('is a date where it is', () => {
    const line = read('send report every friday', { repeats: true });
    expect([line.words, line.when?.repeat?.weekday]).toEqual(['send report', 5]);
  });
});

describe('@name', () => {
  const persons = [
    { id: '1', name: 'Dana Smith' },
    { id: '2', name: 'Jan Novák' },
    { id: '3', name: 'Jan Berg' },
  ];
  test.each([
    ['meeting with @Dana Smith fri', 'p: meeting @Dana Smith 2026-03-06', '1'],
    ['meeting with @dana fri', 'p: meeting @Dana Smith 2026-03-06', '1'],
    ['send @jan novák the guide', 'p: send the guide @Jan Novák', '2'],
    ['send @Jan the guide', 'p: send the guide @Jan', undefined],
    ['quote for @Acme tomorrow', 'p: quote @Acme 2026-03-05', undefined],
    ['write dana@acme.com', 'p: write dana@acme.com', undefined],
    ['call Bo and @dana fri', 'p: call Bo and @Dana Smith 2026-03-06', '1'],
    ['3/20 @dana', 'p: @Dana Smith 2026-03-20', '1'],
  ])('“%s” is “%s”', (text, expected, id) => {
    expect(told(text, { persons })).toBe(expected);
    expect(read(text, { persons }).person?.id).toBe(id);
  });
});

describe('for a row without a place for names', () => {
  const persons = [{ id: '1', name: 'Dana Smith' }];
  test.each([
    ['t: lunch with @Lena', 'lunch with @Lena'],
    ['call @Lena by fri !', 'call @Lena'],
    ['@Lena', '@Lena'],
    ['t: lunch with @Dana Smith', 'lunch'],
  ])('“%s” leaves “%s”', (text, words) => {
    expect(read(text, { persons }).wordsWithName).toBe(words);
  });
});

describe('a chip turned back into text', () => {
  test.each([
    ['call by fri', 'by fri', 'p: call by fri'],
    ['call by fri or mon', 'by fri', 'p: call by fri or mon'],
    ['we said: call by fri', 'by fri', 'p: we said: call by fri'],
    ['call by friday', 'by fri', 'p: call 2026-03-06'],
    ['ask next fri', 'fri', 'p: ask next fri'],
    ['p: x', 'p:', 'p: p: x'],
    ['x !', '!', 'p: x !'],
    ['call @Dana fri', '@Dana', 'p: call @Dana 2026-03-06'],
    ['next tue call mon', 'mon', 'p: call mon 2026-03-10'],
  ])('in “%s”, “%s” stays what it says', (text, words, expected) => {
    expect(told(text, { ignored: [words] })).toBe(expected);
  });

  it('is forgotten when its words are gone', () => {
    expect(stillIgnored('call by friday', ['by fri', 'call'])).toEqual(['call']);
  });
});
