/** Rows that carry evidence for the eight elements (readiness.md, Elements; appreciation.md, Weekly contact). */

import { z } from '../../platform/zod';
import { common, day, id, instant, ofCustomer, text, words } from '../data/fields';
import { later } from '../later';

/** Where it was read, when the words were selected on a page. */
const pageUrl = later(() => z.string().max(2_000).optional());

export const deliverable = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    dealId: id.optional(),
    text: words,
    dueDate: day,
    deliveredDate: day.optional(),
    confirmedDate: day.optional(),
    /** Confirming needs the customer's own word: who said it, and one line. */
    confirmedBy: text.optional(),
    confirmedWords: text.optional(),
    droppedReason: text.optional(),
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
    broadcastId: id.optional(),
    valueHow: z.enum(VALUE_HOWS).optional(),
    acknowledged: z.strictObject({ date: day, words }).optional(),
    appreciationKind: text.optional(),
    giftValue: z.number().nonnegative().optional(),
    awaitingReply: z.boolean(),
    repliedAt: instant.optional(),
    text: text.optional(),
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
    firstAnswerAt: instant.optional(),
    fixedAt: instant.optional(),
    /** Closed only when the customer says so. */
    confirmedAt: instant.optional(),
    confirmedWords: text.optional(),
    handling: z.enum(['me', 'stayedContact', 'passed']),
    helper: text.optional(),
    /** `open` exactly while `confirmedAt` is absent; kept so that the database can find it by index. */
    status: z.enum(['open', 'confirmed']),
    pageUrl: pageUrl(),
  }),
);
export type Issue = z.infer<ReturnType<typeof issue>>;

const scale = later(() => z.number().int().min(1).max(5));
export const rating = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    date: day,
    product: scale().optional(),
    person: scale().optional(),
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
    reaction: text.optional(),
    reactionDate: day.optional(),
    pageUrl: pageUrl(),
  }),
);
export type Wow = z.infer<ReturnType<typeof wow>>;
