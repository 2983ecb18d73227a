/** Deals, needs, referrals and asks: read by readiness, written by the chapters that own them (plan.md, readiness.md). */

import { z } from '../../platform/zod';
import {
  common,
  currencyCode,
  day,
  id,
  importance,
  ofCustomer,
  recordKey,
  text,
  textUpTo,
  wholeBetween,
  words,
} from '../data/fields';
import { later } from '../later';

export const deal = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    kind: z.enum(['new', 'repeat', 'expansion', 'refund']),
    status: z.enum(['open', 'won', 'lost']),
    amountMinor: z.optional(z.int()),
    currency: z.optional(currencyCode()),
    date: day,
    recordKey: z.optional(recordKey),
    refundOf: z.optional(id),
    duplicateOf: z.optional(id),
    effortMinutes: z.optional(z.number().check(z.nonnegative())),
    discountNote: z.optional(text),
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
    pageUrl: z.optional(textUpTo(2_000)),
    covered: z.boolean(),
    raisedBy: z.enum(['customer', 'me']),
    importance,
    capturedDate: day,
    revisitDate: z.optional(day),
    status: z.enum(['open', 'changed', 'ripe', 'dead']),
    answers: z
      .array(
        z.strictObject({
          id,
          date: day,
          result: z.enum(['stillOpen', 'changed', 'ripe', 'dead', 'skipped']),
          words: z.optional(text),
        }),
      )
      .check(z.maxLength(500)),
    replaces: z.optional(id),
    dealId: z.optional(id),
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
      named: z.optional(day),
      introduced: z.optional(day),
      met: z.optional(day),
      won: z.optional(day),
      lost: z.optional(day),
    }),
    askId: z.optional(id),
    toCustomerId: z.optional(id),
    reaction: z.optional(text),
    thankedDate: z.optional(day),
    loops: z
      .array(z.strictObject({ stage: z.enum(['introduced', 'met', 'won', 'lost']), date: day }))
      .check(z.maxLength(20)),
  }),
);
export type Referral = z.infer<ReturnType<typeof referral>>;

export const ask = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    date: day,
    outcome: z.enum(['named', 'later', 'no']),
    followUpDate: z.optional(day),
    note: z.optional(text),
    overrideReason: z.optional(text),
    stateThen: text,
    scoreThen: wholeBetween(0, 100),
  }),
);
export type Ask = z.infer<ReturnType<typeof ask>>;
