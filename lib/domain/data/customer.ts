/** Customers, persons, and the CRM records that point to them (data.md, Stores). */

import { z } from '../../platform/zod';
import { later } from '../later';
import { common, day, id, instant, month, recordKey, text, textUpTo, wholeBetween, words } from './fields';

export const FACT_KEYS = [
  'problem',
  'pain',
  'goal',
  'measure',
  'decider',
  'hesitation',
  'interest',
  'wow',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

export const fact = later(() =>
  z.strictObject({ text: words, date: day, personId: z.optional(id), source: text }),
);
export type Fact = z.infer<ReturnType<typeof fact>>;

const goal = later(() => z.strictObject({ what: text, byDate: z.optional(day), note: z.optional(text) }));
export const TIERS = ['A', 'B', 'C', 'B*', 'B?'] as const;
const tier = later(() => z.enum(TIERS));
export type Tier = z.infer<ReturnType<typeof tier>>;

export const pause = later(() => z.strictObject({ id, from: day, to: day, reason: text }));
export type Pause = z.infer<ReturnType<typeof pause>>;

export const customer = later(() =>
  z.strictObject({
    ...common,
    name: words,
    kind: z.enum(['company', 'person']),
    parentId: z.optional(id),
    primaryCrm: z.optional(z.enum(['salesforce', 'hubspot'])),
    /** Web or mail domain, e.g. `acme.example`; used only to suggest links. */
    domain: z.optional(textUpTo(253)),
    trackedSince: day,
    firstSaleTyped: z.optional(day),
    expectedLifeMonths: z.optional(z.number().check(z.positive())),
    tierPin: z.optional(z.strictObject({ tier: z.enum(['A', 'B', 'C']), reason: words, until: day })),
    tierAuto: z.optional(tier()),
    tierLastAuto: z.optional(tier()),
    tierEffective: z.optional(tier()),
    tierMonth: z.optional(month()),
    /** The move the rep applied last: the list before that month's moves, absent for none, and the day. */
    tierMoved: z.optional(z.strictObject({ from: z.optional(tier()), on: day })),
    rhythm: z.optional(z.strictObject({ everyDays: wholeBetween(1, 3650) })),
    pauses: z.array(pause()).check(z.maxLength(500)),
    doNotAsk: z.optional(z.strictObject({ reason: words, since: day })),
    giftRule: z.optional(
      z.strictObject({ none: z.boolean(), maxPerYear: z.optional(z.number().check(z.nonnegative())) }),
    ),
    facts: z.partialRecord(z.enum(FACT_KEYS), fact()),
    goals: z.strictObject({
      order: z.optional(goal()),
      repeat: z.optional(goal()),
      referral: z.optional(goal()),
    }),
    /** Days on which "What do you want from this customer?" was skipped (plan.md, Goals). */
    goalsSkipped: z.optional(z.array(day).check(z.maxLength(10))),
    /** Actions the rep counts toward another goal than their kind says, by action key (plan.md, Attention mix). */
    actionGoals: z.optional(z.record(textUpTo(150), z.enum(['order', 'repeat', 'referral']))),
    /** The relationship began anew on this day; only the lifecycle counts from it (plan.md, Lifecycle). */
    newLifeFrom: z.optional(day),
    /** The one stored result of the score (readiness.md, State). */
    earnedLatch: z.boolean(),
    ended: z.optional(z.strictObject({ date: day, reason: text })),
    archived: z.boolean(),
    /** Day it was set aside; absent on rows from before it was noted. */
    archivedOn: z.optional(day),
    /** Day the rep said to keep what is known of a customer long gone (data.md, Erase and retention). */
    keptOn: z.optional(day),
    note: z.optional(text),
    /** Customers the rep said are not this one: they are not suggested again. */
    notSameAs: z.optional(z.array(id).check(z.maxLength(500))),
  }),
);
export type Customer = z.infer<ReturnType<typeof customer>>;

export const person = later(() =>
  z.strictObject({
    ...common,
    customerId: id,
    name: words,
    role: z.optional(text),
    note: z.optional(text),
    birthday: z.optional(day),
    /** Domain of the e-mail address on the contact's page, never a free-mail one; used only to suggest links. */
    mailDomain: z.optional(textUpTo(253)),
    movedTo: z.optional(id),
  }),
);
export type Person = z.infer<ReturnType<typeof person>>;

/** One CRM page known to the book. The store's key is `key`. Without `customerId` it is `never` or waits to be attached. */
export const recordLink = later(() =>
  z.strictObject({
    key: recordKey,
    crm: z.enum(['salesforce', 'hubspot']),
    orgKey: textUpTo(200),
    objectType: textUpTo(100),
    recordId: textUpTo(100),
    url: z.url({ protocol: /^https$/ }).check(z.maxLength(500)),
    name: text,
    customerId: z.optional(id),
    personId: z.optional(id),
    /** "Never on this record" was chosen. */
    never: z.optional(z.boolean()),
    /** Amounts of this deal's page that were used or put away, so that each is asked about once (data.md, Money). */
    wonAnswers: z.optional(z.array(text).check(z.maxLength(100))),
    lastSeenAt: instant,
    createdAt: instant,
    updatedAt: instant,
    deletedAt: z.optional(instant),
  }),
);
export type RecordLink = z.infer<ReturnType<typeof recordLink>>;

export const org = later(() =>
  z.strictObject({
    key: textUpTo(200),
    crm: z.enum(['salesforce', 'hubspot']),
    label: z.optional(text),
    test: z.boolean(),
    /** Stage texts that mean won in this org, where they differ from the setting. */
    wonStageNames: z.optional(z.array(words).check(z.maxLength(50))),
    createdAt: instant,
    updatedAt: instant,
  }),
);
export type Org = z.infer<ReturnType<typeof org>>;
