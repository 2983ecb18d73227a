import { describe, expect, it, test } from 'vitest';
import { renegotiate } from '../../../lib/domain/promises/changing-the-date';
import { keepPromise } from '../../../lib/domain/promises/closing';
import { planDelivery } from '../../../lib/domain/reminders/delivery';
import type { DueEvent } from '../../../lib/domain/reminders/event';
import { nextStepEvents, promiseEvents } from '../../../lib/domain/reminders/events';
import type { Notice } from '../../../lib/domain/reminders/notice';
import { notice } from '../../../lib/domain/reminders/notice';
import { nextWake, pendingEvents } from '../../../lib/domain/reminders/pending';
import { snoozeItem, toldRows } from '../../../lib/domain/reminders/told';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aPromise, aStep, at, CUSTOMER_ID, uuid, ZONE } from '../rows';

/** Without a digest every event is told by itself; with it: digest.test.ts. */
const settings = { ...DEFAULT_SETTINGS, digestOn: false };
const local = (instant: Temporal.Instant | null) =>
  instant?.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' });
const times = (events: DueEvent[]) => events.map(event => `${event.kind} ${local(event.at)}`);

const due = (id: number, fields = {}) =>
  aPromise({ id: uuid(id), customerId: uuid(900 + id), dueDate: '2026-03-04', ...fields });
const eventsOf = (...promises: ReturnType<typeof due>[]) =>
  promises.flatMap(promise => promiseEvents(promise, ZONE, settings));

/** Plans what is due at that moment and notes it as told. */
const tell = (events: DueEvent[], notices: Notice[], when: string) => {
  const now = at(when);
  const plan = planDelivery(pendingEvents(events, notices, now, settings), { notices }, now, settings);
  const rows = plan.flatMap(planned => toldRows(planned, notices, now));
  const keys = new Set(rows.map(row => row.key));
  return { plan, notices: [...notices.filter(row => !keys.has(row.key)), ...rows] };
};
const shown = (plan: ReturnType<typeof tell>['plan']) =>
  plan.map(p => `${p.kind}: ${p.events.map(e => `${e.kind} ${Number(e.itemId.slice(-3))}`).join(', ')}`);

