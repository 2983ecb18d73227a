import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { planDelivery } from '../../lib/domain/reminders/delivery';
import { type DueEvent, isExact, nextStepEvents, promiseEvents } from '../../lib/domain/reminders/events';
import type { Notice } from '../../lib/domain/reminders/notice';
import { nextWake, pendingEvents } from '../../lib/domain/reminders/pending';
import { toldRows } from '../../lib/domain/reminders/told';
import { nextWorkingStart } from '../../lib/domain/reminders/working-time';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { aPromise, aStep, uuid } from '../domain/rows';
import { dayWithin } from './rows';

const settings = DEFAULT_SETTINGS;

// A month is a few hundred looks at the clock; the limit is only there for a machine busy with other things.
const RUNS = { numRuns: 30 };
vi.setConfig({ testTimeout: 120_000 });

const customer = fc.integer({ min: 0, max: 5 }).map(n => uuid(900 + n));
const somePromise = fc
  .record({
    customerId: customer,
    dueDate: dayWithin(5, 25),
    dueTime: fc.option(fc.constantFrom('10:00', '15:30', '21:00'), { nil: undefined }),
    importance: fc.constantFrom(1 as const, 3 as const),
  })
  .map(fields => ({ ...fields, ...(fields.dueTime ? { dueZone: 'Europe/Berlin' } : {}) }));
const someStep = fc.record({ customerId: customer, dueDate: dayWithin(5, 25) });

/** What happens to the machine between two looks at the clock. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('alarm' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('sleep' as const),
      minutes: fc.integer({ min: 1, max: 4_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('setBack' as const),
      minutes: fc.integer({ min: 1, max: 600 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('travel' as const),
      zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tokyo'),
    }),
  },
  // The worker is stopped: whatever alarm was set is lost, and the heartbeat looks again.
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('heartbeat' as const) }) },
);

const month = fc.record({
  promises: fc.array(somePromise, { maxLength: 12 }),
  steps: fc.array(someStep, { maxLength: 5 }),
  happenings: fc.array(happening, { maxLength: 80 }),
});

interface Shown {
  key: string;
  customerId: string;
  exact: boolean;
  catchUp: boolean;
  quiet: boolean;
  day: string;
  moment: string;
}

/** Lives through a month and says what was shown, and which keys are noted as told. */
const live = ({ promises, steps, happenings }: typeof month extends fc.Arbitrary<infer M> ? M : never) => {
  const rows = promises.map((fields, i) => aPromise({ id: uuid(i + 1), ...fields }));
  const stepRows = steps.map((fields, i) => aStep({ id: uuid(i + 100), ...fields }));
  let now = Temporal.ZonedDateTime.from('2026-03-02T08:00[Europe/Berlin]');
  let notices: Notice[] = [];
  let events: DueEvent[] = [];
  const shown: Shown[] = [];
  let zone = '';
  const derive = () => {
    if (zone === now.timeZoneId) return;
    zone = now.timeZoneId;
    events = [
      ...rows.flatMap(row => promiseEvents(row, zone, settings)),
      ...stepRows.flatMap(row => nextStepEvents(row, zone, settings)),
    ];
  };
  const look = () => {
    derive();
    const plan = planDelivery(pendingEvents(events, notices, now, settings), 0, now, settings);
    const quiet = nextWorkingStart(now, settings).epochMilliseconds > now.epochMilliseconds;
    for (const planned of plan) {
      const day = now.toPlainDate().toString();
      const moment = now.toString();
      const catchUp = planned.kind === 'catchUp';
      for (const e of planned.events) {
        shown.push({ key: e.key, customerId: e.customerId, exact: isExact(e), catchUp, quiet, day, moment });
      }
      const told = toldRows(planned, notices, now);
      const keys = new Set(told.map(row => row.key));
      notices = [...notices.filter(row => !keys.has(row.key)), ...told];
    }
  };
  const alarm = () => {
    const next = nextWake(events, notices, now, settings);
    if (next) now = next.toZonedDateTimeISO(now.timeZoneId);
  };
  look();
  for (const h of happenings) {
    if (h.kind === 'alarm') alarm();
    if (h.kind === 'heartbeat') now = now.add({ minutes: settings.heartbeatMinutes });
    if (h.kind === 'sleep') now = now.add({ minutes: h.minutes });
    if (h.kind === 'setBack') now = now.subtract({ minutes: h.minutes });
    if (h.kind === 'travel') now = now.withTimeZone(h.zone);
    look();
  }
  // Alarms alone must bring everything to its end: no event may be left without a wake.
  for (let i = 0; i < 200 && nextWake(events, notices, now, settings) !== null; i++) {
    alarm();
    look();
  }
  return { shown, notices, events };
};

it('a month of sleeps, stops, journeys and clocks set back tells every event exactly once', () => {
  fc.assert(
    fc.property(month, lived => {
      const { shown, notices, events } = live(lived);
      expect(new Set(shown.map(s => s.key)).size).toBe(shown.length);
      const told = new Set(notices.filter(n => n.deliveredAt).map(n => n.key));
      expect(events.filter(e => !e.passed && !told.has(e.key)).map(e => e.key)).toEqual([]);
    }),
    RUNS,
  );
});

it('of each item the last event is always among what was shown', () => {
  fc.assert(
    fc.property(month, lived => {
      const { shown, events } = live(lived);
      const last = new Map(events.map(event => [event.itemId, event.key]));
      const keys = new Set(shown.map(s => s.key));
      expect([...last.values()].filter(key => !keys.has(key))).toEqual([]);
    }),
    RUNS,
  );
});

it('quiet time hears nothing but exact times, and is never told what was missed', () => {
  fc.assert(
    fc.property(month, lived => {
      expect(live(lived).shown.filter(s => s.quiet && (!s.exact || s.catchUp))).toEqual([]);
    }),
    RUNS,
  );
});

it('no customer hears twice a day, exact times excepted, while clock and zone stay', () => {
  const steady = month.map(lived => ({
    ...lived,
    happenings: lived.happenings.filter(h => h.kind !== 'travel' && h.kind !== 'setBack'),
  }));
  fc.assert(
    fc.property(steady, lived => {
      const ordinary = live(lived).shown.filter(s => !s.exact);
      const moments = new Map<string, Set<string>>();
      for (const { customerId, day, moment } of ordinary) {
        const key = `${customerId} ${day}`;
        moments.set(key, (moments.get(key) ?? new Set()).add(moment));
      }
      expect([...moments].filter(([, at]) => at.size > 1)).toEqual([]);
    }),
    RUNS,
  );
});
