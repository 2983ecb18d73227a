import { expect, test } from 'vitest';
import { badge } from '../../../lib/domain/reminders/badge';

const nothing = {
  overduePromises: 0,
  openIssues: 0,
  promisesDueToday: 0,
  nextStepsDue: 0,
  pastRedLine: 0,
  issuesPastClock: 0,
};

test.each([
  ['nothing waits', {}, { count: 0, text: '', alert: false }],
  ['two promises are due today', { promisesDueToday: 2 }, { count: 2, text: '2', alert: false }],
  [
    'a promise is overdue',
    { overduePromises: 1, openIssues: 1, nextStepsDue: 3, pastRedLine: 1 },
    { count: 6, text: '6', alert: true },
  ],
  ['99 wait', { nextStepsDue: 99 }, { count: 99, text: '99', alert: false }],
  ['120 wait', { promisesDueToday: 60, nextStepsDue: 60 }, { count: 120, text: '99+', alert: false }],
  ['an issue is past its clock', { openIssues: 1, issuesPastClock: 1 }, { count: 1, text: '1', alert: true }],
])('when %s', (_, counts, expected) => {
  expect(badge({ ...nothing, ...counts })).toEqual(expected);
});
