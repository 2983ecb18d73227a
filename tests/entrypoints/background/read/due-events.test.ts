// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readDueEvents } from '../../../../entrypoints/background/read/due-events';
import { addDays } from '../../../../lib/domain/days';
import { nextStepEvents, promiseEvents } from '../../../../lib/domain/reminders/events';
import type { Notice } from '../../../../lib/domain/reminders/notice';
import { nextWake, pendingEvents } from '../../../../lib/domain/reminders/pending';
import { DEFAULT_SETTINGS as settings } from '../../../../lib/domain/settings';
import { aPromise, aStep, at, uuid, ZONE } from '../../../domain/rows';
import { newBook, write } from '../../../storage/book';
import { customerRow } from '../../../storage/rows';

type Item = {
  day: number;
  time?: string;
  importance: 1 | 2 | 3;
  told: number;
  putOff?: number;
  step: boolean;
};

const item: fc.Arbitrary<Item> = fc.record({
  day: fc.integer({ min: -12, max: 12 }),
  time: fc.option(fc.constantFrom('09:00', '14:10', '23:45'), { nil: undefined }),
  importance: fc.constantFrom(1, 2, 3),
  /** How many of its events that have come were told. */
  told: fc.integer({ min: 0, max: 3 }),
  /** Hours from now until which one of its events was put off. */
  putOff: fc.option(fc.integer({ min: -3, max: 60 }), { nil: undefined }),
  step: fc.boolean(),
});

/** A book with these items, and every event and notice row of it. */
async function filled(items: Item[], now: Temporal.ZonedDateTime) {
  const { book, db } = await newBook();
  const today = now.toPlainDate().toString();
  const customer = (i: number) => uuid(500 + (i % 2));
  const promises = items.flatMap(({ day, time, importance, step }, i) =>
    step
      ? []
      : aPromise({
          id: uuid(i + 1),
          customerId: customer(i),
          dueDate: addDays(today, day),
          dueTime: time,
          dueZone: time && ZONE,
          importance,
        }),
  );
  const steps = items.flatMap(({ day, step }, i) =>
    step ? aStep({ id: uuid(i + 1), customerId: customer(i), dueDate: addDays(today, day) }) : [],
  );
  const events = [
    ...promises.flatMap(row => promiseEvents(row, ZONE, settings)),
    ...steps.flatMap(row => nextStepEvents(row, ZONE, settings)),
  ];
  const notices = items.flatMap(({ told, putOff }, i): Notice[] => {
    const own = events.filter(({ itemId }) => itemId === uuid(i + 1));
    const come = own.filter(event => event.at.epochMilliseconds <= now.epochMilliseconds);
    const rows = come.slice(0, told).map(
      (event): Notice => ({
        key: event.key,
        itemId: event.itemId,
        customerId: event.customerId,
        deliveredAt: event.at.toString({ fractionalSecondDigits: 3 }),
        snoozes: 0,
        updatedAt: '2026-01-05T09:00:00.000Z',
      }),
    );
    const event = come.at(-1) ?? own[0];
    if (putOff === undefined || !event) return rows;
    const snoozedUntil = now.add({ hours: putOff }).toInstant().toString({ fractionalSecondDigits: 3 });
    const former = rows.find(({ key }) => key === event.key);
    const { itemId, customerId, key } = event;
    const row = former ?? { key, itemId, customerId, snoozes: 0, updatedAt: '2026-01-05T09:00:00.000Z' };
    return [...rows.filter(other => other !== former), { ...row, snoozedUntil, snoozes: 1 }];
  });
  await write(book, async ({ putAsIs }) => {
    await putAsIs('customers', [customerRow({ id: uuid(500) }), customerRow({ id: uuid(501) })]);
    await putAsIs('promises', promises);
    await putAsIs('nextSteps', steps);
    await putAsIs('notices', notices);
    return {};
  });
  return { db, events, notices };
}

const midnightAfter = (now: Temporal.ZonedDateTime) =>
  now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId).epochMilliseconds;

describe('what is read of the book', () => {
  it('tells the same and wakes at the same moment as all events and rows of the book would', async () => {
    const moments = fc.constantFrom(
      '2026-03-04T09:00',
      '2026-03-06T17:50',
      '2026-03-07T12:00',
      '2026-03-09T09:05',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 6 }), moments, async (items, moment) => {
        const now = at(moment);
        const { db, events, notices } = await filled(items, now);
        const read = await readDueEvents(db, now, settings);
        const said = (of: { events: typeof events; notices: Notice[] }) => ({
          pending: pendingEvents(of.events, of.notices, now, settings)
            .map(({ key, due, alsoKeys }) => [key, due.toString(), ...alsoKeys].join(' '))
            .sort(),
          wake: Math.min(
            nextWake(of.events, of.notices, now, settings)?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
            midnightAfter(now),
          ),
        });
        expect(said(read)).toEqual(said({ events, notices }));
        db.close();
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('is one look a debt that was told of to the end, and nothing of what lies weeks ahead', async () => {
    const now = at('2026-03-04T10:00');
    const old = { importance: 3, told: 3, step: false } as const;
    const { db } = await filled(
      [-12, -10, -9, -8].map(day => ({ day, ...old })).concat([{ day: 12, ...old }]),
      now,
    );
    const looked = vi.spyOn(db.notices, 'bulkGet');
    const { events } = await readDueEvents(db, now, settings);
    // The weekly check is of the week, not of any item.
    expect(events.filter(({ kind }) => kind !== 'weeklyCheck')).toEqual([]);
    const items = looked.mock.calls.flatMap(([keys]) => keys as string[]);
    expect(items.filter(key => !key.startsWith('weeklyCheck:'))).toHaveLength(4);
  });

  it('has a reminder that was put off to a moment before its far day', async () => {
    const now = at('2026-03-04T10:00');
    const { db } = await filled([{ day: 12, importance: 2, told: 0, putOff: 3, step: false }], now);
    const { events, notices } = await readDueEvents(db, now, settings);
    expect(nextWake(events, notices, now, settings)?.toString()).toBe('2026-03-04T12:00:00Z');
  });
});
