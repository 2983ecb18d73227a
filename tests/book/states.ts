import type { Customer } from '../../lib/domain/data/customer';
import type { Ask, Deal, Referral } from '../../lib/domain/plan/rows';
import { inHubspot, inSalesforce, type Place } from '../e2e/harness/places';
import type { BookRows } from './backup';
import { day, noon } from './days';
import {
  customerRow,
  deliverableRow,
  issueRow,
  keptRow,
  linkRow,
  ratingRow,
  stepRow,
  touchRow,
  uuid,
  wowRow,
} from './rows';

const row = (customer: Customer, name: string, daysAgo: number) => ({
  id: uuid(`${name} ${customer.name} ${daysAgo}`),
  createdAt: noon(-daysAgo),
  updatedAt: noon(-daysAgo),
  origin: 'manual' as const,
  customerId: customer.id,
});

const dealRow = (customer: Customer, daysAgo: number, more: Partial<Deal> = {}): Deal => ({
  ...row(customer, `deal ${more.kind}`, daysAgo),
  kind: 'new',
  status: 'won',
  amountMinor: 1_200_000,
  currency: 'EUR',
  date: day(-daysAgo),
  ...more,
});

const askRow = (customer: Customer, daysAgo: number, outcome: Ask['outcome']): Ask => ({
  ...row(customer, 'ask', daysAgo),
  date: day(-daysAgo),
  outcome,
  stateThen: 'earned',
  scoreThen: 88,
});

const referralRow = (customer: Customer, name: string, more: Partial<Referral>): Referral => ({
  ...row(customer, `referral ${name}`, 60),
  name,
  mayUseName: true,
  stage: 'named',
  stageDates: { named: day(-60) },
  loops: [],
  ...more,
});

/** A customer served as well as it goes: earned, if nothing stands in the way. */
export function servedWell(name: string, place: Place | null, more: Partial<Customer> = {}) {
  const fact = (text: string) => ({ text, date: day(-60), source: 'call' });
  const customer = customerRow(name, {
    firstSaleTyped: day(-150),
    facts: {
      problem: fact('Orders got lost between two systems'),
      goal: fact('One list for everybody'),
      wow: fact('Hearing it from us first'),
    },
    ...more,
  });
  const rows = {
    customers: [customer],
    // Without a record Kept's own page is where they are met.
    recordLinks: place ? [linkRow(place, customer)] : [],
    promises: ['Set-up plan', 'Price list', 'Names of two users'].map((words, at) =>
      keptRow(customer, words, 12 + at * 25),
    ),
    nextSteps: [stepRow(customer, 'Call about the first quarter', 6)],
    deliverables: [
      deliverableRow(customer, 'Everything is set up', { confirmedBy: 'Jo', confirmedWords: 'It works.' }),
    ],
    touches: [
      ...Array.from({ length: 14 }, (_, week) =>
        touchRow(customer, week * 7 + 1, { channel: week % 2 === 0 ? 'call' : 'email', text: 'Checked in' }),
      ),
      ...[6, 20, 34, 48].map(daysAgo =>
        touchRow(customer, daysAgo, {
          channel: 'email',
          purpose: 'value',
          valueHow: 'use',
          text: 'A shorter way to close the month',
          acknowledged: { date: day(-daysAgo), words: 'We use it now.' },
        }),
      ),
    ],
    ratings: [ratingRow(customer, 25, 5, 5, 'Does what you said.')],
    wows: [wowRow(customer, 20, 'Stayed until it ran', 'You stayed.')],
  } satisfies BookRows;
  return { customer, rows };
}

/** Bought, and some of it is under way; no more than that. */
function begun(name: string, place: Place | null, more: Partial<Customer> = {}) {
  const customer = customerRow(name, { firstSaleTyped: day(-90), ...more });
  const rows = {
    customers: [customer],
    // Without a record Kept's own page is where they are met.
    recordLinks: place ? [linkRow(place, customer)] : [],
    promises: [keptRow(customer, 'Opening hours of support', 15)],
    nextSteps: [stepRow(customer, 'Ask how the first weeks went', 3)],
    deliverables: [
      deliverableRow(customer, 'First ovens run', { confirmedBy: 'Nia', confirmedWords: 'Bread at six.' }),
    ],
    touches: [2, 16, 37].map(daysAgo => touchRow(customer, daysAgo, { text: 'How is it going' })),
  } satisfies BookRows;
  return { customer, rows };
}

/** One customer for each state of readiness, and for each gate that the other books of the demo do not show. */
export function everyState(): BookRows[] {
  const proven = servedWell('Vantage Optics', inHubspot('vantage'));
  const asked = servedWell('Halvorsen Shipping AS', inHubspot('halvorsen'));
  const refund = servedWell('Redfern Clinics', inHubspot('redfern'));
  const complaint = servedWell('Quayside Foods', inSalesforce('quayside', 'kestrel'));
  const low = servedWell('Summit Outfitters', null);
  const nearly = servedWell('Ironbridge Rail', inSalesforce('ironbridge', 'kestrel'));
  const building = begun('Lumen Bakehouse', inHubspot('lumen'));
  const silent = begun('Stonecrop Gardens', inHubspot('stonecrop'), {
    doNotAsk: { reason: 'Their board does not allow it.', since: day(-40) },
  });
  const soon = begun('Oakline Cabinetry', null);
  const upset = issueRow(complaint.customer, 'Delivered to the wrong dock', 12, {
    severity: 3,
    status: 'confirmed',
    firstAnswerAt: noon(-12),
    fixedAt: noon(-11),
    confirmedAt: noon(-10),
    confirmedWords: 'It is settled.',
  });
  return [
    {
      ...proven.rows,
      deals: [
        dealRow(proven.customer, 35, { kind: 'repeat' }),
        dealRow(building.customer, 30, { amountMinor: 480_000 }),
      ],
      // Who brought whom, and a name of yesterday whose thank-you is due.
      referrals: [
        referralRow(proven.customer, 'Nia of Lumen Bakehouse', {
          stage: 'won',
          stageDates: { named: day(-120), introduced: day(-110), won: day(-90) },
          toCustomerId: building.customer.id,
          thankedDate: day(-119),
          loops: [
            { stage: 'introduced', date: day(-109) },
            { stage: 'won', date: day(-89) },
          ],
        }),
        referralRow(proven.customer, 'Ravi Menon', { mayUseName: false, stageDates: { named: day(-1) } }),
      ],
    },
    { ...asked.rows, asks: [askRow(asked.customer, 20, 'later')] },
    {
      ...refund.rows,
      deals: [dealRow(refund.customer, 150), dealRow(refund.customer, 8, { kind: 'refund' })],
    },
    { ...complaint.rows, issues: [upset] },
    { ...low.rows, ratings: [ratingRow(low.customer, 4, 2, 4, 'The tents leak.')] },
    { ...nearly.rows, wows: [], touches: nearly.rows.touches.slice(0, -2) },
    building.rows,
    silent.rows,
    { ...soon.rows, deliverables: [] },
  ];
}
