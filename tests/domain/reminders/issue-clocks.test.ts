import { expect, test } from 'vitest';
import { DEFAULT_ISSUE_CLOCKS, isPastClock, issueClocks } from '../../../lib/domain/reminders/issue-clocks';
import { DEFAULT_CALENDAR } from '../../../lib/domain/reminders/working-time';

const berlin = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin');

test.each([
  ['2026-03-04T14:00', '2026-03-04T18:00', '2026-03-04T17:00', '2026-03-11T18:00', '2026-03-10T14:45'],
  ['2026-03-06T16:00', '2026-03-09T11:00', '2026-03-09T10:00', '2026-03-13T18:00', '2026-03-12T15:15'],
  ['2026-03-07T11:00', '2026-03-09T13:00', '2026-03-09T12:00', '2026-03-13T18:00', '2026-03-12T15:45'],
])('an issue of %s is answered by %s (warned %s) and fixed by %s (warned %s)', (openedAt, ...expected) => {
  const clocks = issueClocks(berlin(openedAt), DEFAULT_CALENDAR);
  expect(
    [clocks.firstAnswerBy, clocks.firstAnswerWarnAt, clocks.fixBy, clocks.fixWarnAt].map(moment =>
      moment.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    ),
  ).toEqual(expected);
});

test.each([
  ['answered within four working hours', '2026-03-04T18:00', {}, false],
  ['not answered a minute later', '2026-03-04T18:01', {}, true],
  ['answered, and its week not over', '2026-03-11T18:00', { firstAnswerAt: '2026-03-04T15:00:00Z' }, false],
  ['answered, and its week over', '2026-03-11T18:01', { firstAnswerAt: '2026-03-04T15:00:00Z' }, true],
  ['fixed and not confirmed', '2026-04-01T12:00', { fixedAt: '2026-03-20T15:00:00Z' }, false],
  ['passed on', '2026-04-01T12:00', { handling: 'passed' }, false],
])('the running clock of an issue %s', (_, local, fields, isPast) => {
  const issue = { openedAt: '2026-03-04T13:00:00Z', handling: 'me', ...fields };
  const settings = { ...DEFAULT_CALENDAR, ...DEFAULT_ISSUE_CLOCKS };
  expect(isPastClock(issue, berlin(local), settings)).toBe(isPast);
});
