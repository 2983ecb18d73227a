import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addDays } from '../../lib/domain/days';
import { keepPromise, keepPromiseEarlier, reopenPromise } from '../../lib/domain/promises/closing';
import { keep } from '../../lib/domain/promises/keep';
import { promiseOutcome } from '../../lib/domain/promises/outcome';
import { promiseValue } from '../../lib/domain/promises/value';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { aPromise, at, uuid } from '../domain/rows';
import { anyPromise, promises, TODAY } from './rows';

// Many runs on a machine that may be busy with other things; nothing here measures time.
vi.setConfig({ testTimeout: 120_000 });

const now = at();
const rate = (rows: Parameters<typeof keep>[0]) => keep(rows, now, DEFAULT_SETTINGS);
const EPSILON = 1e-12;

describe('the kept rate', () => {
  it('lies between 0 and 1, and its count below its total', () => {
    fc.assert(
      fc.property(promises, rows => {
        const { e, keptCount, keptTotal } = rate(rows);
        expect(e === null).toBe(keptTotal === 0);
        expect((e ?? 0) >= 0 && (e ?? 1) <= 1 && keptCount <= keptTotal).toBe(true);
      }),
    );
  });

  it('never falls by a promise kept today, in time and never renegotiated', () => {
    fc.assert(
      fc.property(promises, fc.integer({ min: 0, max: 30 }), (rows, ahead) => {
        const kept = keepPromise(aPromise({ id: uuid(9), dueDate: addDays(TODAY, ahead) }), now);
        expect(rate([...rows, kept]).e ?? 0).toBeGreaterThanOrEqual((rate(rows).e ?? 0) - EPSILON);
      }),
    );
  });

  it('never rises by an overdue promise, once there is a rate', () => {
    fc.assert(
      fc.property(promises, fc.integer({ min: 1, max: 500 }), (rows, days) => {
        const before = rate(rows).e;
        fc.pre(before !== null);
        const overdue = aPromise({ id: uuid(9), dueDate: addDays(TODAY, -days) });
        expect(rate([...rows, overdue]).e ?? 0).toBeLessThanOrEqual((before ?? 0) + EPSILON);
      }),
    );
  });

  it('never falls by closing an overdue promise, now or a few days back', () => {
    fc.assert(
      fc.property(
        promises,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 7 }),
        (rows, days, back) => {
          const overdue = aPromise({ id: uuid(9), madeDate: '2024-01-01', dueDate: addDays(TODAY, -days) });
          const done = { date: addDays(TODAY, -back), proof: 'mail' };
          const before = rate([...rows, overdue]).e ?? 0;
          for (const closed of [keepPromise(overdue, now), keepPromiseEarlier(overdue, done, now)]) {
            expect(rate([...rows, closed]).e ?? 0).toBeGreaterThanOrEqual(before - EPSILON);
          }
        },
      ),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = promises.chain(rows =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const [a, b] = [rate(rows), rate(other)];
        expect([b.keptCount, b.keptTotal]).toEqual([a.keptCount, a.keptTotal]);
        expect(Math.abs((a.e ?? 0) - (b.e ?? 0))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('one promise', () => {
  it('is worth 0 to 1 exactly when it is settled or overdue', () => {
    fc.assert(
      fc.property(anyPromise, promise => {
        const value = promiseValue(promise, now, DEFAULT_SETTINGS);
        const outcome = promiseOutcome(promise, now);
        const isSilent = !promise.dueDate || outcome === 'open' || outcome === 'released';
        expect(value === null).toBe(isSilent);
        expect(value === null || (value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });

  it('is after closing and reopening what it was', () => {
    fc.assert(
      fc.property(anyPromise, promise => {
        fc.pre(promise.status === 'open');
        const again = reopenPromise(keepPromise(promise, now, 'mail'), now);
        expect({ ...again, updatedAt: promise.updatedAt }).toEqual(promise);
      }),
    );
  });

  it('closed in another zone keeps its outcome everywhere', () => {
    const zones = fc.constantFrom('Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata');
    fc.assert(
      fc.property(anyPromise, zones, (promise, zone) => {
        fc.pre(promise.status !== 'open');
        expect(promiseOutcome(promise, now.withTimeZone(zone))).toBe(promiseOutcome(promise, now));
      }),
    );
  });
});
