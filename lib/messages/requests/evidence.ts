/** Writes that are evidence of conduct: touches, issues, ratings, wows, deliverables, facts. */
import { FACT_KEYS } from '../../domain/data/customer';
import { day, id, text, wholeBetween, words } from '../../domain/data/fields';
import { CHANNELS, PURPOSES, VALUE_HOWS } from '../../domain/readiness/evidence';
import { z } from '../../platform/zod';
import { command, on, subject, surface } from './shapes';

export const evidenceRequests = {
  logTouch: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      channel: z.enum(CHANNELS),
      purpose: z.enum(PURPOSES),
      valueHow: z.optional(z.enum(VALUE_HOWS)),
      text: z.optional(text),
      date: z.optional(day),
      acknowledgedWords: z.optional(words),
      personId: z.optional(id),
      /** Taken from the page's last activity by the rep's click. */
      source: z.optional(z.literal('page')),
    }),
  ),
  acknowledgeTouch: on(surface, () => z.strictObject({ ...command, id, words })),
  logIssue: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      text: words,
      severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      personId: z.optional(id),
    }),
  ),
  /** Answered, fixed, passed on or kept although others help; confirmed needs the customer's words. */
  changeIssue: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('answered') }),
        z.strictObject({ kind: z.literal('fixed') }),
        z.strictObject({ kind: z.literal('confirmed'), words }),
        z.strictObject({
          kind: z.literal('handling'),
          handling: z.enum(['me', 'stayedContact', 'passed']),
          helper: z.optional(text),
        }),
      ]),
    }),
  ),
  logRating: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      product: z.optional(wholeBetween(1, 5)),
      person: z.optional(wholeBetween(1, 5)),
      words: text,
      personId: z.optional(id),
    }),
  ),
  logWow: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      what: words,
      reaction: z.optional(words),
      personId: z.optional(id),
    }),
  ),
  noteReaction: on(surface, () => z.strictObject({ ...command, id, reaction: words })),
  /** A need I brought up before they did, with what they said to it. */
  raiseNeed: on(surface, () =>
    z.strictObject({ ...command, subject: subject(), words, personId: z.optional(id) }),
  ),
  logDeliverable: on(surface, () =>
    z.strictObject({ ...command, subject: subject(), text: words, dueDate: day }),
  ),
  changeDeliverable: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('delivered') }),
        z.strictObject({ kind: z.literal('confirmed'), by: words, words }),
        z.strictObject({ kind: z.literal('dropped'), reason: words }),
        /** Other words, or another day while it is not due yet. */
        z.strictObject({ kind: z.literal('edited'), text: words, dueDate: day }),
      ]),
    }),
  ),
  noteFact: on(surface, () =>
    z.strictObject({
      ...command,
      customerId: id,
      key: z.enum(FACT_KEYS),
      text: words,
      personId: z.optional(id),
    }),
  ),
} as const;
