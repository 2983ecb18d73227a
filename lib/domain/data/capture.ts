/** Something noted before it was known whose it is: it waits in the Inbox and counts nowhere (capture.md, Inbox). */

import { z } from '../../platform/zod';
import { later } from '../later';
import { CHANNELS, PURPOSES, VALUE_HOWS } from '../readiness/evidence';
import { common, day, importance, recordKey, text, textUpTo, words } from './fields';

export const CAPTURE_KINDS = ['need', 'comment', 'touch', 'issue', 'wow'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** What is chosen beside the words, by kind. */
export const captureDetails = later(() =>
  z.strictObject({
    channel: z.optional(z.enum(CHANNELS)),
    purpose: z.optional(z.enum(PURPOSES)),
    valueHow: z.optional(z.enum(VALUE_HOWS)),
    /** They said it helped: the words are theirs. */
    acknowledged: z.optional(z.boolean()),
    severity: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    reaction: z.optional(text),
    /** Of a need: this sale covers it, so there is nothing to come back to. */
    covered: z.optional(z.boolean()),
    /** Of a need: the rep brought it up, and the words are their answer. */
    raisedBy: z.optional(z.enum(['customer', 'me'])),
    /** Of a comment: about their own life, not about the work. */
    personal: z.optional(z.boolean()),
    importance: z.optional(importance),
  }),
);

export const capture = later(() =>
  z.strictObject({
    ...common,
    kind: z.enum(CAPTURE_KINDS),
    text: words,
    details: captureDetails(),
    personName: z.optional(text),
    /** The record it was noted on; ties it to its page until that page is attached. */
    recordKey: z.optional(recordKey),
    pageUrl: z.optional(textUpTo(2_000)),
    /** The day it was noted. */
    date: day,
  }),
);
export type Capture = z.infer<ReturnType<typeof capture>>;
