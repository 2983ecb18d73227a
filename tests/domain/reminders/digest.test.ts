import { describe, expect, it, test } from 'vitest';
import { type Counts, planDelivery } from '../../../lib/domain/reminders/delivery';
import { digestKey, digestOnOrAfter, isMonthOpened } from '../../../lib/domain/reminders/digest';
import type { DueEvent } from '../../../lib/domain/reminders/event';
import { nextStepEvents, promiseEvents } from '../../../lib/domain/reminders/events';
import type { Notice } from '../../../lib/domain/reminders/notice';
import { nextWake, pendingEvents } from '../../../lib/domain/reminders/pending';
import { digestRow, snoozeItem, toldRows } from '../../../lib/domain/reminders/told';
import { deliveryEvents, issueEvents } from '../../../lib/domain/reminders/work-events';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aDeliverable, anIssue, aPromise, aStep, at, uuid, ZONE } from '../rows';

const settings = DEFAULT_SETTINGS;
const promise = (id: number, fields = {}) =>
  promiseEvents(
    aPromise({ id: uuid(id), customerId: uuid(900 + id), dueDate: '2026-03-04', ...fields }),
    ZONE,
    settings,
  );
const step = (id: number, customer = id, dueDate = '2026-03-04') =>
  nextStepEvents(aStep({ id: uuid(id), customerId: uuid(900 + customer), dueDate }), ZONE, settings);
/** A delivery of the Monday before: asking for the confirmation comes on Wednesday at nine. */
const delivery = (id: number, customer = id) =>
  deliveryEvents(
    aDeliverable({ id: uuid(id), customerId: uuid(900 + customer), deliveredDate: '2026-03-02' }),
    ZONE,
    settings,
    [],
  );

const tell = (
  events: DueEvent[],
  notices: Notice[],
  when: string,
  standing: Counts = {},
  by: typeof settings = settings,
) => {
  const now = at(when);
  const plan = planDelivery(pendingEvents(events, notices, now, by), { notices, standing }, now, by);
  const rows = plan.flatMap(planned =>
    toldRows(planned, notices, now).map(row => ({ ...row, shownAs: planned.id })),
  );
  const keys = new Set(rows.map(row => row.key));
  return { plan, notices: [...notices.filter(row => !keys.has(row.key)), ...rows] };
};
const shown = (plan: ReturnType<typeof tell>['plan']) =>
  plan.map(p => `${p.kind}: ${p.events.map(e => `${e.kind} ${Number(e.itemId.slice(-3))}`).join(', ')}`);

