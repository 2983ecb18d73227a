/** What the line and the menu of selected words make besides promises and evidence. */
import { CAPTURE_KINDS, captureDetails } from '../../domain/data/capture';
import { day, id, importance, text, time, words } from '../../domain/data/fields';
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
      personId: id.optional(),
      personName: text.optional(),
      /** Where the words stood. */
      pageUrl: z.string().max(2_000).optional(),
    }),
  ),
  assignCapture: on(surface, () => z.strictObject({ ...command, id, customerId: id })),
  dropCapture: on(surface, () => z.strictObject({ ...command, id })),
  /** One thing for several customers: each gets a row of his own (appreciation.md, One to many). */
  logForMany: on(surface, () =>
    z.strictObject({
      ...command,
      customerIds: z.array(id).min(2).max(200),
      item: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('promise'),
          text: words,
          dueDate: day,
          dueTime: time.optional(),
          importance: importance.optional(),
          repeat: repeat().optional(),
        }),
        z.strictObject({
          kind: z.literal('touch'),
          text,
          channel: z.enum(CHANNELS),
          purpose: z.enum(PURPOSES),
          valueHow: z.enum(VALUE_HOWS).optional(),
        }),
      ]),
    }),
  ),
} as const;
