import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { addDays } from '../../lib/domain/days';
import { keepPromise } from '../../lib/domain/promises/closing';
import { evidenceOf } from '../../lib/domain/readiness/drill-down';
import { elementValues, withoutOldTouches } from '../../lib/domain/readiness/element-values';
import { ELEMENTS } from '../../lib/domain/readiness/elements';
import { evaluate } from '../../lib/domain/readiness/evaluate';
import type { CustomerHistory } from '../../lib/domain/readiness/history';
import { nextBestOf } from '../../lib/domain/readiness/next-best';
import { sharesOf } from '../../lib/domain/readiness/shares';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { aPromise, at, uuid } from '../domain/rows';
import { anyHistory, TODAY } from './rows';

// Many runs on a machine that may be busy with other things; nothing here measures time.
vi.setConfig({ testTimeout: 120_000 });

const now = at();
const judge = (history: CustomerHistory) => evaluate(history, now, DEFAULT_SETTINGS);
const withPromise = (history: CustomerHistory, fields: Parameters<typeof aPromise>[0]) => ({
  ...history,
  promises: [...history.promises, aPromise({ id: uuid(999), ...fields })],
});

it('the score lies in 0 to 100, coverage and every element in 0 to 1', () => {
  fc.assert(
    fc.property(anyHistory, history => {
      const { score, coverage, elements, withEvidence, counted } = judge(history);
      expect(score === null).toBe(withEvidence === 0);
      expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 100)).toBe(true);
      expect(coverage >= 0 && coverage <= 1 + 1e-9 && withEvidence <= counted).toBe(true);
      for (const { value, points, lost, pointsPossible } of Object.values(elements)) {
        expect(value === null || (value >= 0 && value <= 1)).toBe(true);
        expect(points + lost).toBeCloseTo(pointsPossible, 9);
      }
    }),
  );
});

it('points of the elements add up to the score', () => {
  fc.assert(
    fc.property(anyHistory, history => {
      const { score, elements } = judge(history);
      const points = Object.values(elements).reduce((sum, element) => sum + element.points, 0);
      expect(Math.abs(points - (score ?? 0))).toBeLessThanOrEqual(0.5 + 1e-6);
    }),
  );
});

it('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, seed) => {
      const turned = Object.fromEntries(
        Object.entries(history).map(([store, rows]) => {
          if (!Array.isArray(rows)) return [store, rows];
          const cut = rows.length === 0 ? 0 : seed % rows.length;
          return [store, [...rows.slice(cut), ...rows.slice(0, cut)].reverse()];
        }),
      ) as unknown as CustomerHistory;
      const [a, b] = [judge(history), judge(turned)];
      expect([b.score, b.state, b.gates, b.stateReason.state]).toEqual([
        a.score,
        a.state,
        a.gates,
        a.stateReason.state,
      ]);
      expect(nextBestOf(turned, now, DEFAULT_SETTINGS).actions.map(x => [x.id, x.gain])).toEqual(
        nextBestOf(history, now, DEFAULT_SETTINGS).actions.map(x => [x.id, x.gain]),
      );
    }),
  );
});

it('a promise kept in time never lowers the score', () => {
  fc.assert(
    fc.property(anyHistory, history => {
      const kept = keepPromise(aPromise({ dueDate: TODAY }), now);
      expect(judge(withPromise(history, kept)).score ?? 0).toBeGreaterThanOrEqual(judge(history).score ?? 0);
    }),
  );
});

it('an overdue promise never raises the score of a customer we kept or broke promises to, and always gates', () => {
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 1, max: 500 }), (history, days) => {
      const before = judge(history);
      const after = judge(withPromise(history, { dueDate: addDays(TODAY, -days) }));
      expect(after.gates.some(gate => gate.itemId === uuid(999))).toBe(true);
      expect(['earned', 'earnedProven', 'nearly', 'building', 'askedWait']).not.toContain(after.state);
      if (before.elements.keep.value === null) return;
      expect(after.score ?? 0).toBeLessThanOrEqual(before.score ?? 0);
    }),
  );
});

it('every suggested action gains whole points in whole minutes', () => {
  fc.assert(
    fc.property(anyHistory, history => {
      for (const { gain, minutes } of nextBestOf(history, now, DEFAULT_SETTINGS).actions) {
        expect(Number.isInteger(gain) && gain > 0 && minutes > 0).toBe(true);
      }
    }),
  );
});

it.each(ELEMENTS)('the rows of %s bring exactly what it is worth', element => {
  fc.assert(
    fc.property(anyHistory, history => {
      const { value } = judge(history).elements[element];
      const rows = evidenceOf(element, history, now, DEFAULT_SETTINGS);
      const { of, onCredit } = sharesOf(element, rows, value, DEFAULT_SETTINGS);
      const brought = [...of.values()].reduce((sum, share) => sum + share, onCredit);
      expect(brought).toBeCloseTo(value ?? 0, 9);
    }),
  );
});

it('touches too old for every rule change nothing', () => {
  fc.assert(
    fc.property(
      anyHistory,
      fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
      (history, days) => {
        const rhythm = days === undefined ? undefined : { everyDays: days };
        const whole = { ...history, customer: { ...history.customer, rhythm } };
        const recent = withoutOldTouches(whole, now, DEFAULT_SETTINGS);
        expect(elementValues(recent, now, DEFAULT_SETTINGS)).toEqual(
          elementValues(whole, now, DEFAULT_SETTINGS),
        );
      },
    ),
  );
});
