/** Writes about promises. */
import { day, id, importance, text, textUpTo, time, words } from '../../domain/data/fields';
import { repeat } from '../../domain/reminders/recurrence';
import { z } from '../../platform/zod';
import { command, on, subject, surface } from './shapes';

export const promiseRequests = {
  /** How much is owed on a day already, while it is being chosen. */
  readDayLoad: on(surface, () => z.strictObject({ day })),
  logPromise: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      text: words,
      dueDate: z.optional(day),
      dueTime: z.optional(time),
      importance: z.optional(importance),
      repeat: z.optional(repeat()),
      personId: z.optional(id),
      personName: z.optional(text),
      madeDate: z.optional(day),
      /** The customer-facing words it was taken from, and where they stood. */
      quote: z.optional(text),
      pageUrl: z.optional(textUpTo(2_000)),
    }),
  ),
  keepPromise: on(surface, () => z.strictObject({ ...command, id, proof: z.optional(text) })),
  keepPromiseEarlier: on(surface, () =>
    z.strictObject({ ...command, id, date: day, time: z.optional(time), proof: words }),
  ),
  breakPromise: on(surface, () => z.strictObject({ ...command, id, reason: z.optional(text) })),
  releasePromise: on(surface, () => z.strictObject({ ...command, id, releasedBy: words })),
  renegotiatePromise: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      to: day,
      time: z.optional(z.nullable(time)),
      asker: z.enum(['me', 'customer']),
    }),
  ),
  reopenPromise: on(surface, () => z.strictObject({ ...command, id })),
  /** "Not a promise". */
  dropPromise: on(surface, () => z.strictObject({ ...command, id })),
  /** Free within the correction window; a date for an undated promise is always free. */
  correctPromise: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      text: z.optional(words),
      dueDate: z.optional(day),
      dueTime: z.optional(z.nullable(time)),
    }),
  ),
  /** The series ends with this one. */
  stopRepeating: on(surface, () =>
    z.strictObject({ ...command, store: z.enum(['promises', 'nextSteps']), id }),
  ),
  assignPromise: on(surface, () =>
    z.strictObject({ ...command, id, customerId: id, personId: z.optional(id) }),
  ),
} as const;
