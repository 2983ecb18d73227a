import { expect, it } from 'vitest';
import type { Deal } from '../../../lib/domain/plan/rows';
import { deliverableTemplate, unplannedSales } from '../../../lib/domain/readiness/deliverable-template';
import { aDeliverable, CUSTOMER_ID, uuid } from '../rows';

const settings = { deliverableOffsetDays: [7, 14, 30, 45] };
const TODAY = '2026-03-04';
const sale = (n: number, date: string): Deal => ({
  id: uuid(n),
  customerId: CUSTOMER_ID,
  createdAt: `${date}T09:00:00.000Z`,
  updatedAt: `${date}T09:00:00.000Z`,
  origin: 'manual',
  kind: 'repeat',
  status: 'won',
  date,
});

it('is due so many days after the sale', () => {
  expect(deliverableTemplate('2026-02-01', settings)).toEqual([
    { step: 'delivered', dueDate: '2026-02-08' },
    { step: 'setUp', dueDate: '2026-02-15' },
    { step: 'trained', dueDate: '2026-03-03' },
    { step: 'comfortable', dueDate: '2026-03-18' },
  ]);
});

it('with fewer offsets the rest is due with the last one', () => {
  const lines = deliverableTemplate('2026-02-01', { deliverableOffsetDays: [3, 10] });
  expect(lines.map(line => line.dueDate)).toEqual(['2026-02-04', '2026-02-11', '2026-02-11', '2026-02-11']);
});

it('is offered for sales that still lie ahead and have no list', () => {
  const deals = [sale(1, '2025-06-01'), sale(2, '2026-02-10'), sale(3, '2026-03-01')];
  const planned = [aDeliverable({ dealId: uuid(2) })];
  expect(unplannedSales({ deals, deliverables: planned }, TODAY, settings)).toEqual([
    { dealId: uuid(3), date: '2026-03-01' },
  ]);
});

it('for a typed first sale only while nobody has touched what stands for the list', () => {
  const typed = { deals: [], firstSaleTyped: '2026-03-01' };
  const offered = (deliverables: Parameters<typeof unplannedSales>[0]['deliverables']) =>
    unplannedSales({ ...typed, deliverables }, TODAY, settings).length;
  expect(offered([])).toBe(1);
  expect(offered([aDeliverable()])).toBe(1);
  expect(offered([aDeliverable({ deliveredDate: TODAY })])).toBe(0);
  expect(offered([aDeliverable(), aDeliverable({ id: uuid(9) })])).toBe(0);
});
