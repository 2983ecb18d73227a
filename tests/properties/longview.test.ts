/** The long view, whatever the book (longview.md). */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { addDays } from '../../lib/domain/days';
import { historyAsOf } from '../../lib/domain/longview/as-of';
import { bookEquity, equityMoves } from '../../lib/domain/longview/book-equity';
import { equity, equityRange } from '../../lib/domain/longview/equity';
import { daysOutsidePauses } from '../../lib/domain/longview/health';
import { monthsToWrite } from '../../lib/domain/longview/months';
import { paceBoxes } from '../../lib/domain/longview/pace';
import { evaluate } from '../../lib/domain/readiness/evaluate';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { at } from '../domain/rows';
import { anyHistory, dayWithin, TODAY } from './rows';

vi.setConfig({ testTimeout: 120_000 });

const input = fc.record({
  annual: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  health: fc.constantFrom('healthy' as const, 'watch' as const, 'atRisk' as const),
  referralRate: fc.double({ min: 0, max: 10, noNaN: true }),
  yearsLeft: fc.double({ min: -40, max: 60, noNaN: true }),
  vNew: fc.double({ min: -1e6, max: 1e8, noNaN: true }),
});

it('equity is never negative, and lies within its range', () => {
  fc.assert(
    fc.property(input, given => {
      const value = equity(given, DEFAULT_SETTINGS);
      const [low, high] = equityRange(given, DEFAULT_SETTINGS);
      expect(low >= 0 && low <= value && value <= high && Number.isInteger(value)).toBe(true);
    }),
  );
});

it('what moved each customer adds up to what moved the book', () => {
  const book = fc
    .array(input, { maxLength: 12 })
    .map(rows => rows.map((row, i) => ({ ...row, id: `c${i}` })));
  fc.assert(
    fc.property(book, book, (before, now) => {
      const [was, is] = [bookEquity(before, DEFAULT_SETTINGS), bookEquity(now, DEFAULT_SETTINGS)];
      const map = (some: typeof was) => new Map(some.customers.map(({ id, equity: value }) => [id, value]));
      const moved = equityMoves(map(was), map(is)).reduce((sum, { by }) => sum + by, 0);
      expect(moved).toBe(is.total - was.total);
      expect(is.largestShare === null || (is.largestShare > 0 && is.largestShare <= 1)).toBe(true);
    }),
  );
});

it('each finished month is written exactly once, whatever days the browser ran', () => {
  const visits = fc.array(fc.integer({ min: 0, max: 1_200 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(dayWithin(400, 0), visits, (since, offsets) => {
      const written: string[] = [];
      const days = offsets.map(offset => addDays(since, offset)).sort();
      for (const today of days) {
        for (const { month, lastDay } of monthsToWrite(new Set(written), since, today)) {
          expect(lastDay < today && lastDay.startsWith(month)).toBe(true);
          written.push(month);
        }
      }
      expect(new Set(written).size).toBe(written.length);
      const last = days.at(-1) ?? since;
      expect(monthsToWrite(new Set(written), since, last)).toEqual([]);
      expect(written).toEqual([...written].sort());
    }),
  );
});

it('pauses take out each of their days once', () => {
  const pauses = fc.array(
    fc
      .record({ from: dayWithin(60, 20), length: fc.nat(30) })
      .map(({ from, length }) => ({ from, to: addDays(from, length) })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(dayWithin(50, 0), pauses, (last, breaks) => {
      let counted = 0;
      for (let day = addDays(last, 1); day <= TODAY; day = addDays(day, 1)) {
        if (!breaks.some(({ from, to }) => from <= day && day <= to)) counted++;
      }
      expect(daysOutsidePauses(last, TODAY, breaks)).toBe(counted);
    }),
  );
});

it('every won referral of ten years stands in one box', () => {
  fc.assert(
    fc.property(
      dayWithin(1_000, 0),
      fc.array(dayWithin(2_000, 800), { maxLength: 20 }),
      (clockStart, won) => {
        const referrals = won.map(day => ({ stage: 'won' as const, stageDates: { won: day } }));
        const boxes = paceBoxes(clockStart, referrals, TODAY, DEFAULT_SETTINGS);
        expect(boxes).toHaveLength(10);
        expect(boxes.reduce((sum, box) => sum + box.won, 0)).toBe(won.length);
        expect(boxes.filter(box => box.state === 'current').length).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('a day judged later is judged by what was known by then', () => {
  fc.assert(
    fc.property(anyHistory, history => {
      // What is dated after the day changes nothing; what is dated before is all there.
      const today = evaluate(historyAsOf(history, TODAY, 'Europe/Berlin'), at(), DEFAULT_SETTINGS);
      expect(today.score).toBe(evaluate(history, at(), DEFAULT_SETTINGS).score);
    }),
  );
});
