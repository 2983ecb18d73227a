/** Writes about next steps. */
import { day, id, words } from '../../domain/data/fields';
import { repeat } from '../../domain/reminders/recurrence';
import { z } from '../../platform/zod';
import { command, on, subject, surface } from './shapes';

export const nextStepRequests = {
  setNextStep: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      text: words,
      dueDate: day,
      repeat: z.optional(repeat()),
      personId: z.optional(id),
      /** "They heard it": also a promise with the same words and day. */
      alsoPromise: z.optional(z.boolean()),
      /** The customer agreed to it. */
      agreed: z.optional(z.boolean()),
    }),
  ),
  agreeNextStep: on(surface, () => z.strictObject({ ...command, id, agreed: z.boolean() })),
  park: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      reason: words,
      until: day,
      pauseContact: z.optional(z.boolean()),
    }),
  ),
  endNextStep: on(surface, () => z.strictObject({ ...command, id, outcome: z.enum(['done', 'lapsed']) })),
  /** "Still to do, by …": the old row ends as replaced, a new one carries the same words. */
  carryNextStep: on(surface, () => z.strictObject({ ...command, id, dueDate: day })),
} as const;
