/** A simulated month: a machine that sleeps, is stopped, travels and has its clock set back, and what it tells. */
import fc from 'fast-check';
import { planDelivery } from '../../lib/domain/reminders/delivery';
import { isDigestDue } from '../../lib/domain/reminders/digest';
import type { DueEvent, EventKind } from '../../lib/domain/reminders/event';
import { nextStepEvents, promiseEvents } from '../../lib/domain/reminders/events';
import type { Notice } from '../../lib/domain/reminders/notice';
import { nextWake, pendingEvents } from '../../lib/domain/reminders/pending';
import { digestRow, snoozeItem, toldRows } from '../../lib/domain/reminders/told';
import { deliveryEvents } from '../../lib/domain/reminders/work-events';
import { nextWorkingStart } from '../../lib/domain/reminders/working-time';
import type { Settings } from '../../lib/domain/settings';
import { aDeliverable, aPromise, aStep, uuid } from '../domain/rows';
import { dayWithin } from './rows';

const customer = fc.integer({ min: 0, max: 40 }).map(n => uuid(90_000 + n));
const promise = fc
  .record({
    customerId: customer,
    dueDate: dayWithin(5, 25),
    dueTime: fc.option(fc.constantFrom('10:00', '15:30', '21:00'), { nil: undefined }),
    importance: fc.constantFrom(1 as const, 3 as const),
  })
  .map(fields => ({ ...fields, ...(fields.dueTime ? { dueZone: 'Europe/Berlin' } : {}) }));
const step = fc.record({ customerId: customer, dueDate: dayWithin(5, 25) });
const delivery = fc.record({ customerId: customer, deliveredDate: dayWithin(1, 20) });

/** What happens to the machine between two looks at the clock. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('alarm' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('sleep' as const),
      minutes: fc.integer({ min: 1, max: 4_500 }),
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
  // One of them is put off by the rep, whether it was told already or not.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('putOff' as const),
      nth: fc.nat(),
      minutes: fc.constantFrom(60, 300, 1_440, 4_320),
    }),
  },
  // The worker is stopped: whatever alarm was set is lost, and the heartbeat looks again.
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('heartbeat' as const) }) },
);

/** `promises` of them at most, and a few of the rest. */
export const month = (promises: { minLength?: number; maxLength: number }) =>
  fc.record({
    promises: fc.array(promise, promises),
    steps: fc.array(step, { maxLength: 8 }),
    deliveries: fc.array(delivery, { maxLength: 20 }),
    happenings: fc.array(happening, { maxLength: 80 }),
  });
export type Month = ReturnType<typeof month> extends fc.Arbitrary<infer M> ? M : never;

export interface Shown {
  key: string;
  kind: EventKind;
  customerId: string;
  as: 'single' | 'group' | 'digest' | 'catchUp';
  /** It stood in a digest, or in the catch-up that was told in place of one. */
  inDigest: boolean;
  quiet: boolean;
  /** It was put off to this moment. */
  chosen: boolean;
  /** Local day of the machine and the very moment. */
  day: string;
  moment: Temporal.ZonedDateTime;
  /** When it could be told at the earliest. */
  due: Temporal.Instant;
  /** Notices that count shown on that day before this one. */
  before: number;
}

const WEEKS_AHEAD = 200;

const tooOften = (shown: readonly Shown[], allowed: ReadonlyMap<string, number>): string[] => {
  const times = new Map<string, number>();
  for (const { key } of shown) times.set(key, (times.get(key) ?? 0) + 1);
  return [...times].flatMap(([key, count]) => (count > (allowed.get(key) ?? 1) ? [key] : []));
};

