import { expect, it } from 'vitest';
import { bookStores, type StoreName } from '../../../lib/domain/data/stores';
import { demoRows } from '../../../lib/domain/demo/demo-rows';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';

const now = Temporal.ZonedDateTime.from('2026-03-04T14:00[Europe/Berlin]');
const rows = demoRows({ today: '2026-03-04', currency: 'EUR' });

it('every row of the demo book is one the book would take', () => {
  for (const [store, found] of Object.entries(rows))
    for (const row of found)
      expect(bookStores[store as StoreName].schema().safeParse(row).error).toBeUndefined();
});

it('ten customers, and no two rows under one id', () => {
  expect(rows.customers).toHaveLength(10);
  const ids = Object.values(rows).flatMap(found => found.map(row => (row as { id: string }).id));
  expect(new Set(ids).size).toBe(ids.length);
});

it('the customers stand in states that differ: one has earned the ask, one must be repaired first', () => {
  const of = <Row extends { customerId?: string }>(id: string, found: Row[] = []) =>
    found.filter(row => row.customerId === id);
  const states = (rows.customers ?? []).map(customer => {
    const { id } = customer;
    const history = {
      customer,
      promises: of(id, rows.promises),
      deliverables: of(id, rows.deliverables),
      touches: of(id, rows.touches),
      issues: of(id, rows.issues),
      ratings: of(id, rows.ratings),
      wows: of(id, rows.wows),
      deals: of(id, rows.deals),
      needs: of(id, rows.needs),
      referrals: of(id, rows.referrals),
      asks: [],
    };
    return evaluate(history, now, DEFAULT_SETTINGS).state;
  });
  expect(states).toEqual(
    expect.arrayContaining(['earned', 'earnedProven', 'nearly', 'repairFirst', 'tooSoon']),
  );
});
