/** Deals, needs, referrals and asks: read by readiness, written by the chapters that own them (plan.md, readiness.md). */

import { z } from '../../platform/zod';
import { common, day, id, importance, ofCustomer, recordKey, text, words } from '../data/fields';
import { later } from '../later';

export const deal = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    kind: z.enum(['new', 'repeat', 'expansion', 'refund']),
    status: z.enum(['open', 'won', 'lost']),
    amountMinor: z.number().int().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    date: day,
    recordKey: recordKey.optional(),
    refundOf: id.optional(),
    duplicateOf: id.optional(),
    effortMinutes: z.number().nonnegative().optional(),
    discountNote: text.optional(),
  }),
);
export type Deal = z.infer<ReturnType<typeof deal>>;

export const need = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    kind: z.enum(['need', 'comment', 'personal']),
    verbatim: words,
    /** Where it was read, when the words were selected on a page. */
    pageUrl: z.string().max(2_000).optional(),
    covered: z.boolean(),
    raisedBy: z.enum(['customer', 'me']),
    importance,
    capturedDate: day,
    revisitDate: day.optional(),
    status: z.enum(['open', 'changed', 'ripe', 'dead']),
    answers: z
      .array(
        z.strictObject({
          id,
          date: day,
          result: z.enum(['stillOpen', 'changed', 'ripe', 'dead', 'skipped']),
          words: text.optional(),
        }),
      )
      .max(500),
    replaces: id.optional(),
    dealId: id.optional(),
  }),
);
export type Need = z.infer<ReturnType<typeof need>>;

export const referral = later(() =>
  z.strictObject({
    ...common,
    /** Who refers. */
    ...ofCustomer,
    name: words,
    mayUseName: z.boolean(),
    stage: z.enum(['named', 'introduced', 'met', 'won', 'lost']),
    stageDates: z.strictObject({
      named: day.optional(),
      introduced: day.optional(),
      met: day.optional(),
      won: day.optional(),
      lost: day.optional(),
    }),
    askId: id.optional(),
    toCustomerId: id.optional(),
    reaction: text.optional(),
    thankedDate: day.optional(),
    loops: z
      .array(z.strictObject({ stage: z.enum(['introduced', 'met', 'won', 'lost']), date: day }))
      .max(20),
  }),
);
export type Referral = z.infer<ReturnType<typeof referral>>;

export const ask = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    date: day,
    outcome: z.enum(['named', 'later', 'no']),
    followUpDate: day.optional(),
    note: text.optional(),
    overrideReason: text.optional(),
    stateThen: text,
    scoreThen: z.number().int().min(0).max(100),
  }),
);
export type Ask = z.infer<ReturnType<typeof ask>>;
