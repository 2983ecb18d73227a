/** Putting a reminder off. */
import { day, id, time } from '../../domain/data/fields';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

export const reminderRequests = {
  snooze: on(
    surface,
    z.strictObject({
      ...command,
      store: z.enum(['promises', 'nextSteps', 'issues', 'deliverables']),
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
