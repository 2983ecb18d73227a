/** Something noted before it was known whose it is: it waits in the Inbox and counts nowhere (capture.md, Inbox). */

import { z } from '../../platform/zod';
import { later } from '../later';
import { CHANNELS, PURPOSES, VALUE_HOWS } from '../readiness/evidence';
import { common, day, importance, recordKey, text, words } from './fields';

export const CAPTURE_KINDS = ['need', 'comment', 'touch', 'issue', 'wow'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** What is chosen beside the words, by kind. */
export const captureDetails = later(() =>
  z.strictObject({
    channel: z.enum(CHANNELS).optional(),
    purpose: z.enum(PURPOSES).optional(),
    valueHow: z.enum(VALUE_HOWS).optional(),
    /** They said it helped: the words are theirs. */
    acknowledged: z.boolean().optional(),
    severity: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    reaction: text.optional(),
    /** Of a need: this sale covers it, so there is nothing to come back to. */
    covered: z.boolean().optional(),
    /** Of a need: the rep brought it up, and the words are their answer. */
    raisedBy: z.enum(['customer', 'me']).optional(),
    /** Of a comment: about their own life, not about the work. */
    personal: z.boolean().optional(),
    importance: importance.optional(),
  }),
);

export const capture = later(() =>
  z.strictObject({
    ...common,
    kind: z.enum(CAPTURE_KINDS),
    text: words,
    details: captureDetails(),
    personName: text.optional(),
    /** The record it was noted on; ties it to its page until that page is attached. */
    recordKey: recordKey.optional(),
    pageUrl: z.string().max(2_000).optional(),
    /** The day it was noted. */
    date: day,
  }),
);
export type Capture = z.infer<ReturnType<typeof capture>>;
