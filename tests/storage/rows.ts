/** Rows as short as the schemas allow. */
import type { Customer } from '../../lib/domain/data/customer';
import type { NextStep } from '../../lib/domain/promises/next-step';
import type { CustomerPromise } from '../../lib/domain/promises/promise';

export const AT = '2026-03-01T08:00:00.000Z';
export const common = () => ({
  id: crypto.randomUUID() as string,
  createdAt: AT,
  updatedAt: AT,
  origin: 'manual' as const,
});

export const customerRow = (fields: Partial<Customer> = {}): Customer => ({
  ...common(),
  name: 'Acme',
  kind: 'company',
  trackedSince: '2026-01-05',
  pauses: [],
  facts: {},
  goals: {},
  earnedLatch: false,
  archived: false,
  ...fields,
});

export const promiseRow = (fields: Partial<CustomerPromise> = {}): CustomerPromise => ({
  ...common(),
  text: 'send the pricing sheet',
  madeDate: '2026-03-01',
  dueDate: '2026-03-06',
  importance: 2,
  status: 'open',
  renegotiations: [],
  ...fields,
});

export const stepRow = (fields: Partial<NextStep> = {}): NextStep => ({
  ...common(),
  customerId: crypto.randomUUID() as string,
  kind: 'step',
  text: 'call about the roll-out',
  dueDate: '2026-03-10',
  setDate: '2026-03-01',
  status: 'current',
  ...fields,
});
