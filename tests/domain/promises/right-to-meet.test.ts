import { describe, expect, test } from 'vitest';
import { rightToMeet } from '../../../lib/domain/promises/right-to-meet';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aPromise, aStep, aTouch, at, uuid } from '../rows';

const nothing = { promises: [], touches: [], current: null };
const ticks = (rows: Partial<Parameters<typeof rightToMeet>[0]>) =>
  rightToMeet({ ...nothing, ...rows }, at(), DEFAULT_SETTINGS);
const kept = (closedDate: string, dueDate = closedDate) =>
  aPromise({ status: 'kept', dueDate, closedDate, closedAt: `${closedDate}T10:00:00.000Z` });

describe('last promise kept', () => {
  test.each([
    ['none settled', [aPromise({ dueDate: '2026-03-10' })], null],
    ['kept', [kept('2026-02-01')], true],
    ['kept late', [kept('2026-02-03', '2026-02-01')], false],
    [
      'kept, and broken before',
      [aPromise({ id: uuid(2), status: 'broken', closedDate: '2026-01-01' }), kept('2026-02-01')],
      true,
    ],
    [
      'kept, and overdue since',
      [kept('2026-02-01'), aPromise({ id: uuid(2), dueDate: '2026-02-15' })],
      false,
    ],
    [
      'released last: it says nothing',
      [kept('2026-02-01'), aPromise({ id: uuid(2), status: 'released', closedDate: '2026-02-20' })],
      true,
    ],
  ])('%s', (_, promises, expected) => {
    expect(ticks({ promises }).lastPromiseKept).toBe(expected);
  });
});

test.each([
  [null, null],
  [aStep(), false],
  [aStep({ agreed: true }), true],
  [aStep({ agreed: false }), false],
  [aStep({ agreed: true, kind: 'park' }), null],
])('next step agreed, case %#', (current, expected) => {
  expect(ticks({ current }).nextStepAgreed).toBe(expected);
});

test.each([
  ['nothing awaited', [aTouch('2026-02-20')], null],
  [
    'answered in time',
    [aTouch('2026-02-20', { awaitingReply: true, repliedAt: '2026-02-24T09:00:00.000Z' })],
    true,
  ],
  [
    'answered late',
    [aTouch('2026-02-20', { awaitingReply: true, repliedAt: '2026-02-25T09:00:00.000Z' })],
    false,
  ],
  ['waiting', [aTouch('2026-03-03', { awaitingReply: true })], false],
])('they answer: %s', (_, touches, expected) => {
  expect(ticks({ touches }).theyAnswer).toBe(expected);
});
