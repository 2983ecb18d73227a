/** Rows that carry evidence for the eight elements (readiness.md, Elements; appreciation.md, Weekly contact). */

import { z } from '../../platform/zod';
import { common, day, id, instant, ofCustomer, text, textUpTo, wholeBetween, words } from '../data/fields';
import { later } from '../later';

/** Where it was read, when the words were selected on a page. */
const pageUrl = later(() => z.optional(textUpTo(2_000)));

export const deliverable = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    dealId: z.optional(id),
    text: words,
    dueDate: day,
    deliveredDate: z.optional(day),
    confirmedDate: z.optional(day),
    /** Confirming needs the customer's own word: who said it, and one line. */
    confirmedBy: z.optional(text),
    confirmedWords: z.optional(text),
    droppedReason: z.optional(text),
  }),
);
export type Deliverable = z.infer<ReturnType<typeof deliverable>>;

export const CHANNELS = [
  'call',
  'meeting',
  'visit',
  'email',
  'message',
  'note',
  'gift',
  'post',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];
export const PURPOSES = ['value', 'appreciation', 'service', 'courtesy', 'ask'] as const;
export type Purpose = (typeof PURPOSES)[number];
export const VALUE_HOWS = ['use', 'produce', 'profit'] as const;
export type ValueHow = (typeof VALUE_HOWS)[number];

export const touch = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    date: day,
    at: instant,
    channel: z.enum(CHANNELS),
    purpose: z.enum(PURPOSES),
    personal: z.boolean(),
    broadcastId: z.optional(id),
    valueHow: z.optional(z.enum(VALUE_HOWS)),
    acknowledged: z.optional(z.strictObject({ date: day, words })),
    appreciationKind: z.optional(text),
    giftValue: z.optional(z.number().check(z.nonnegative())),
    awaitingReply: z.boolean(),
    repliedAt: z.optional(instant),
    text: z.optional(text),
    source: z.enum(['manual', 'page']),
    pageUrl: pageUrl(),
  }),
);
export type Touch = z.infer<ReturnType<typeof touch>>;

export const issue = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    text: words,
    /** 1 question, 2 problem, 3 complaint. */
    severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    openedAt: instant,
    firstAnswerAt: z.optional(instant),
    fixedAt: z.optional(instant),
    /** Closed only when the customer says so. */
    confirmedAt: z.optional(instant),
    confirmedWords: z.optional(text),
    handling: z.enum(['me', 'stayedContact', 'passed']),
    helper: z.optional(text),
    /** `open` exactly while `confirmedAt` is absent; kept so that the database can find it by index. */
    status: z.enum(['open', 'confirmed']),
    pageUrl: pageUrl(),
  }),
);
export type Issue = z.infer<ReturnType<typeof issue>>;

const scale = later(() => wholeBetween(1, 5));
export const rating = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    date: day,
    product: z.optional(scale()),
    person: z.optional(scale()),
    words: text,
  }),
);
export type Rating = z.infer<ReturnType<typeof rating>>;

export const wow = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    date: day,
    what: words,
    reaction: z.optional(text),
    reactionDate: z.optional(day),
    pageUrl: pageUrl(),
  }),
);
export type Wow = z.infer<ReturnType<typeof wow>>;
