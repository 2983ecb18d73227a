import { expect, test } from 'vitest';
import { issueClocks } from '../../../lib/domain/reminders/issue-clocks';
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
