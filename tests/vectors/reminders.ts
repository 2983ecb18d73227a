import type { Day } from '../../lib/domain/days';
import { type BadgeCounts, badge } from '../../lib/domain/reminders/badge';
import { issueClocks } from '../../lib/domain/reminders/issue-clocks';
import { nextOccurrence, type Repeat } from '../../lib/domain/reminders/recurrence';
import { type SnoozePreset, snoozeUntil } from '../../lib/domain/reminders/snooze';
import {
  addWorkingDays,
  DEFAULT_CALENDAR,
  nextWorkingStart,
  previousWorkingDay,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../lib/domain/reminders/working-time';

type Input = { holidays?: Day[] } & Record<string, unknown>;

const calendarOf = ({ holidays = [] }: Input) => ({ ...DEFAULT_CALENDAR, holidays });
const moment = (local: unknown) =>
  Temporal.PlainDateTime.from(String(local)).toZonedDateTime('Europe/Berlin');
const local = (at: Temporal.ZonedDateTime | null) =>
  at?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null;

const area = (answer: (input: Input) => unknown) => (input: unknown) => answer(input as Input);

/** The product's own functions by the area of their vectors. */
export const areas: Record<string, (input: unknown) => unknown> = {
  'reminders.addWorkingDays': area(input =>
    addWorkingDays(String(input.date), Number(input.n), calendarOf(input)),
  ),
  'reminders.previousWorkingDay': area(input => previousWorkingDay(String(input.date), calendarOf(input))),
  'reminders.workingDaysBetween': area(input =>
    workingDaysBetween(String(input.from), String(input.to), calendarOf(input)),
  ),
  'reminders.workingMinutesBetween': area(input =>
    workingMinutesBetween(moment(input.from), moment(input.to), calendarOf(input)),
  ),
  'reminders.nextWorkingStart': area(input => local(nextWorkingStart(moment(input.now), calendarOf(input)))),
  'reminders.issueClocks': area(input => {
    const clocks = issueClocks(moment(input.openedAt), calendarOf(input));
    return Object.fromEntries(Object.entries(clocks).map(([name, at]) => [name, local(at)]));
  }),
  'reminders.nextOccurrence': area(input =>
    nextOccurrence(input.repeat as Repeat, String(input.dueDate), String(input.closedDate)),
  ),
  'reminders.snoozeUntil': area(input =>
    local(
      snoozeUntil(input.preset as SnoozePreset, moment(input.now), {
        calendar: calendarOf(input),
        remindTime: '09:00',
        laterToday: '16:00',
      }),
    ),
  ),
  'reminders.badge': area(input => badge(input.counts as BadgeCounts)),
};
