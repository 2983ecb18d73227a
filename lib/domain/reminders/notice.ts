/** What has been told, and what was put off. Events themselves are derived, never stored (reminders.md, The engine). */

import { z } from '../../platform/zod';
import { id, instant } from '../data/fields';
import { later } from '../later';

export const notice = later(() =>
  z.strictObject({
    /** `kind:itemId:occurrence`; also the system notification's id. The store's key. */
    key: z.string().max(300),
    customerId: id.optional(),
    /** Absent on the row of a digest, which is about the book. */
    itemId: id.optional(),
    deliveredAt: instant.optional(),
    /** The system notification it was, or is about to be, shown as; without `deliveredAt` it is only about to be. */
    shownAs: z.string().max(500).optional(),
    snoozedUntil: instant.optional(),
    /** Put off until a record of its customer is next opened; `snoozedUntil` then lies beyond every day. */
    untilOpened: z.boolean().optional(),
    snoozes: z.number().int().nonnegative(),
    updatedAt: instant,
  }),
);
export type Notice = z.infer<ReturnType<typeof notice>>;
