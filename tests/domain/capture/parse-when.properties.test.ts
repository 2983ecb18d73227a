import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../lib/domain/capture/line';
import { parseWhen, parseWhens } from '../../../lib/domain/capture/parse-when';
import { addDays, isDay } from '../../../lib/domain/days';
import { contextAt } from './reading';

const WORDS =
  'by on at in for due next this last every every! fri monday sun week month quarter may march q2 q5 2nd 15th 31st the ' +
  '3/4 13/13 29.2. 2026-02-29 99:99 5pm 14:30 noon tonight eod eom end of 3d 9999 days 2bd hours and or to @Dana ! p: ' +
  's: , . ( ) " \'s mid early first from now half an tomorrow morning ago 0 İ ſun 🎉';

const sentence = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 14 })
  .map(words => words.join(' '));
const text = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 3000 }),
);

const context = fc
  .record({
    day: fc.integer({ min: 0, max: 40_000 }),
    hour: fc.integer({ min: 0, max: 23 }),
    numericOrder: fc.constantFrom('MDY' as const, 'DMY' as const, 'YMD' as const),
    mode: fc.constantFrom('deadline' as const, 'start' as const),
    workDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  })
  .map(({ day, hour, numericOrder, mode, workDays }) => {
    const now = `${addDays('2000-01-01', day)}T${String(hour).padStart(2, '0')}:17`;
    return contextAt(now, { numericOrder, mode, calendar: { ...contextAt().calendar, workDays } });
  });

describe('whatever is typed, whenever', () => {
  it('a date phrase gives a real day, a real time and a span inside the text, twice the same', () => {
    fc.assert(
      fc.property(text, context, (typed, at) => {
        for (const when of parseWhens(typed, at)) {
          expect([when.date, ...(when.alternatives ?? [])].every(isDay)).toBe(true);
          if (when.time !== undefined) expect(when.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
          expect(when.span.start).toBeGreaterThanOrEqual(0);
          expect(when.span.end).toBeLessThanOrEqual(typed.length);
          expect(when.span.start).toBeLessThan(when.span.end);
        }
        expect(parseWhen(typed, at)).toEqual(parseWhen(typed, at));
      }),
      { numRuns: 400 },
    );
  });

  it('the chips of a line do not overlap, and turning every one back leaves the words as typed', () => {
    fc.assert(
      fc.property(text, context, (typed, at) => {
        const line = parseLine(typed, at);
        for (const [i, chip] of line.chips.entries()) {
          expect(typed.slice(chip.span.start, chip.span.end)).toBe(chip.text);
          expect(chip.span.start).toBeGreaterThanOrEqual(line.chips[i - 1]?.span.end ?? 0);
        }
        let ignored: string[] = [];
        for (let round = 0; round < 40; round++) {
          const { chips } = parseLine(typed, { ...at, ignored });
          if (chips.length === 0) break;
          ignored = [...ignored, ...chips.map(chip => chip.text)];
        }
        expect(parseLine(typed, { ...at, ignored }).chips).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
