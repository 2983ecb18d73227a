import { describe, expect, it, test } from 'vitest';
import { askWindow, goodMoments, workingDaysLeft } from '../../../lib/domain/readiness/ask-window';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aDeal, aHistory, anAsk, aPromise, aRating, aTouch, at, aWow, uuid } from '../rows';

const said = (date: string) => ({ date, words: 'that saved us a day' });
const valued = (date: string, n = 1) =>
  aTouch(date, { id: uuid(n), purpose: 'value', valueHow: 'use', acknowledged: said(date) });
const windowOf = (rows: Partial<CustomerHistory>, when = at()) =>
  askWindow(aHistory(rows), when, DEFAULT_SETTINGS);

describe('good moments', () => {
  const kept = { status: 'kept', dueDate: '2026-03-03', closedDate: '2026-03-03' } as const;
  test.each<[string, Partial<CustomerHistory>, string[]]>([
    ['a wow with their reaction', { wows: [aWow('2026-03-02', { reaction: 'wow' })] }, ['wowReaction']],
    ['a wow without one', { wows: [aWow('2026-03-02')] }, []],
    ['value they confirmed', { touches: [valued('2026-03-02')] }, ['valueAcknowledged']],
    ['a big promise kept', { promises: [aPromise({ ...kept, importance: 3 })] }, ['bigPromiseKept']],
    ['a usual promise kept', { promises: [aPromise({ ...kept, importance: 2 })] }, []],
    [
      'a big promise kept late',
      { promises: [aPromise({ ...kept, importance: 3, dueDate: '2026-03-01' })] },
      [],
    ],
    ['a repeat order', { deals: [aDeal('2026-03-02', { kind: 'repeat' })] }, ['repeatOrder']],
    ['a first order', { deals: [aDeal('2026-03-02')] }, []],
    [
      'a rating of two good numbers',
      { ratings: [aRating('2026-03-02', { product: 4, person: 5 })] },
      ['goodRating'],
    ],
    ['one low number of two', { ratings: [aRating('2026-03-02', { product: 5, person: 3 })] }, []],
    ['one good number alone', { ratings: [aRating('2026-03-02', { person: 4 })] }, ['goodRating']],
  ])('%s', (_, rows, kinds) => {
    const moments = goodMoments(aHistory(rows), '0000-01-01', at(), DEFAULT_SETTINGS);
    expect(moments.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('the ask window', () => {
  it('lasts seven working days after its moment, and is over the day after', () => {
    const touches = [valued('2026-03-04')];
    expect(windowOf({ touches })).toMatchObject({ opened: '2026-03-04', until: '2026-03-13' });
    expect(windowOf({ touches }, at('2026-03-13'))).not.toBeNull();
    expect(windowOf({ touches }, at('2026-03-14'))).toBeNull();
  });

  it('a later moment extends it: it is the same window', () => {
    const touches = [valued('2026-03-02', 1), valued('2026-03-10', 2)];
    expect(windowOf({ touches }, at('2026-03-12'))).toMatchObject({
      opened: '2026-03-02',
      until: '2026-03-19',
      latest: { date: '2026-03-10' },
    });
  });

  it('a moment after it has passed opens another one', () => {
    const touches = [valued('2026-02-02', 1), valued('2026-03-02', 2)];
    expect(windowOf({ touches })).toMatchObject({ opened: '2026-03-02' });
  });

  it('what was good before the last ask opens nothing again', () => {
    const touches = [valued('2026-03-02')];
    expect(windowOf({ touches, asks: [anAsk('2026-03-03')] })).toBeNull();
  });

  it('counts the working days that are left, today among them', () => {
    expect(workingDaysLeft('2026-03-13', '2026-03-04', DEFAULT_SETTINGS)).toBe(8);
    expect(workingDaysLeft('2026-03-13', '2026-03-13', DEFAULT_SETTINGS)).toBe(1);
    expect(workingDaysLeft('2026-03-13', '2026-03-07', DEFAULT_SETTINGS)).toBe(5);
  });
});
