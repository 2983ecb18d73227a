/** Putting a reminder off. */
import { day, id, time } from '../../domain/data/fields';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

const store = z.enum(['promises', 'nextSteps', 'issues', 'deliverables']);

export const reminderRequests = {
  /** Whether the reminder of an item may be put off once more. */
  readReminder: on(surface, z.strictObject({ store, id })),
  snooze: on(
    surface,
    z.strictObject({
      ...command,
      store,
      id,
      until: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('preset'),
          preset: z.enum(['inOneHour', 'laterToday', 'tomorrow', 'nextWeek']),
        }),
        z.strictObject({ kind: z.literal('typed'), date: day, time: time.optional() }),
        /** When a record of the customer is next opened. */
        z.strictObject({ kind: z.literal('opened') }),
      ]),
    }),
  ),
} as const;
