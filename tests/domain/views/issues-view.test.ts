import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { issueItem, nearestClockFirst } from '../../../lib/domain/views/issues-view';
import { anIssue, at, uuid } from '../rows';

/** Wed 4 March 2026, 14:00 in Berlin; working time is 09:00 to 18:00. */
const naming = (now = at()) => ({ now, settings: DEFAULT_SETTINGS, persons: new Map(), snoozes: new Map() });
const opened = (openedAt: string, more: object = {}) => anIssue({ openedAt, ...more });

describe('the clocks of an issue', () => {
  it('run in working time', () => {
    const { firstAnswer, fix } = issueItem(opened('2026-03-04T12:30:00.000Z'), naming());
    // Opened 13:30, four working hours: 17:30. Fixed by the end of the fifth working day.
    expect(firstAnswer).toEqual({ by: '2026-03-04T16:30:00Z', state: 'running', minutesLeft: 210 });
    expect(fix).toMatchObject({ by: '2026-03-11T17:00:00Z', state: 'running' });
  });

  it('stand still over night', () => {
    const { firstAnswer } = issueItem(opened('2026-03-03T16:00:00.000Z'), naming(at('2026-03-04T09:30')));
    // One hour on Tuesday, three on Wednesday, half of the first gone.
    expect(firstAnswer).toMatchObject({ by: '2026-03-04T11:00:00Z', minutesLeft: 150 });
  });

  it('warn when three quarters are over, and are past at the limit', () => {
    const issue = opened('2026-03-04T09:00:00.000Z');
    const state = (time: string) => issueItem(issue, naming(at(`2026-03-04T${time}`))).firstAnswer.state;
    expect([state('12:59'), state('13:00'), state('14:00'), state('14:01')]).toEqual([
      'running',
      'soon',
      'soon',
      'past',
    ]);
  });

  it('stop with the answer and the fix; a missing answer counts as the fix', () => {
    const item = issueItem(
      opened('2026-03-03T08:00:00.000Z', { fixedAt: '2026-03-03T10:00:00.000Z' }),
      naming(),
    );
    expect(item.firstAnswer).toMatchObject({ state: 'inTime', at: '2026-03-03T10:00:00.000Z' });
    expect(item.fix).toMatchObject({ state: 'inTime' });
    const late = issueItem(
      opened('2026-03-02T08:00:00.000Z', { firstAnswerAt: '2026-03-03T10:00:00.000Z' }),
      naming(),
    );
    expect(late.firstAnswer.state).toBe('late');
  });
});

it('the nearest clock comes first, stopped ones last', () => {
  const item = (n: number, openedAt: string, more: object = {}) =>
    issueItem(opened(openedAt, { id: uuid(n), ...more }), naming());
  const items = [
    item(1, '2026-03-02T08:00:00.000Z', {
      firstAnswerAt: '2026-03-02T08:30:00.000Z',
      fixedAt: '2026-03-02T09:00:00.000Z',
    }),
    item(2, '2026-03-03T08:00:00.000Z', { firstAnswerAt: '2026-03-03T08:30:00.000Z' }),
    item(3, '2026-03-04T12:00:00.000Z'),
  ];
  expect(items.sort(nearestClockFirst).map(({ id }) => id)).toEqual([uuid(3), uuid(2), uuid(1)]);
});
