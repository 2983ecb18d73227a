import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { newestFirst, nextStepView } from '../../../lib/domain/views/next-step-view';
import { aRating, aStep, at, uuid } from '../rows';

const naming = { now: at(), settings: DEFAULT_SETTINGS, persons: new Map(), snoozes: new Map() };
const ended = (n: number, endedDate: string, fields = {}) =>
  aStep({ id: uuid(n), text: `step ${n}`, status: 'ended', endedDate, outcome: 'done', ...fields });

test('beside the current step stands the step that ended last, not a park', () => {
  const view = nextStepView(
    [aStep(), ended(2, '2026-02-18'), ended(3, '2026-02-25', { kind: 'park' }), ended(4, '2026-01-10')],
    [],
    naming,
  );
  expect(view).toMatchObject({
    state: 'ok',
    current: { text: 'call about the rollout' },
    last: { text: 'step 2' },
  });
});

test('a park that has run out is missing, never silently nothing', () => {
  expect(nextStepView([aStep({ kind: 'park', dueDate: '2026-03-03' })], [], naming).state).toBe('missing');
});

test('without any row it is missing', () => {
  expect(nextStepView([], [], naming)).toEqual({ state: 'missing', current: undefined, last: undefined });
});

test.each([
  ['2025-12-03', { date: '2025-12-03', personName: 'Dana' }],
  ['2025-12-04', undefined],
  ['2026-03-01', undefined],
])('a rating of %s asks again for one only when it is older than 90 days', (date, expected) => {
  const persons = new Map([[uuid(7), 'Dana']]);
  const older = aRating('2025-06-01', { id: uuid(8), product: 4 });
  const rated = aRating(date, { id: uuid(9), product: 3, personId: uuid(7) });
  expect(nextStepView([aStep()], [rated, older], { ...naming, persons }).oldRating).toEqual(expected);
});

test('the timeline lists what ended last first, and of one day what was written last', () => {
  const rows = [
    ended(2, '2026-02-18', { updatedAt: '2026-02-18T09:00:00.000Z' }),
    ended(3, '2026-02-18', { updatedAt: '2026-02-18T11:00:00.000Z' }),
    ended(4, '2026-02-20'),
    aStep(),
  ];
  expect(newestFirst(rows).map(row => row.text)).toEqual(['step 4', 'step 3', 'step 2']);
});
