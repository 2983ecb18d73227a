/** Writes about promises. */
import { day, id, importance, text, time, words } from '../../domain/data/fields';
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
      dueDate: day.optional(),
      dueTime: time.optional(),
      importance: importance.optional(),
      repeat: repeat().optional(),
      personId: id.optional(),
      personName: text.optional(),
      madeDate: day.optional(),
      /** The customer-facing words it was taken from, and where they stood. */
      quote: text.optional(),
      pageUrl: z.string().max(2_000).optional(),
    }),
  ),
  keepPromise: on(surface, () => z.strictObject({ ...command, id, proof: text.optional() })),
  keepPromiseEarlier: on(surface, () =>
    z.strictObject({ ...command, id, date: day, time: time.optional(), proof: words }),
  ),
  breakPromise: on(surface, () => z.strictObject({ ...command, id, reason: text.optional() })),
  releasePromise: on(surface, () => z.strictObject({ ...command, id, releasedBy: words })),
  renegotiatePromise: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      to: day,
      time: time.nullable().optional(),
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
      text: words.optional(),
      dueDate: day.optional(),
      dueTime: time.nullable().optional(),
    }),
  ),
  /** The series ends with this one. */
  stopRepeating: on(surface, () =>
    z.strictObject({ ...command, store: z.enum(['promises', 'nextSteps']), id }),
  ),
  assignPromise: on(surface, () =>
    z.strictObject({ ...command, id, customerId: id, personId: id.optional() }),
  ),
} as const;
