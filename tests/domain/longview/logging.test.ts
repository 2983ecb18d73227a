import { expect, it } from 'vitest';
import { type Logged, loggingMeasures } from '../../../lib/domain/longview/logging';

const TODAY = '2026-03-04';
const logged = (fields: Partial<Logged>): Logged => ({ day: TODAY, from: 'own', isPromise: true, ...fields });

it('the hand is the median of what was typed here; what stood there before has no seconds', () => {
  const rows = [3, 4, 40].map(seconds => logged({ seconds }));
  expect(loggingMeasures([...rows, logged({})], TODAY).medianSeconds).toBe(4);
  expect(loggingMeasures([logged({})], TODAY).medianSeconds).toBeNull();
});

it('promises of page and popup are counted against all promises of a year, other items left out', () => {
  const rows = [
    logged({ from: 'page' }),
    logged({ from: 'popup' }),
    logged({ from: 'own' }),
    logged({ from: 'page', isPromise: false }),
    logged({ from: 'page', day: '2025-03-03' }),
  ];
  expect(loggingMeasures(rows, TODAY).promises).toEqual({ near: 2, all: 3 });
});

it('the year stands month by month behind its sums, the latest first; a month without a line is not there', () => {
  const rows = [
    logged({ day: '2026-01-30', seconds: 8, from: 'popup' }),
    logged({ seconds: 4 }),
    logged({ isPromise: false }),
    logged({ day: '2025-03-03', seconds: 99 }),
  ];
  expect(loggingMeasures(rows, TODAY).months).toEqual([
    { month: '2026-03', typed: 1, medianSeconds: 4, promises: { near: 0, all: 1 } },
    { month: '2026-01', typed: 1, medianSeconds: 8, promises: { near: 1, all: 1 } },
  ]);
});
