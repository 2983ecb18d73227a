import { createHash } from 'node:crypto';
import type { Customer, Person, RecordLink } from '../../lib/domain/data/customer';
import type { Need } from '../../lib/domain/plan/rows';
import type { NextStep } from '../../lib/domain/promises/next-step';
import type { CustomerPromise } from '../../lib/domain/promises/promise';
import type { Deliverable, Issue, Rating, Touch, Wow } from '../../lib/domain/readiness/evidence';
import { day, noon } from './days';

/** A UUID that is the same every time for the same words, so that a book can be written down and recognised. */
export function uuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const row = (name: string, ageDays: number) => ({
  id: uuid(name),
  createdAt: noon(-ageDays),
  updatedAt: noon(-ageDays),
  origin: 'manual' as const,
});

export const customerRow = (name: string, more: Partial<Customer> = {}): Customer => ({
  ...row(`customer ${name}`, 200),
  name,
  kind: 'company',
  trackedSince: day(-200),
  pauses: [],
  facts: {},
  goals: {},
  earnedLatch: false,
  archived: false,
  ...more,
});

export const personRow = (customer: Customer, name: string, more: Partial<Person> = {}): Person => ({
  ...row(`person ${customer.name} ${name}`, 200),
  customerId: customer.id,
  name,
  ...more,
});

/** A page of a CRM that belongs to this customer (and person). */
export function linkRow(
  place: { key: string; url: string; name: string },
  customer: Customer,
  person?: Person,
): RecordLink {
  const [crm = '', org = '', ...rest] = place.key.split('/');
  const kinds: Record<string, string> = { '001': 'Account', '003': 'Contact', '006': 'Opportunity' };
  const recordId = rest.at(-1) ?? '';
  return {
    key: place.key,
    crm: crm === 'hubspot' ? 'hubspot' : 'salesforce',
    orgKey: `${crm}/${org}`,
    objectType: crm === 'hubspot' ? (rest[0] ?? '') : (kinds[recordId.slice(0, 3)] ?? ''),
    recordId,
    url: place.url,
    name: place.name,
    customerId: customer.id,
    personId: person?.id,
    lastSeenAt: noon(-3),
    createdAt: noon(-200),
    updatedAt: noon(-3),
  };
}

/** A promise made `madeDaysAgo` days ago, due `dueIn` days from today (negative: overdue). */
export const promiseRow = (
  customer: Customer | undefined,
  words: string,
  {
    madeDaysAgo = 5,
    dueIn,
    ...more
  }: { madeDaysAgo?: number; dueIn?: number } & Partial<CustomerPromise> = {},
): CustomerPromise => ({
  ...row(`promise ${customer?.name} ${words} ${madeDaysAgo} ${dueIn}`, madeDaysAgo),
  customerId: customer?.id,
  text: words,
  madeDate: day(-madeDaysAgo),
  dueDate: dueIn === undefined ? undefined : day(dueIn),
  importance: 2,
  status: 'open',
  renegotiations: [],
  ...more,
});

/** A promise kept `daysAgo` days ago, on its day. */
export const keptRow = (customer: Customer, words: string, daysAgo: number): CustomerPromise =>
  promiseRow(customer, words, {
    madeDaysAgo: daysAgo + 4,
    dueIn: -daysAgo,
    status: 'kept',
    closedAt: noon(-daysAgo),
    closedDate: day(-daysAgo),
  });

export const stepRow = (
  customer: Customer,
  words: string,
  dueIn: number,
  more: Partial<NextStep> = {},
): NextStep => ({
  ...row(`step ${customer.name} ${words}`, 3),
  customerId: customer.id,
  kind: 'step',
  text: words,
  dueDate: day(dueIn),
  setDate: day(-3),
  status: 'current',
  ...more,
});

export const touchRow = (customer: Customer, daysAgo: number, more: Partial<Touch> = {}): Touch => ({
  ...row(`touch ${customer.name} ${daysAgo} ${more.text ?? ''}`, daysAgo),
  customerId: customer.id,
  date: day(-daysAgo),
  at: noon(-daysAgo),
  channel: 'call',
  purpose: 'courtesy',
  personal: true,
  awaitingReply: false,
  source: 'manual',
  ...more,
});

export const deliverableRow = (
  customer: Customer,
  words: string,
  more: Partial<Deliverable> = {},
): Deliverable => ({
  ...row(`deliverable ${customer.name} ${words}`, 100),
  customerId: customer.id,
  text: words,
  dueDate: day(-60),
  deliveredDate: day(-65),
  confirmedDate: day(-64),
  ...more,
});

export const ratingRow = (
  customer: Customer,
  daysAgo: number,
  product: number,
  person: number,
  words: string,
): Rating => ({
  ...row(`rating ${customer.name} ${words}`, daysAgo),
  customerId: customer.id,
  date: day(-daysAgo),
  product,
  person,
  words,
});

export const wowRow = (customer: Customer, daysAgo: number, what: string, reaction: string): Wow => ({
  ...row(`wow ${customer.name} ${what}`, daysAgo),
  customerId: customer.id,
  date: day(-daysAgo),
  what,
  reaction,
  reactionDate: day(-daysAgo),
});

export const issueRow = (
  customer: Customer,
  words: string,
  daysAgo: number,
  more: Partial<Issue> = {},
): Issue => ({
  ...row(`issue ${customer.name} ${words}`, daysAgo),
  customerId: customer.id,
  text: words,
  severity: 2,
  openedAt: noon(-daysAgo),
  handling: 'me',
  status: 'open',
  ...more,
});

/** Words of the customer of `daysAgo`, to come back to `revisitIn` days from today. */
export const needRow = (
  customer: Customer,
  words: string,
  daysAgo: number,
  revisitIn: number,
  more: Partial<Need> = {},
): Need => ({
  ...row(`need ${customer.name} ${words}`, daysAgo),
  customerId: customer.id,
  kind: 'need',
  verbatim: words,
  covered: false,
  raisedBy: 'customer',
  importance: 2,
  capturedDate: day(-daysAgo),
  revisitDate: day(revisitIn),
  status: 'open',
  answers: [],
  ...more,
});