describe('the moment of a digest', () => {
  test.each([
    ['on a working day', '2026-03-04', {}, '2026-03-04T09:00'],
    ['of a Saturday', '2026-03-07', {}, '2026-03-09T09:00'],
    ['of a holiday', '2026-03-04', { holidays: ['2026-03-04'] }, '2026-03-05T09:00'],
    ['before work', '2026-03-04', { digestTime: '07:00' }, '2026-03-04T09:00'],
    ['after work', '2026-03-04', { digestTime: '20:00' }, '2026-03-04T09:00'],
    ['at noon', '2026-03-04', { digestTime: '12:00' }, '2026-03-04T12:00'],
  ])('%s', (_, day, fields, expected) => {
    const moment = digestOnOrAfter(day, ZONE, { ...settings, ...fields });
    expect(moment.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(expected);
  });
});

describe('the digest', () => {
  it('is one notice of all that is due for the day, without buttons, once', () => {
    const events = [...promise(1), ...promise(2), ...step(3)];
    const morning = tell(events, [], '2026-03-04T09:00');
    expect(shown(morning.plan)).toEqual(['digest: promiseDue 1, promiseDue 2, nextStepDue 3']);
    expect(morning.plan[0]).toMatchObject({ buttons: [], counts: { promiseDue: 2, nextStepDue: 1 } });
    expect(tell(events, morning.notices, '2026-03-04T11:00').plan).toEqual([]);
  });

  it('takes up what was put off to a day whose budget is used up; that is no absence', () => {
    const used = Array.from({ length: settings.noticeBudget }, (_, i): Notice => {
      const deliveredAt = `2026-03-04T0${i + 1}:00:00.000Z`;
      return { key: `x:${i}`, deliveredAt, snoozes: 0, updatedAt: deliveredAt };
    });
    const [event] = step(3);
    const row = event && snoozeItem([event], [], at('2026-03-04T14:00'), at('2026-03-04T13:00'));
    if (!event || !row) throw new Error('a step has one event');
    const digest = digestRow('2026-03-04', at('2026-03-04T09:00'));
    for (const when of ['2026-03-04T14:00', '2026-03-04T14:30'])
      expect(tell([event], [...used, digest, row], when).plan).toEqual([]);
    expect(shown(tell([event], [...used, digest, row], '2026-03-05T09:00').plan)).toEqual([
      'digest: nextStepDue 3',
    ]);
  });

  it('counts what stays overdue, also when nothing else is in it', () => {
    const { plan } = tell([], [], '2026-03-04T09:00', { promiseOverdue: 2 });
    expect(plan).toMatchObject([{ kind: 'digest', counts: { promiseOverdue: 2 } }]);
    expect(tell([], [], '2026-03-04T09:00').plan).toEqual([]);
  });

  it('is nobody’s notice: a customer in it may have one of his own the same day', () => {
    const events = [...step(1), ...delivery(2, 1)];
    const { plan } = tell(events, [], '2026-03-04T09:00');
    expect(shown(plan)).toEqual(['single: confirmDelivery 2', 'digest: nextStepDue 1']);
  });

  it('takes what a customer’s earlier notice of the day held back', () => {
    const first = tell(delivery(1), [], '2026-03-04T09:00');
    const late = nextStepEvents(aStep({ id: uuid(2), customerId: uuid(901), dueDate: '2026-03-04' }), ZONE, {
      ...settings,
      digestOn: false,
      remindTime: '11:00',
    });
    expect(tell(late, first.notices, '2026-03-04T11:00').plan).toEqual([]);
    expect(shown(tell(late, first.notices, '2026-03-05T09:00').plan)).toEqual(['digest: nextStepDue 2']);
  });

  it('takes what the budget held back, and not as something that was missed', () => {
    const full = Array.from({ length: 6 }, (_, i) => ({
      key: `issueFix:${uuid(700 + i)}:x`,
      deliveredAt: `2026-03-04T07:${String(10 + i)}:00.000Z`,
      snoozes: 0,
      updatedAt: '2026-03-04T07:00:00.000Z',
    }));
    const events = [...delivery(1), ...promise(2, { dueDate: '2026-03-03' })];
    const morning = tell(events, full, '2026-03-04T09:00');
    expect(shown(morning.plan)).toEqual(['single: promiseOverdue 2', 'digest: confirmDelivery 1']);
    const noon = { ...settings, remindTime: '12:00' };
    const later = deliveryEvents(aDeliverable({ id: uuid(1), deliveredDate: '2026-03-02' }), ZONE, noon, []);
    expect(tell(later, full, '2026-03-04T13:00').plan).toEqual([]);
    expect(shown(tell(later, full, '2026-03-05T09:00').plan)).toEqual(['digest: confirmDelivery 1']);
  });

  it('that was missed is part of the catch-up and does not come again that day', () => {
    const events = [...promise(1), ...step(2)];
    const back = tell(events, [], '2026-03-04T10:30');
    expect(shown(back.plan)).toEqual(['catchUp: promiseDue 1, nextStepDue 2']);
    expect(tell(events, back.notices, '2026-03-04T10:31', { promiseOverdue: 1 }).plan).toEqual([]);
  });

  it('that was missed may name in the catch-up whom the morning named, as it would have itself', () => {
    const noon = { ...settings, digestTime: '12:00' };
    const late = nextStepEvents(
      aStep({ id: uuid(2), customerId: uuid(901), dueDate: '2026-03-04' }),
      ZONE,
      noon,
    );
    const events = [...delivery(1), ...late];
    const morning = tell(events, [], '2026-03-04T09:00', {}, noon);
    expect(shown(morning.plan)).toEqual(['single: confirmDelivery 1']);
    const back = tell(events, morning.notices, '2026-03-04T16:00', {}, noon);
    expect(shown(back.plan)).toEqual(['catchUp: nextStepDue 2']);
    expect(back.plan[0]?.digestDay).toBe('2026-03-04');
  });

  it('wakes the worker on a working day only', () => {
    expect(nextWake([], [], at('2026-03-04T08:00'), settings)?.toString()).toBe('2026-03-04T08:00:00Z');
    expect(nextWake([], [], at('2026-03-07T08:00'), settings)).toBeNull();
  });
});

describe('issues', () => {
  const issue = anIssue({
    id: uuid(1),
    openedAt: '2026-03-04T08:00:00.000Z',
    createdAt: '2026-03-04T08:00:00.000Z',
  });

  it('warn before each clock runs out, until what they warn of is done', () => {
    const kinds = (fields = {}) =>
      issueEvents({ ...issue, ...fields }, ZONE, settings).map(({ kind }) => kind);
    expect(kinds()).toEqual(['issueAnswer', 'issueFix']);
    expect(kinds({ firstAnswerAt: '2026-03-04T09:00:00.000Z' })).toEqual(['issueFix']);
    expect(kinds({ fixedAt: '2026-03-04T09:00:00.000Z' })).toEqual([]);
  });

  it('have a key that no journey changes', () => {
    const keys = (zone: string) => issueEvents(issue, zone, settings).map(({ key }) => key);
    expect(keys('Asia/Tokyo')).toEqual(keys('America/New_York'));
  });

  it('may be a customer’s second notice of the day', () => {
    const mine = { ...issue, customerId: uuid(901) };
    const morning = tell(delivery(2, 1), [], '2026-03-04T09:00');
    // Opened at nine, four working hours, three quarters of them: noon.
    const noon = tell(issueEvents(mine, ZONE, settings), morning.notices, '2026-03-04T12:00');
    expect(shown(noon.plan)).toEqual(['single: issueAnswer 1']);
  });
});

describe('the digest that opens a month', () => {
  // 1 March 2026 is a Sunday.
  const told = (...days: string[]) =>
    days.map(day => ({ key: digestKey(day), deliveredAt: `${day}T08:00:00Z` }));
  test.each([
    ['its first working day', '2026-03-02', told('2026-02-27'), true],
    ['told that day already, the next one', '2026-03-03', told('2026-03-02'), false],
    ['the browser was closed on the first', '2026-03-05', told('2026-02-27'), true],
    ['before its first working day', '2026-03-01', [], false],
    ['in the middle of a month', '2026-03-12', [], false],
  ])('%s', (_, today, notices, opens) => {
    expect(isMonthOpened(notices, today, settings)).toBe(opens);
  });
});
