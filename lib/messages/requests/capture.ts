/** What the line and the menu of selected words make besides promises and evidence. */
import { CAPTURE_KINDS, captureDetails } from '../../domain/data/capture';
import { day, id, importance, text, textUpTo, time, words } from '../../domain/data/fields';
import { CHANNELS, PURPOSES, VALUE_HOWS } from '../../domain/readiness/evidence';
import { repeat } from '../../domain/reminders/recurrence';
import { z } from '../../platform/zod';
import { command, on, subject, surface } from './shapes';

export const captureRequests = {
  /** A need, comment, touch, issue or wow; without a customer it waits in the Inbox. */
  logCapture: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      kind: z.enum(CAPTURE_KINDS),
      text: words,
      details: captureDetails(),
      personId: z.optional(id),
      personName: z.optional(text),
      /** Where the words stood. */
      pageUrl: z.optional(textUpTo(2_000)),
    }),
  ),
  assignCapture: on(surface, () => z.strictObject({ ...command, id, customerId: id })),
  dropCapture: on(surface, () => z.strictObject({ ...command, id })),
  /** One thing for several customers: each gets a row of his own (appreciation.md, One to many). */
  logForMany: on(surface, () =>
    z.strictObject({
      ...command,
      customerIds: z.array(id).check(z.minLength(2), z.maxLength(200)),
      item: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('promise'),
          text: words,
          dueDate: day,
          dueTime: z.optional(time),
          importance: z.optional(importance),
          repeat: z.optional(repeat()),
        }),
        z.strictObject({
          kind: z.literal('touch'),
          text,
          channel: z.enum(CHANNELS),
          purpose: z.enum(PURPOSES),
          valueHow: z.optional(z.enum(VALUE_HOWS)),
        }),
      ]),
    }),
  ),
} as const;
