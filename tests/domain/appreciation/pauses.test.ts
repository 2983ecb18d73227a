import { describe, expect, it, test } from 'vitest';
import {
  cannotPauseUntil,
  pausedUntil,
  pauseOn,
  pausesFrom,
  withoutPause,
} from '../../../lib/domain/appreciation/pauses';
import { uuid } from '../rows';

const pause = (n: number, from: string, to: string) => ({ id: uuid(n), from, to, reason: 'they move' });
const over = pause(1, '2026-01-05', '2026-01-09');
const now = pause(2, '2026-03-02', '2026-03-20');
const later = pause(3, '2026-08-03', '2026-08-21');
const all = [later, over, now];
const TODAY = '2026-03-04';

describe('a pause', () => {
  test.each([
    ['2026-03-01', undefined],
    ['2026-03-02', now.id],
    ['2026-03-20', now.id],
    ['2026-03-21', undefined],
  ])('on %s holds: %s', (day, id) => {
    expect(pauseOn(all, day)?.id).toBe(id);
  });

  it('of two that hold, the longer one is meant', () => {
    const longer = pause(4, '2026-03-04', '2026-04-01');
    expect(pauseOn([now, longer], TODAY)?.id).toBe(longer.id);
  });

  it('that is over is not shown any more; the nearest comes first', () => {
    expect(pausesFrom(all, TODAY).map(({ id }) => id)).toEqual([now.id, later.id]);
  });

  test.each([
    ['2026-03-03', 'past'],
    ['2026-03-04', null],
  ])('until %s: %s', (to, reason) => {
    expect(cannotPauseUntil(to, TODAY)).toBe(reason);
  });

  it('gets another last day and leaves the others alone', () => {
    expect(pausedUntil(all, now.id, '2026-03-06')).toEqual([later, over, { ...now, to: '2026-03-06' }]);
  });
});

describe('ending a pause', () => {
  test.each([
    ['that holds ends it yesterday', now, { ...now, to: '2026-03-03' }],
    ['of today, as if it had never been', { ...now, from: TODAY }, null],
    ['that lies ahead takes it away', later, null],
    ['that is over changes nothing', over, over],
  ])('%s', (_, row, expected) => {
    expect(withoutPause([row], row.id, TODAY)).toEqual(expected ? [expected] : []);
  });
});