/** Lives through a month and says what was shown, which keys are noted as told, and how many digests each day had. */
export function live({ promises, steps, deliveries, happenings }: Month, settings: Settings) {
  const rows = promises.map((fields, i) => aPromise({ id: uuid(i + 1), ...fields }));
  const stepRows = steps.map((fields, i) => aStep({ id: uuid(i + 10_000), ...fields }));
  const deliveryRows = deliveries.map((fields, i) => aDeliverable({ id: uuid(i + 20_000), ...fields }));
  let now = Temporal.ZonedDateTime.from('2026-03-02T08:00[Europe/Berlin]');
  const notices = new Map<string, Notice>();
  const known = new Map<string, DueEvent[]>();
  const shown: Shown[] = [];
  const digests = new Map<string, number>();
  const counted = new Map<string, number>();
  /** How often each event may be told: once, and once more for each time it was put off after it was told. */
  const allowed = new Map<string, number>();
  const derive = (): DueEvent[] => {
    const zone = now.timeZoneId;
    const events = known.get(zone) ?? [
      ...rows.flatMap(row => promiseEvents(row, zone, settings)),
      ...stepRows.flatMap(row => nextStepEvents(row, zone, settings)),
      ...deliveryRows.flatMap(row => deliveryEvents(row, zone, settings, [])),
    ];
    known.set(zone, events);
    return events;
  };
  const look = () => {
    const day = now.toPlainDate().toString();
    const told = [...notices.values()];
    const pending = pendingEvents(derive(), told, now, settings);
    const plan = planDelivery(pending, { notices: told }, now, settings);
    const quiet = nextWorkingStart(now, settings).epochMilliseconds > now.epochMilliseconds;
    for (const planned of plan) {
      const before = counted.get(day) ?? 0;
      if (planned.kind === 'single' || planned.kind === 'group') counted.set(day, before + 1);
      if (planned.kind === 'digest') digests.set(day, (digests.get(day) ?? 0) + 1);
      for (const { key, kind, customerId, due, way } of planned.events) {
        const chosen = notices.get(key)?.snoozedUntil !== undefined;
        const inDigest = planned.digestDay !== undefined && way === 'digest';
        const as = planned.kind;
        shown.push({ key, kind, customerId, as, inDigest, quiet, chosen, day, moment: now, due, before });
      }
      for (const row of toldRows(planned, told, now)) notices.set(row.key, { ...row, shownAs: planned.id });
    }
    if (!quiet && isDigestDue([...notices.values()], now, settings)) {
      const row = digestRow(day, now);
      notices.set(row.key, row);
    }
  };
  const putOff = (nth: number, minutes: number) => {
    const all = derive();
    const item = all[nth % Math.max(all.length, 1)]?.itemId;
    const own = all.filter(({ itemId }) => itemId === item);
    const row = snoozeItem(own, [...notices.values()], now.add({ minutes }), now);
    if (!row) return;
    const wasTold = notices.get(row.key)?.deliveredAt && !notices.get(row.key)?.snoozedUntil;
    if (wasTold) allowed.set(row.key, (allowed.get(row.key) ?? 1) + 1);
    notices.set(row.key, row);
  };
  const wake = () => nextWake(derive(), [...notices.values()], now, settings);
  const alarm = () => {
    const next = wake();
    const midnight = now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId);
    if (next && Temporal.Instant.compare(next, midnight.toInstant()) < 0)
      now = next.toZonedDateTimeISO(now.timeZoneId);
    else now = midnight;
  };
  look();
  for (const h of happenings) {
    if (h.kind === 'alarm') alarm();
    if (h.kind === 'heartbeat') now = now.add({ minutes: settings.heartbeatMinutes });
    if (h.kind === 'sleep') now = now.add({ minutes: h.minutes });
    if (h.kind === 'setBack') now = now.subtract({ minutes: h.minutes });
    if (h.kind === 'travel') now = now.withTimeZone(h.zone);
    if (h.kind === 'putOff') putOff(h.nth, h.minutes);
    look();
  }
  // Alarms alone must bring everything to its end: no event may be left without a wake.
  for (let i = 0; i < WEEKS_AHEAD && now.toPlainDate().toString() < '2026-04-11'; i++) {
    alarm();
    look();
  }
  return { shown, told: notices, events: derive(), digests, tooOften: tooOften(shown, allowed) };
}
