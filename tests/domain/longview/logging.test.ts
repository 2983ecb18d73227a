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
