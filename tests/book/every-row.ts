/** A book in which each kind of row stands on Today at least once, with and without words of its own. */
import type { Ask, Deal, Referral } from '../../lib/domain/plan/rows';
import { hubspot, salesforce } from '../e2e/harness/places';
import type { BookRows } from './backup';
import { day, noon } from './days';
import {
  customerRow,
  deliverableRow,
  issueRow,
  linkRow,
  promiseRow,
  ratingRow,
  stepRow,
  touchRow,
  uuid,
  wowRow,
} from './rows';
import { servedWell } from './states';

const row = (name: string, daysAgo: number) => ({
  id: uuid(`every row: ${name}`),
  createdAt: noon(-daysAgo),
  updatedAt: noon(-daysAgo),
  origin: 'manual' as const,
});

/** Bought long ago and needs nothing more; each customer lacks one thing. */
const settled = (name: string) => {
  const customer = customerRow(name, { firstSaleTyped: day(-190) });
  return {
    customer,
    rows: {
      nextSteps: [stepRow(customer, 'See how the quarter went', 20)],
      deliverables: [deliverableRow(customer, 'Everything', { confirmedBy: 'Jo', confirmedWords: 'Fine.' })],
      touches: [touchRow(customer, 3, { purpose: 'appreciation' })],
    },
  };
};

const deal = (customerId: string, kind: Deal['kind'], daysAgo: number): Deal => ({
  ...row(`${kind} ${customerId}`, daysAgo),
  customerId,
  kind,
  status: 'won',
  amountMinor: 900_000,
  currency: 'EUR',
  date: day(-daysAgo),
});

const referral = (customerId: string, name: string, more: Partial<Referral>): Referral => ({
  ...row(`referral ${name}`, 20),
  customerId,
  name,
  mayUseName: true,
  stage: 'named',
  stageDates: { named: day(-1) },
  loops: [],
  ...more,
});

/** The customers by what stands on Today for them. */
export function everyRow() {
  const fernhill = settled('Fernhill Mills');
  const tarnwood = settled('Tarnwood Ltd');
  const waiting = settled('Cobalt Dairy');
  const fixing = settled('Marrow Lane Print');
  const fixed = settled('Ashgrove Dental');
  const refund = settled('Redfern Clinics');
  const upset = settled('Quayside Foods');
  const low = settled('Summit Outfitters');
  const late = settled('Lumen Bakehouse');
  const unsaid = settled('Oakline Cabinetry');
  const stepless = settled('Stonecrop Gardens');
  const referrer = settled('Ironbridge Rail');
  const earned = servedWell('Vantage Optics', null, { goals: {} });
  const asked = servedWell('Halvorsen Shipping AS', null);
  const unthanked = settled('Pinehurst Travel');
  const complaint = issueRow(upset.customer, 'Delivered to the wrong dock', 12, {
    severity: 3,
    status: 'confirmed',
    firstAnswerAt: noon(-12),
    fixedAt: noon(-11),
    confirmedAt: noon(-10),
    confirmedWords: 'It is settled.',
  });
  const ask: Ask = {
    ...row('ask', 20),
    customerId: asked.customer.id,
    date: day(-20),
    outcome: 'later',
    followUpDate: day(-2),
    stateThen: 'earned',
    scoreThen: 88,
  };
  const without = <R extends BookRows>(rows: R, ...stores: (keyof BookRows)[]): BookRows =>
    Object.fromEntries(Object.entries(rows).filter(([store]) => !stores.includes(store as keyof BookRows)));
  const all: BookRows[] = [
    {
      ...fernhill.rows,
      recordLinks: [linkRow(salesforce.company, fernhill.customer)],
      promises: [promiseRow(fernhill.customer, 'Send the SSO guide', { madeDaysAgo: 9, dueIn: -2 })],
    },
    {
      ...without(tarnwood.rows, 'nextSteps'),
      recordLinks: [linkRow(hubspot.other, tarnwood.customer)],
      promises: [promiseRow(tarnwood.customer, 'Call about the invoice', { madeDaysAgo: 1, dueIn: 0 })],
      nextSteps: [stepRow(tarnwood.customer, 'Bring the offer', 0)],
    },
    { ...waiting.rows, issues: [issueRow(waiting.customer, 'Charged twice', 1)] },
    {
      ...fixing.rows,
      issues: [issueRow(fixing.customer, 'The folder jams', 3, { firstAnswerAt: noon(-3) })],
    },
    {
      ...fixed.rows,
      issues: [issueRow(fixed.customer, 'No invoice', 6, { firstAnswerAt: noon(-6), fixedAt: noon(-4) })],
    },
    { ...refund.rows, deals: [deal(refund.customer.id, 'new', 150), deal(refund.customer.id, 'refund', 8)] },
    { ...upset.rows, issues: [complaint] },
    { ...low.rows, ratings: [{ ...ratingRow(low.customer, 4, 2, 4, 'low'), words: '' }] },
    without(late.rows, 'deliverables'),
    {
      ...unsaid.rows,
      deliverables: [
        deliverableRow(unsaid.customer, 'Twelve benches', {
          deliveredDate: day(-5),
          confirmedDate: undefined,
        }),
      ],
    },
    without(stepless.rows, 'nextSteps'),
    {
      ...referrer.rows,
      referrals: [
        referral(referrer.customer.id, 'Ravi Menon', {}),
        referral(referrer.customer.id, 'Lise Holm', {
          stage: 'met',
          stageDates: { named: day(-20), met: day(-3) },
          thankedDate: day(-19),
        }),
      ],
    },
    { ...earned.rows, wows: [wowRow(earned.customer, 1, 'Stayed until it ran', 'You stayed.')] },
    { ...asked.rows, asks: [ask], wows: [] },
    without(unthanked.rows, 'touches'),
  ];
  const book: BookRows = {
    customers: [
      ...[fernhill, tarnwood, waiting, fixing, fixed, refund, upset, low, late, unsaid, stepless, referrer],
      unthanked,
    ].map(({ customer }) => customer),
  };
  for (const rows of all)
    for (const [store, some] of Object.entries(rows) as [keyof BookRows, object[]][])
      Object.assign(book, { [store]: [...(book[store] ?? []), ...some] });
  return book;
}
