import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../../lib/domain/reminders/event';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { live, type Month, month } from './month';

// A month is a few hundred looks at the clock; the limit is only there for a machine busy with other things.
// Not shrunk: with 500 promises that would take hours.
const RUNS = { numRuns: 15, endOnFailure: true };
vi.setConfig({ testTimeout: 240_000 });

const WAYS: [string, Settings][] = [
  ['with a digest', DEFAULT_SETTINGS],
  ['with a digest at noon', { ...DEFAULT_SETTINGS, digestTime: '12:00', noticeBudget: 2 }],
  ['without a digest', { ...DEFAULT_SETTINGS, digestOn: false, noticeBudget: 3 }],
];

const small = month({ maxLength: 12 });
const onASteadyClock = (lived: Month): Month => ({
  ...lived,
  happenings: lived.happenings.filter(({ kind }) => kind !== 'travel' && kind !== 'setBack'),
});

describe.each(WAYS)('a month of sleeps, stops, journeys and clocks set back, %s', (_, settings) => {
  it('tells every event exactly once, and the last one of each item always', () => {
    fc.assert(
      fc.property(small, lived => {
        const { shown, told, events, tooOften } = live(lived, settings);
        expect(tooOften).toEqual([]);
        const left = events.filter(({ key, passed }) => !passed && !told.get(key)?.deliveredAt);
        expect(left.map(({ key }) => key)).toEqual([]);
        const last = new Map(events.map(({ itemId, key }) => [itemId, key]));
        const keys = new Set(shown.map(({ key }) => key));
        expect([...last.values()].filter(key => !keys.has(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps quiet time to exact times, and never tells there what was missed', () => {
    fc.assert(
      fc.property(small, lived => {
        const { shown } = live(lived, settings);
        expect(
          shown.filter(({ quiet, kind, as }) => quiet && (kind !== 'promiseExact' || as === 'catchUp')),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('shows no customer twice a day, the digest, exact times and issues aside', () => {
    fc.assert(
      fc.property(small.map(onASteadyClock), lived => {
        const ordinary = live(lived, settings).shown.filter(
          ({ kind, as, inDigest, chosen }) => as !== 'digest' && !inDigest && !chosen && !EVENTS[kind].second,
        );
        const moments = new Map<string, Set<string>>();
        for (const { customerId, day, moment } of ordinary) {
          const key = `${customerId} ${day}`;
          moments.set(key, (moments.get(key) ?? new Set()).add(moment.toString()));
        }
        expect([...moments].filter(([, at]) => at.size > 1)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('stays within the budget, and has one digest a day at most', () => {
    fc.assert(
      fc.property(small.map(onASteadyClock), lived => {
        const { shown, digests } = live(lived, settings);
        const beyond = shown.filter(
          ({ as, kind, before }) =>
            (as === 'single' || as === 'group') && !EVENTS[kind].never && before >= settings.noticeBudget,
        );
        expect(beyond).toEqual([]);
        expect([...digests].filter(([, count]) => count > 1)).toEqual([]);
      }),
      RUNS,
    );
  });
});

it('with 500 promises and a machine that only ever waits for its alarms, each is told at its own local time', () => {
  // What announces itself before the month begins would have been missed.
  const fromThere = <Due extends { dueDate: string }>(rows: Due[]): Due[] =>
    rows.map(row => (row.dueDate < '2026-03-03' ? { ...row, dueDate: '2026-03-03' } : row));
  const steady = month({ minLength: 500, maxLength: 500 }).map(({ promises, steps, deliveries }) => ({
    promises: fromThere(promises),
    steps: fromThere(steps),
    deliveries,
    happenings: [],
  }));
  fc.assert(
    fc.property(steady, lived => {
      const { shown } = live(lived, DEFAULT_SETTINGS);
      const late = shown.filter(({ moment, due }) => {
        const minutes = (moment.epochMilliseconds - due.epochMilliseconds) / 60_000;
        // Grouping brings some forward; nothing comes after its time.
        return minutes > 0 || minutes < -DEFAULT_SETTINGS.groupMinutes;
      });
      expect(late).toEqual([]);
      expect(shown.filter(({ as }) => as === 'catchUp')).toEqual([]);
      const clock = ({ moment }: (typeof shown)[number]) =>
        moment.toPlainTime().toString({ smallestUnit: 'minute' });
      expect(new Set(shown.filter(({ kind }) => kind !== 'promiseExact').map(clock))).toEqual(
        new Set(['09:00']),
      );
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

it('with 500 promises and everything that can happen, each event is told once and in its time', () => {
  fc.assert(
    fc.property(month({ minLength: 500, maxLength: 500 }), lived => {
      const { shown, told, events, tooOften } = live(lived, DEFAULT_SETTINGS);
      expect(tooOften).toEqual([]);
      expect(
        events.filter(({ key, passed }) => !passed && !told.get(key)?.deliveredAt).map(({ key }) => key),
      ).toEqual([]);
      expect(shown.filter(({ quiet, kind }) => quiet && kind !== 'promiseExact')).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
