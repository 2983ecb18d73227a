/** Lists and thank-yous, whatever the book (appreciation.md). */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { appreciationDue } from '../../lib/domain/appreciation/due';
import { thanksIntervals } from '../../lib/domain/appreciation/kept-share';
import { suggestedKinds } from '../../lib/domain/appreciation/kinds';
import { type RankedCustomer, worthOf } from '../../lib/domain/appreciation/ranking';
import { spread } from '../../lib/domain/appreciation/spread';
import { effectiveTier, tiers } from '../../lib/domain/appreciation/tiers';
import { TIERS } from '../../lib/domain/data/customer';
import { addDays, type Day } from '../../lib/domain/days';
import { isWorkingDay } from '../../lib/domain/reminders/working-time';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { aTouch, uuid } from '../domain/rows';
import { dayWithin, TODAY } from './rows';

vi.setConfig({ testTimeout: 120_000 });

/** Mostly absent. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const modes = fc.constantFrom('count' as const, 'revenue' as const, 'either' as const);
const anyCustomers = fc
  .array(
    fc.record({
      // Few different amounts, so that ties are common.
      net: fc.option(fc.constantFrom(-500, 0, 100, 100, 250, 250, 700, 4_000), { nil: null }),
      life: fc.nat(3),
      referralsWon: fc.nat(2),
      first: fc.option(dayWithin(900, 0), { nil: null }),
      pin: seldom(fc.constantFrom('A' as const, 'C' as const)),
      isNew: seldom(fc.constant(true)),
      advocate: seldom(fc.constant(true)),
    }),
    { maxLength: 40 },
  )
  .map((rows): RankedCustomer[] => rows.map((row, i) => ({ ...row, id: `c${i}` })));

it('equal worth is never split over two lists', () => {
  fc.assert(
    fc.property(anyCustomers, modes, (customers, tierMode) => {
      const settings = { ...DEFAULT_SETTINGS, tierMode };
      const drawn = tiers(customers, settings);
      const listOf = new Map<number, string>();
      for (const customer of customers.filter(({ pin, isNew, advocate }) => !pin && !isNew && !advocate)) {
        const value = worthOf(customer, settings);
        const list = drawn.tiers.get(customer.id) ?? '';
        expect(listOf.get(value) ?? list).toBe(list);
        listOf.set(value, list);
      }
      // Who is worth more never stands lower.
      const order = [...listOf].sort(([a], [b]) => b - a).map(([, list]) => list);
      expect(order).toEqual([...order].sort());
    }),
    { numRuns: 500 },
  );
});

it('everybody stands on a list, and the order of the input does not matter', () => {
  fc.assert(
    fc.property(anyCustomers, modes, fc.nat(), (customers, tierMode, seed) => {
      const settings = { ...DEFAULT_SETTINGS, tierMode };
      const cut = customers.length === 0 ? 0 : seed % customers.length;
      const turned = [...customers.slice(cut), ...customers.slice(0, cut)].reverse();
      const drawn = tiers(customers, settings);
      expect([...drawn.tiers.keys()].sort()).toEqual(customers.map(({ id }) => id).sort());
      const again = tiers(turned, settings);
      expect([again.tiers, again.kTop, again.kShare, again.note]).toEqual([
        drawn.tiers,
        drawn.kTop,
        drawn.kShare,
        drawn.note,
      ]);
    }),
  );
});

it('a list falls only when the month before was below too, and then no lower than the better of both', () => {
  const ranked = fc.constantFrom('A' as const, 'B' as const, 'C' as const);
  fc.assert(
    fc.property(ranked, ranked, ranked, (previous, auto, lastAuto) => {
      const effective = effectiveTier(previous, auto, lastAuto);
      const [better] = [auto, lastAuto].sort();
      // A stands before B and C, in the alphabet too.
      if (auto <= previous) expect(effective).toBe(auto);
      else expect(effective).toBe(lastAuto > previous ? better : previous);
    }),
  );
});

const anyThanks = fc.record({
  tier: fc.constantFrom(...TIERS, undefined),
  due: dayWithin(60, 60),
  pastRedLine: fc.boolean(),
});

it('no day holds more than five thank-yous, none before it is due, none on a day off', () => {
  const holidays: Day[] = [addDays(TODAY, 1), addDays(TODAY, 5)];
  const settings = { ...DEFAULT_SETTINGS, holidays };
  fc.assert(
    fc.property(fc.array(anyThanks, { maxLength: 120 }), rows => {
      const items = rows.map((row, i) => ({ ...row, id: uuid(i) }));
      const days = spread(items, TODAY, settings);
      const counts = new Map<Day, number>();
      for (const { id, due } of items) {
        const day = days[id] ?? '';
        expect(day >= TODAY && day >= due && isWorkingDay(day, settings)).toBe(true);
        counts.set(day, (counts.get(day) ?? 0) + 1);
      }
      expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(settings.appreciationPerDay);
      expect(spread([...items].reverse(), TODAY, settings)).toEqual(days);
    }),
  );
});

it('a thank-you falls on a working day outside every pause, and before pauses never after the red line', () => {
  const pauses = fc.array(
    fc
      .record({ from: dayWithin(100, 100), length: fc.nat(40) })
      .map(({ from, length }) => ({ from, to: addDays(from, length) })),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.constantFrom(...TIERS, null),
      dayWithin(300, 0),
      fc.option(dayWithin(200, 0), { nil: null }),
      fc.option(dayWithin(60, 0), { nil: null }),
      pauses,
      (id, tier, start, last, lastPersonal, breaks) => {
        const facts = { id, tier, start, last, lastPersonal };
        const { dueDate } = appreciationDue({ ...facts, pauses: breaks }, DEFAULT_SETTINGS);
        expect(isWorkingDay(dueDate, DEFAULT_SETTINGS)).toBe(true);
        expect(breaks.some(({ from, to }) => from <= dueDate && dueDate <= to)).toBe(false);
        const free = appreciationDue(facts, DEFAULT_SETTINGS);
        // A weekend may push it past the red line by at most two days.
        expect(free.dueDate <= addDays(free.redLineDate, 2)).toBe(true);
      },
    ),
  );
});

it('the next kind is never the last one again, and no gift where there are none', () => {
  const kinds = fc.constantFrom('gift', 'visit', 'articleOneLine', 'callNoAgenda', 'handwrittenNote');
  fc.assert(
    fc.property(
      fc.array(kinds, { maxLength: 12 }),
      fc.constantFrom(...TIERS),
      fc.boolean(),
      (used, tier, near) => {
        const touches = used.map((appreciationKind, i) =>
          aTouch(addDays(TODAY, -i * 20 - 1), { purpose: 'appreciation', appreciationKind }),
        );
        const facts = { tier, touches, giftRule: { none: true }, hasMilestone: near };
        const suggested = suggestedKinds(facts, TODAY, DEFAULT_SETTINGS);
        expect(suggested).not.toContain(used[0] ?? 'nothing');
        expect(suggested).not.toContain('gift');
        expect(suggested.length).toBeGreaterThan(0);
      },
    ),
  );
});

it('intervals of thanks follow each other and none is longer than its red line', () => {
  fc.assert(
    fc.property(
      dayWithin(700, 100),
      fc.array(dayWithin(900, 0)),
      fc.integer({ min: 1, max: 168 }),
      (start, days, line) => {
        const intervals = thanksIntervals(start, days, line, TODAY);
        intervals.forEach(({ from, endedOn, kept }, i) => {
          expect(from <= endedOn && endedOn <= addDays(from, line)).toBe(true);
          expect(kept || endedOn === addDays(from, line)).toBe(true);
          const before = intervals[i - 1];
          if (before) expect(before.endedOn <= from).toBe(true);
        });
      },
    ),
  );
});
