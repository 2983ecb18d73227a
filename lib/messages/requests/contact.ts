/** How often a customer wants to hear from us, and when not at all. */
import { day, id, wholeBetween, words } from '../../domain/data/fields';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

export const contactRequests = {
  /** The ten-year pace and the trust line of one customer. */
  readTrust: on(surface, () => z.strictObject({ customerId: id })),
  /** The customer's own rhythm in days; null = weekly. */
  setRhythm: on(surface, () =>
    z.strictObject({
      ...command,
      customerId: id,
      everyDays: z.nullable(wholeBetween(1, 3_650)),
    }),
  ),
  /** Up to and with that day nothing but promises and issues; from today, or planned ahead from a later day. */
  pauseContact: on(surface, () =>
    z.strictObject({ ...command, customerId: id, from: z.optional(day), to: day, reason: words }),
  ),
  changePause: on(surface, () => z.strictObject({ ...command, customerId: id, pauseId: id, to: day })),
  endPause: on(surface, () => z.strictObject({ ...command, customerId: id, pauseId: id })),
} as const;
