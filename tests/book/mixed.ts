/** A full book as a rep keeps one, of every kind of row a plan and a month are made of. */
import type { Customer } from '../../lib/domain/data/customer';
import type { Deal, Referral } from '../../lib/domain/plan/rows';
import type { BookRows } from './backup';
import { day, noon } from './days';
import { customerRow, keptRow, needRow, promiseRow, stepRow, touchRow, uuid, wowRow } from './rows';

/** Rows of one customer beside his own. */
const EACH = 50;

/** `total` items over customers of fifty each: promises, contact, needs, orders, referrals. Everybody has bought. */
export function mixedBook(total: number): BookRows {
  const customers = Array.from({ length: Math.ceil(total / EACH) }, (_, at) =>
    customerRow(`Customer ${at}`, {
      firstSaleTyped: day(-700),
      goals: at % 3 ? {} : { referral: { what: 'Their sister firm' } },
    }),
  );
  return {
    customers,
    promises: customers.flatMap((customer, at) => [
      ...times(4, i => promiseRow(customer, `Open promise ${i}`, { dueIn: 1 + ((at + i) % 30) })),
      ...times(16, i => keptRow(customer, `Kept promise ${i}`, 1 + ((at + i * 24) % 390))),
    ]),
    touches: customers.flatMap((customer, at) =>
      times(18, i =>
        touchRow(customer, 1 + i * 7 + (at % 7), {
          text: `Call ${i}`,
          purpose: (['courtesy', 'value', 'service', 'appreciation', 'ask'] as const)[(at + i) % 5],
        }),
      ),
    ),
    needs: customers.flatMap(customer => times(4, i => needRow(customer, `Need ${i}`, 20 * i + 5, 10 - i))),
    wows: customers.flatMap(customer =>
      times(2, i => wowRow(customer, 30 + i * 90, `Wow ${i}`, 'Thank you')),
    ),
    deals: customers.flatMap((customer, at) => times(4, i => order(customer, at, i))),
    referrals: customers.map((customer, at) => named(customer, at)),
    nextSteps: customers.map((customer, at) => stepRow(customer, 'Call about the plan', 1 + (at % 20))),
  };
}

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const written = (words: string, daysAgo: number) => ({
  id: uuid(words),
  createdAt: noon(-daysAgo),
  updatedAt: noon(-daysAgo),
  origin: 'manual' as const,
});

const order = (customer: Customer, at: number, i: number): Deal => ({
  ...written(`order ${i} of ${customer.name}`, 700 - i * 200),
  customerId: customer.id,
  kind: i === 0 ? 'new' : 'repeat',
  status: 'won',
  amountMinor: 10_000 + at * 100 + i,
  currency: 'USD',
  date: day(-(700 - i * 200)),
  effortMinutes: at % 10 === 0 ? 60 + i * 30 : undefined,
});

const named = (customer: Customer, at: number): Referral => ({
  ...written(`referral of ${customer.name}`, 40),
  customerId: customer.id,
  name: `Friend ${at}`,
  mayUseName: true,
  stage: 'named',
  stageDates: { named: day(-1 - (at % 300)) },
  loops: [],
});