describe('the events of a promise', () => {
  test.each([
    [
      'for a day',
      { dueDate: '2026-03-05' },
      ['promiseDue 2026-03-05T09:00', 'promiseOverdue 2026-03-06T09:00'],
    ],
    [
      'of importance 3 for a Monday',
      { dueDate: '2026-03-09', importance: 3 as const },
      ['promiseSoon 2026-03-06T09:00', 'promiseDue 2026-03-09T09:00', 'promiseOverdue 2026-03-10T09:00'],
    ],
    [
      'for a Sunday: told when work starts again, by then overdue',
      { dueDate: '2026-03-08' },
      ['promiseDue 2026-03-09T09:00', 'promiseOverdue 2026-03-09T09:00'],
    ],
    [
      'for a time: half an hour before, even in quiet time',
      { dueDate: '2026-03-05', dueTime: '20:00', dueZone: ZONE },
      ['promiseExact 2026-03-05T19:30', 'promiseOverdue 2026-03-06T09:00'],
    ],
    [
      'for a time in another zone, where it is still the day before',
      { dueDate: '2026-03-06', dueTime: '07:00', dueZone: 'Asia/Tokyo' },
      ['promiseExact 2026-03-05T22:30', 'promiseOverdue 2026-03-06T09:00'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(times(promiseEvents(aPromise({ customerId: CUSTOMER_ID, ...fields }), ZONE, settings))).toEqual(
      expected,
    );
  });

  it('are none while it is settled, undated or in the Inbox', () => {
    const promises = [
      keepPromise(due(1), at()),
      due(1, { dueDate: undefined }),
      due(1, { customerId: undefined }),
    ];
    expect(eventsOf(...promises)).toEqual([]);
  });

  it('have a key that a zone does not change and a new day does', () => {
    const promise = due(1, { dueTime: '15:00' });
    const keys = (zone: string) => promiseEvents(promise, zone, settings).map(event => event.key);
    expect(keys('Asia/Tokyo')).toEqual(keys('America/New_York'));
    const moved = renegotiate(promise, { date: '2026-03-10', id: uuid(9), asker: 'me' }, at());
    expect(promiseEvents(moved, ZONE, settings).some(e => keys(ZONE).includes(e.key))).toBe(false);
  });

  it('do not tell the rep what he has just typed', () => {
    const typed = { createdAt: '2026-03-04T13:00:00.000Z', importance: 3 as const };
    expect(eventsOf(due(1, typed)).map(event => [event.kind, event.passed])).toEqual([
      ['promiseSoon', true],
      ['promiseDue', true],
      ['promiseOverdue', false],
    ]);
  });

  it('come at the time itself when it was typed too late for the lead', () => {
    const call = due(1, { dueTime: '14:05', dueZone: ZONE, createdAt: '2026-03-04T13:00:00.000Z' });
    expect(times(eventsOf(call))[0]).toBe('promiseExact 2026-03-04T14:05');
  });
});

describe('the event of a next step', () => {
  it('comes on its day, or after the pause that covers it', () => {
    const step = aStep({ dueDate: '2026-03-06' });
    expect(times(nextStepEvents(step, ZONE, settings))).toEqual(['nextStepDue 2026-03-06T09:00']);
    const pauses = [
      { from: '2026-03-05', to: '2026-03-09' },
      { from: '2026-03-10', to: '2026-03-10' },
    ];
    expect(times(nextStepEvents(step, ZONE, settings, pauses))).toEqual(['nextStepDue 2026-03-11T09:00']);
  });

  it('is none for parks and ended steps', () => {
    const rows = [aStep({ kind: 'park' }), aStep({ status: 'ended', endedDate: '2026-03-01' })];
    expect(rows.flatMap(step => nextStepEvents(step, ZONE, settings))).toEqual([]);
  });
});

describe('telling', () => {
  it('shows one promise alone, with its key as the id, once', () => {
    const events = eventsOf(due(1));
    const first = tell(events, [], '2026-03-04T09:00');
    expect(shown(first.plan)).toEqual(['single: promiseDue 1']);
    expect(first.plan[0]).toMatchObject({
      id: `promiseDue:${uuid(1)}:2026-03-04`,
      buttons: ['done', 'later'],
      hidesNames: false,
    });
    expect(first.notices.map(row => notice().parse(row).deliveredAt)).toEqual(['2026-03-04T08:00:00.000Z']);
    expect(tell(events, first.notices, '2026-03-04T09:01').plan).toEqual([]);
    expect(tell(events, first.notices, '2026-03-03T12:00').plan).toEqual([]); // the clock was set back
  });

  it('groups what comes due within a quarter of an hour, without buttons', () => {
    const at910 = { ...settings, remindTime: '09:10' };
    const events = [...eventsOf(due(1), due(2)), ...promiseEvents(due(3), ZONE, at910)];
    const { plan } = tell(events, [], '2026-03-04T09:00');
    expect(shown(plan)).toEqual(['group: promiseDue 1, promiseDue 2, promiseDue 3']);
    expect(plan[0]).toMatchObject({ buttons: [], counts: { promiseDue: 3 } });
  });

  it('makes one notice of everything after an absence, the latest event of each', () => {
    const events = eventsOf(
      due(1, { dueDate: '2026-02-20', importance: 3 }),
      due(2),
      due(3, { dueDate: '2026-03-02' }),
    );
    const { plan, notices } = tell(events, [], '2026-03-04T09:30');
    expect(shown(plan)).toEqual(['catchUp: promiseOverdue 1, promiseOverdue 3, promiseDue 2']);
    expect(notices.length).toBe(6); // soon and due of 1, due of 3 are told with them
    expect(tell(events, notices, '2026-03-04T10:00').plan).toEqual([]);
  });

  it('leaves quiet time to exact times', () => {
    const events = eventsOf(due(1), due(2, { dueTime: '20:00', dueZone: ZONE }));
    const evening = tell(events, [], '2026-03-04T19:30');
    expect(shown(evening.plan)).toEqual(['single: promiseExact 2']);
    expect(local(nextWake(events, evening.notices, at('2026-03-04T19:30'), settings))).toBe(
      '2026-03-05T09:00',
    );
    expect(shown(tell(events, evening.notices, '2026-03-05T09:00').plan)).toEqual([
      'group: promiseOverdue 1, promiseOverdue 2',
    ]);
  });

  it('does not tell an event whose promise was settled before', () => {
    expect(tell(eventsOf(keepPromise(due(1), at('2026-03-03'))), [], '2026-03-04T09:00').plan).toEqual([]);
  });

  it('tells one customer once a day; exact times excepted, the rest on the next day', () => {
    const one = { customerId: CUSTOMER_ID };
    const late = promiseEvents(due(2, one), ZONE, { ...settings, remindTime: '11:00' });
    const exact = eventsOf(due(3, { ...one, dueTime: '15:00', dueZone: ZONE }));
    const events = [...eventsOf(due(1, one)), ...late, ...exact];
    const morning = tell(events, [], '2026-03-04T09:00');
    expect(shown(morning.plan)).toEqual(['single: promiseDue 1']);
    const noon = tell(events, morning.notices, '2026-03-04T11:00');
    expect(noon.plan).toEqual([]);
    const exactTold = tell(events, noon.notices, '2026-03-04T14:30');
    expect(shown(exactTold.plan)).toEqual(['single: promiseExact 3']);
    expect(local(nextWake(events, exactTold.notices, at('2026-03-04T14:30'), settings))).toBe(
      '2026-03-05T09:00',
    );
  });

  it('lets next steps wait past the budget, promises never', () => {
    const step = nextStepEvents(
      aStep({ id: uuid(5), customerId: uuid(905), dueDate: '2026-03-04' }),
      ZONE,
      settings,
    );
    const events = [...eventsOf(due(1)), ...step];
    const shownBefore = (count: number): Notice[] =>
      Array.from({ length: count }, (_, i) => ({
        key: `issueFix:${uuid(700 + i)}:x`,
        deliveredAt: `2026-03-04T07:${String(10 + i)}:00.000Z`,
        snoozes: 0,
        updatedAt: '2026-03-04T07:00:00.000Z',
      }));
    expect(shown(tell(events, shownBefore(6), '2026-03-04T09:00').plan)).toEqual(['single: promiseDue 1']);
    expect(shown(tell(events, shownBefore(5), '2026-03-04T09:00').plan)).toEqual([
      'group: promiseDue 1, nextStepDue 5',
    ]);
  });

  it('says when names are hidden', () => {
    const now = at('2026-03-04T09:00');
    const hidden = { ...settings, hideNames: true };
    const [planned] = planDelivery(
      pendingEvents(eventsOf(due(1)), [], now, hidden),
      { notices: [] },
      now,
      hidden,
    );
    expect(planned?.hidesNames).toBe(true);
  });
});

describe('snoozing', () => {
  const events = eventsOf(due(1));
  const told = tell(events, [], '2026-03-04T09:00').notices;
  const snooze = (until: string, when = '2026-03-04T09:05') => {
    const row = snoozeItem(events, told, at(until), at(when));
    return row ? [row] : [];
  };

  it('brings the same event back at its time, also on the same day', () => {
    const rows = snooze('2026-03-04T10:05');
    expect(rows[0]).toMatchObject({
      key: told[0]?.key,
      snoozes: 1,
      snoozedUntil: '2026-03-04T09:05:00.000Z',
    });
    expect(tell(events, rows, '2026-03-04T10:00').plan).toEqual([]);
    expect(local(nextWake(events, rows, at('2026-03-04T10:00'), settings))).toBe('2026-03-04T10:05');
    const again = tell(events, rows, '2026-03-04T10:05');
    expect(shown(again.plan)).toEqual(['single: promiseDue 1']);
    expect(again.notices[0]).not.toHaveProperty('snoozedUntil');
    expect(again.notices[0]?.snoozes).toBe(1);
  });

  it('holds the whole item: overdue is told when the snooze ends, and only that', () => {
    const rows = snooze('2026-03-09T09:00');
    expect(tell(events, rows, '2026-03-05T09:00').plan).toEqual([]);
    const monday = tell(events, rows, '2026-03-09T09:00');
    expect(shown(monday.plan)).toEqual(['single: promiseOverdue 1']);
    expect(tell(events, monday.notices, '2026-03-10T09:00').plan).toEqual([]);
  });

  it('into quiet time comes back when work starts', () => {
    const rows = snooze('2026-03-04T18:30', '2026-03-04T17:30');
    expect(local(nextWake(events, rows, at('2026-03-04T17:30'), settings))).toBe('2026-03-05T09:00');
  });

  it('wakes a reminder whose time had passed when it was typed', () => {
    const typed = eventsOf(due(1, { createdAt: '2026-03-04T13:00:00.000Z' }));
    const row = snoozeItem(typed, [], at('2026-03-04T16:00'), at('2026-03-04T14:00'));
    expect(shown(tell(typed, row ? [row] : [], '2026-03-04T16:00').plan)).toEqual(['single: promiseDue 1']);
  });

  it('needs an event to put off', () => {
    expect(snoozeItem([], [], at('2026-03-05'), at())).toBeNull();
  });
});

it('never waits for a notice that a clock ahead of its time has dated into the future', () => {
  const events = eventsOf(due(1, { customerId: CUSTOMER_ID }));
  const ahead = {
    key: 'x',
    itemId: uuid(8),
    customerId: CUSTOMER_ID,
    deliveredAt: '2027-01-01T09:00:00.000Z',
    snoozes: 0,
    updatedAt: '2027-01-01T09:00:00.000Z',
  };
  expect(shown(tell(events, [ahead], '2026-03-04T09:00').plan)).toEqual(['single: promiseDue 1']);
});
