/** What customers said and what came of it; their place in their expected life; the card before a call. */
import { day, id, importance, text, textUpTo, words } from '../../domain/data/fields';
import { need } from '../../domain/plan/rows';
import { z } from '../../platform/zod';
import { command, nothing, on, surface } from './shapes';

export const needRequests = {
  readNeeds: on(surface, () => z.strictObject({ customerId: id })),
  /** The words may be empty but for `changed`, where they are the customer's new ones. `ripe` opens a deal. */
  answerNeed: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      result: z.enum(['stillOpen', 'changed', 'ripe', 'dead', 'skipped']),
      words: text,
    }),
  ),
  changeNeed: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      verbatim: z.optional(words),
      kind: z.optional(need().shape.kind),
      personId: z.optional(z.nullable(id)),
      raisedBy: z.optional(need().shape.raisedBy),
      covered: z.optional(z.boolean()),
      importance: z.optional(importance),
      revisitDate: z.optional(day),
    }),
  ),
  dropNeed: on(surface, () => z.strictObject({ ...command, id })),
  readLifecycle: on(surface, () => z.strictObject({ customerId: id })),
  /** The ended relationships the expected life was learnt from. */
  readLearntLife: on(surface, nothing),
  /** Months; null goes back to what the book says. */
  setExpectedLife: on(surface, () =>
    z.strictObject({
      ...command,
      customerId: id,
      months: z.nullable(z.number().check(z.positive(), z.maximum(1_200))),
    }),
  ),
  /** "New life from here"; null counts from the first sale again. */
  beginNewLife: on(surface, () => z.strictObject({ ...command, customerId: id, from: z.nullable(day) })),
  readPreCall: on(surface, () =>
    z.strictObject({
      // The address may say anything: what is no id is nobody's.
      customerId: textUpTo(100),
      personId: z.optional(id),
    }),
  ),
  openPreCall: on(surface, () => z.strictObject({ customerId: id, personId: z.optional(id) })),
} as const;
