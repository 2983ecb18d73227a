/** Putting a reminder off. */
import { day, id, time } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { ATTENTION_KINDS } from '../../domain/views/surfaces';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

/** A promise or a step by its store; every other row of the one list by its kind and its customer. */
const what = later(() => ({
  id,
  store: z.optional(z.enum(['promises', 'nextSteps'])),
  row: z.optional(z.strictObject({ kind: z.enum(ATTENTION_KINDS), customerId: id })),
}));

export const reminderRequests = {
  /** Whether the reminder of an item may be put off once more. */
  readReminder: on(surface, () => z.strictObject(what())),
  snooze: on(surface, () =>
    z.strictObject({
      ...command,
      ...what(),
      until: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('preset'),
          preset: z.enum(['inOneHour', 'laterToday', 'tomorrow', 'nextWeek']),
        }),
        z.strictObject({ kind: z.literal('typed'), date: day, time: z.optional(time) }),
        /** When a record of the customer is next opened. */
        z.strictObject({ kind: z.literal('opened') }),
      ]),
    }),
  ),
} as const;
