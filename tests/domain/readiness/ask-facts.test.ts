import { describe, expect, it } from 'vitest';
import { askFacts } from '../../../lib/domain/readiness/ask-facts';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aHistory, aNeed, aRating, aTouch, aWow, uuid } from '../rows';

const valued = (date: string, n: number) =>
  aTouch(date, { id: uuid(n), purpose: 'value', acknowledged: { date, words: `value ${date}` } });
const kinds = (rows: Parameters<typeof aHistory>[0], askFactCount = 3) =>
  askFacts(aHistory(rows), { ...DEFAULT_SETTINGS, askFactCount }).map(({ kind, date }) => `${kind} ${date}`);

describe('what they said, for the ask', () => {
  it('is one of each kind first, the newest on top', () => {
    const touches = [valued('2026-03-01', 1), valued('2026-02-25', 2)];
    const ratings = [aRating('2026-01-02', { id: uuid(3), product: 5, words: 'runs well' })];
    const wows = [aWow('2025-12-01', { id: uuid(4), reaction: 'wow' })];
    expect(kinds({ touches, ratings, wows })).toEqual([
      'value 2026-03-01',
      'rating 2026-01-02',
      'wow 2025-12-01',
    ]);
  });

  it('goes on with the newest once every kind is used', () => {
    const touches = [valued('2026-03-01', 1), valued('2026-02-25', 2), valued('2026-02-20', 3)];
    const wows = [aWow('2025-12-01', { id: uuid(4), reaction: 'wow' })];
    expect(kinds({ touches, wows })).toEqual(['value 2026-03-01', 'value 2026-02-25', 'wow 2025-12-01']);
  });

  it('takes answers to needs, and nothing without words of theirs', () => {
    const answers = [
      { id: uuid(7), date: '2026-02-01', result: 'stillOpen' as const, words: 'we still type it twice' },
      { id: uuid(8), date: '2026-02-03', result: 'skipped' as const },
    ];
    const touches = [aTouch('2026-03-01')];
    const wows = [aWow('2026-03-02', { id: uuid(4) })];
    expect(kinds({ needs: [aNeed({ answers })], touches, wows })).toEqual(['need 2026-02-01']);
  });

  it('leaves out what was said beside a low rating', () => {
    expect(kinds({ ratings: [aRating('2026-03-01', { product: 2, words: 'slow' })] })).toEqual([]);
  });
});
