/** Customers, persons, and the CRM records that point to them (data.md, Stores). */

import { z } from '../../platform/zod';
import { later } from '../later';
import { common, day, id, instant, recordKey, text, words } from './fields';

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
  z.strictObject({ text: words, date: day, personId: id.optional(), source: text }),
);
export type Fact = z.infer<ReturnType<typeof fact>>;

const goal = later(() => z.strictObject({ what: text, byDate: day.optional(), note: text.optional() }));
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
    parentId: id.optional(),
    primaryCrm: z.enum(['salesforce', 'hubspot']).optional(),
    /** Web or mail domain, e.g. `acme.example`; used only to suggest links. */
    domain: z.string().max(253).optional(),
    trackedSince: day,
    firstSaleTyped: day.optional(),
    expectedLifeMonths: z.number().positive().optional(),
    tierPin: z.strictObject({ tier: z.enum(['A', 'B', 'C']), reason: words, until: day }).optional(),
    tierAuto: tier().optional(),
    tierLastAuto: tier().optional(),
    tierEffective: tier().optional(),
    tierMonth: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional(),
    /** The move the rep applied last: the list before that month's moves, absent for none, and the day. */
    tierMoved: z.strictObject({ from: tier().optional(), on: day }).optional(),
    rhythm: z.strictObject({ everyDays: z.number().int().min(1).max(3650) }).optional(),
    pauses: z.array(pause()).max(500),
    doNotAsk: z.strictObject({ reason: words, since: day }).optional(),
    giftRule: z
      .strictObject({ none: z.boolean(), maxPerYear: z.number().nonnegative().optional() })
      .optional(),
    facts: z.partialRecord(z.enum(FACT_KEYS), fact()),
    goals: z.strictObject({
      order: goal().optional(),
      repeat: goal().optional(),
      referral: goal().optional(),
    }),
    /** Days on which "What do you want from this customer?" was skipped (plan.md, Goals). */
    goalsSkipped: z.array(day).max(10).optional(),
    /** Actions the rep counts toward another goal than their kind says, by action key (plan.md, Attention mix). */
    actionGoals: z.record(z.string().max(150), z.enum(['order', 'repeat', 'referral'])).optional(),
    /** The relationship began anew on this day; only the lifecycle counts from it (plan.md, Lifecycle). */
    newLifeFrom: day.optional(),
    /** The one stored result of the score (readiness.md, State). */
    earnedLatch: z.boolean(),
    ended: z.strictObject({ date: day, reason: text }).optional(),
    archived: z.boolean(),
    /** Day it was set aside; absent on rows from before it was noted. */
    archivedOn: day.optional(),
    /** Day the rep said to keep what is known of a customer long gone (data.md, Erase and retention). */
    keptOn: day.optional(),
    note: text.optional(),
    /** Customers the rep said are not this one: they are not suggested again. */
    notSameAs: z.array(id).max(500).optional(),
  }),
);
export type Customer = z.infer<ReturnType<typeof customer>>;

export const person = later(() =>
  z.strictObject({
    ...common,
    customerId: id,
    name: words,
    role: text.optional(),
    note: text.optional(),
    birthday: day.optional(),
    /** Domain of the e-mail address on the contact's page, never a free-mail one; used only to suggest links. */
    mailDomain: z.string().max(253).optional(),
    movedTo: id.optional(),
  }),
);
export type Person = z.infer<ReturnType<typeof person>>;

/** One CRM page known to the book. The store's key is `key`. Without `customerId` it is `never` or waits to be attached. */
export const recordLink = later(() =>
  z.strictObject({
    key: recordKey,
    crm: z.enum(['salesforce', 'hubspot']),
    orgKey: z.string().max(200),
    objectType: z.string().max(100),
    recordId: z.string().max(100),
    url: z.url({ protocol: /^https$/ }).max(500),
    name: text,
    customerId: id.optional(),
    personId: id.optional(),
    /** "Never on this record" was chosen. */
    never: z.boolean().optional(),
    /** Amounts of this deal's page that were used or put away, so that each is asked about once (data.md, Money). */
    wonAnswers: z.array(text).max(100).optional(),
    lastSeenAt: instant,
    createdAt: instant,
    updatedAt: instant,
    deletedAt: instant.optional(),
  }),
);
export type RecordLink = z.infer<ReturnType<typeof recordLink>>;

export const org = later(() =>
  z.strictObject({
    key: z.string().max(200),
    crm: z.enum(['salesforce', 'hubspot']),
    label: text.optional(),
    test: z.boolean(),
    /** Stage texts that mean won in this org, where they differ from the setting. */
    wonStageNames: z.array(words).max(50).optional(),
    createdAt: instant,
    updatedAt: instant,
  }),
);
export type Org = z.infer<ReturnType<typeof org>>;
