/** Rows for the tests of the rules: complete, plain, and different only where a test says so. */
import type { Customer } from '../../lib/domain/data/customer';
import type { Ask, Deal, Need, Referral } from '../../lib/domain/plan/rows';
import type { NextStep } from '../../lib/domain/promises/next-step';
import type { CustomerPromise } from '../../lib/domain/promises/promise';
import type { Deliverable, Issue, Rating, Touch, Wow } from '../../lib/domain/readiness/evidence';
import type { CustomerHistory } from '../../lib/domain/readiness/history';

/** The machine's zone in these tests. */
export const ZONE = 'Europe/Berlin';

/** Wed 4 March 2026, 14:00, unless told: `2026-03-04` or `2026-03-04T14:00`. */
export const at = (local = '2026-03-04T14:00', zone = ZONE): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(local.includes('T') ? local : `${local}T14:00`).toZonedDateTime(zone);

export const CUSTOMER_ID = '00000000-0000-4000-8000-00000000000c';

/** A different UUID for every number. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const common = {
  createdAt: '2026-01-05T09:00:00.000Z',
  updatedAt: '2026-01-05T09:00:00.000Z',
  origin: 'manual' as const,
};
const of = { ...common, id: uuid(1), customerId: CUSTOMER_ID };

export const aPromise = (fields: Partial<CustomerPromise> = {}): CustomerPromise => ({
  ...of,
  text: 'send the SSO guide',
  madeDate: '2026-01-05',
  importance: 2,
  status: 'open',
  renegotiations: [],
  ...fields,
});

export const aStep = (fields: Partial<NextStep> = {}): NextStep => ({
  ...of,
  kind: 'step',
  text: 'call about the rollout',
  dueDate: '2026-03-06',
  setDate: '2026-01-05',
  status: 'current',
  ...fields,
});

export const aDeliverable = (fields: Partial<Deliverable> = {}): Deliverable => ({
  ...of,
  text: 'set up',
  dueDate: '2026-02-02',
  ...fields,
});

export const aTouch = (date: string, fields: Partial<Touch> = {}): Touch => ({
  ...of,
  date,
  at: `${date}T10:00:00.000Z`,
  channel: 'call',
  purpose: 'courtesy',
  personal: true,
  awaitingReply: false,
  source: 'manual',
  ...fields,
});

export const anIssue = (fields: Partial<Issue> = {}): Issue => ({
  ...of,
  text: 'login fails',
  severity: 2,
  openedAt: '2026-03-02T09:00:00.000Z',
  handling: 'me',
  status: 'open',
  ...fields,
});

export const aRating = (date: string, fields: Partial<Rating> = {}): Rating => ({
  ...of,
  date,
  words: 'good',
  ...fields,
});

export const aWow = (date: string, fields: Partial<Wow> = {}): Wow => ({
  ...of,
  date,
  what: 'cake',
  ...fields,
});

export const aDeal = (date: string, fields: Partial<Deal> = {}): Deal => ({
  ...of,
  kind: 'new',
  status: 'won',
  amountMinor: 100_000,
  currency: 'EUR',
  date,
  ...fields,
});

export const aNeed = (fields: Partial<Need> = {}): Need => ({
  ...of,
  kind: 'need',
  verbatim: 'we open a second site in May',
  covered: false,
  raisedBy: 'customer',
  importance: 2,
  capturedDate: '2026-01-05',
  revisitDate: '2026-02-19',
  status: 'open',
  answers: [],
  ...fields,
});

export const aReferral = (fields: Partial<Referral> = {}): Referral => ({
  ...of,
  name: 'Ravi of Northwind',
  mayUseName: true,
  stage: 'named',
  stageDates: { named: '2026-01-05' },
  loops: [],
  ...fields,
});

export const anAsk = (date: string, fields: Partial<Ask> = {}): Ask => ({
  ...of,
  date,
  outcome: 'named',
  stateThen: 'earned',
  scoreThen: 80,
  ...fields,
});

export const aCustomer = (fields: Partial<Customer> = {}): Customer => ({
  ...common,
  id: CUSTOMER_ID,
  name: 'Acme',
  kind: 'company',
  trackedSince: '2025-10-15',
  pauses: [],
  facts: {},
  goals: {},
  earnedLatch: false,
  archived: false,
  ...fields,
});

export const aHistory = (rows: Partial<CustomerHistory> = {}): CustomerHistory => ({
  customer: aCustomer(),
  promises: [],
  deliverables: [],
  touches: [],
  issues: [],
  ratings: [],
  wows: [],
  deals: [],
  needs: [],
  referrals: [],
  asks: [],
  ...rows,
});
