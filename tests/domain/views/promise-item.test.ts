import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { type Naming, promiseItem } from '../../../lib/domain/views/promise-item';
import { aPromise, at, uuid } from '../rows';

const dana = uuid(7);
const naming = (now = '2026-03-04T14:00'): Naming => ({
  now: at(now),
  settings: DEFAULT_SETTINGS,
  persons: new Map([[dana, 'Dana Reyes']]),
  snoozes: new Map([[uuid(1), '2026-03-05T08:00:00.000Z']]),
});

describe('the two ages of a promise', () => {
  test.each([
    ['made today, due tomorrow', '2026-03-04', '2026-03-05', 0, 1],
    ['promised 12 days ago, due today', '2026-02-20', '2026-03-04', 12, 0],
    ['two days over', '2026-02-20', '2026-03-02', 12, -2],
  ])('%s', (_, madeDate, dueDate, promisedDaysAgo, daysToDue) => {
    expect(promiseItem(aPromise({ madeDate, dueDate }), naming())).toMatchObject({
      promisedDaysAgo,
      daysToDue,
    });
  });

  test('a settled promise has no days to due, and no snooze', () => {
    const kept = aPromise({ status: 'kept', dueDate: '2026-03-02', closedDate: '2026-03-01' });
    expect(promiseItem(kept, naming())).toMatchObject({
      daysToDue: undefined,
      snoozedUntil: undefined,
      outcome: 'kept',
    });
  });
});

describe('who heard it', () => {
  test.each([
    ['the known person', { personId: dana, personName: 'dana' }, 'Dana Reyes'],
    ['the name as typed, of nobody known', { personName: 'the new buyer' }, 'the new buyer'],
    ['the name as typed, when the person is gone', { personId: uuid(9), personName: 'Tom' }, 'Tom'],
    ['nobody', {}, undefined],
  ])('%s', (_, fields, personName) => {
    expect(promiseItem(aPromise(fields), naming()).personName).toBe(personName);
  });
});

test('the date of a settled promise is not to be corrected, however new', () => {
  const now = '2026-01-05T10:10';
  const row = { dueDate: '2026-01-09', createdAt: '2026-01-05T09:00:00.000Z' };
  expect(promiseItem(aPromise(row), naming(now)).canCorrect).toBe(true);
  expect(
    promiseItem(aPromise({ ...row, status: 'kept', closedDate: '2026-01-05' }), naming(now)).canCorrect,
  ).toBe(false);
});
