import { describe, expect, test } from 'vitest';
import { parseWhen } from '../../../lib/domain/capture/parse-when';
import { contextAt, said } from './reading';

describe('a date and a time that stand together are one', () => {
  test.each([
    ['fri eod', '2026-03-06'],
    ['eod fri', '2026-03-06'],
    ['by 5pm friday', '2026-03-06 17:00'],
    ['friday by 5pm', '2026-03-06 17:00'],
    ['5pm on the 15th', '2026-03-15 17:00'],
    ['next month by 5pm', '2026-04-30 17:00'],
    ['call mon at 5 about pricing', '2026-03-09 17:00'],
    ['may 5 at 4:30', '2026-05-05 16:30'],
    ['5 jan 20:30', '2027-01-05 20:30'],
    ['before noon tomorrow', '2026-03-05 12:00'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['tonight at 8', '2026-03-04 20:00'],
    ['friday evening at 7', '2026-03-06 19:00'],
    ['tomorrow morning at 8:30', '2026-03-05 08:30'],
    ['tomorrow night', '2026-03-05 20:00'],
  ])('the part of the day helps to read the hour: %s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['meeting with Sun at 5pm', '2026-03-04 17:00'],
    ['Call Jan at 5', '2026-03-04 17:00'],
  ])('a name before a time stays a name: %s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['fri 20 march', '2026-03-20'],
    ['Fri, March 20th', '2026-03-20'],
    ['fri 21 march', '2026-03-21 confirm'],
    ['monday next week', '2026-03-09'],
    ['next week on tuesday', '2026-03-10'],
  ])('a weekday beside a date: %s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('the longer ways to say it', () => {
  test.each([
    ['the day after tomorrow', '2026-03-06'],
    ['a week from tomorrow', '2026-03-12'],
    ['3 weeks from now', '2026-03-25'],
    ["in 2 weeks' time", '2026-03-18'],
    ['in half an hour', '2026-03-04 14:30'],
    ['in 1 hour and 30 minutes', '2026-03-04 15:30'],
    ['in a couple of weeks', '2026-03-18'],
    ['the 15th of april', '2026-04-15'],
    ['second of may', '2026-05-02'],
    ['may the 5th', '2026-05-05'],
    ['20th of march 2027', '2027-03-20'],
    ['feb 29', '2028-02-29'],
    ['15th of next month', '2026-04-15'],
    ['by the end of the week', '2026-03-06'],
    ['mid-april', '2026-04-15'],
    ['end of q2', '2026-06-30'],
    ['by april 2027', '2027-04-01'],
    ['q2 2027', '2027-06-30'],
    ['end of year', '2026-12-31'],
    ['10.30am', '2026-03-05 10:30'],
    ["5 o'clock", '2026-03-04 17:00'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what only looks like a date', () => {
  test.each([
    ['feb 30'],
    ['30/2'],
    ['2026-02-30'],
    ['last friday'],
    ['called her yesterday'],
    ['3 days ago'],
    ["send today's figures"],
    ['write jan@acme.com'],
    ['see acme.com/may'],
    ['call @jan'],
    ['10.0.0.1'],
    ['pipe 3/4"'],
    ['price at 12 per seat'],
    ['twice a week'],
    ['May I call you'],
    ['in the second half'],
    ['in a few days'],
    ['in 9999 years'],
    ['fri-sat'],
    ['april 2025'],
  ])('%s is no date', text => {
    expect(said(text)).toBe('no date');
  });

  test('two digits after a month and its day are no year', () => {
    expect(said('march 20 25 seats')).toBe('2026-03-20');
  });
});

describe('a weak phrase', () => {
  test.each('by on at until till before due in'.split(' '))(
    'is accepted after “%s” in mid-sentence',
    word => {
      expect(said(`call ${word} fri about it`)).toBe('2026-03-06');
    },
  );

  test.each('to with for from about of and or than via cc a an'.split(' '))(
    'is not accepted after “%s”, even at the end',
    word => {
      expect(said(`call ${word} fri`)).toBe('no date');
    },
  );

  test.each(['fri', 'may', 'q2', '3/4', '15th', '3d', '2 weeks'])(
    'is not accepted amid the words: %s',
    phrase => {
      expect(said(`the ${phrase} meeting`)).toBe('no date');
    },
  );
});

describe('the span', () => {
  test.each([
    ['send it by fri.', 'by fri'],
    ['slides for tomorrow, please', 'for tomorrow'],
    ['Invoice due by the 15th of april', 'due by the 15th of april'],
    ['Check in tomorrow', 'tomorrow'],
    ['kick-off in april', 'in april'],
    ['call every friday', 'every friday'],
    ['Demo 14:30 thu', '14:30 thu'],
    ['Review at 5 with Jan', 'at 5'],
    ['meet on the 20th', 'on the 20th'],
  ])('of “%s” is “%s”', (text, expected) => {
    const span = parseWhen(text, contextAt())?.span;
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });

  test('of a pasted mail counts from its beginning, and only its end is looked at', () => {
    const mail = `${'by monday we said '.repeat(200)}${'and so on '.repeat(40)}`;
    expect(parseWhen(mail, contextAt())).toBeNull();
    const span = parseWhen(`${mail}call by fri`, contextAt())?.span;
    expect(span).toEqual({ start: mail.length + 5, end: mail.length + 11 });
  });
});
