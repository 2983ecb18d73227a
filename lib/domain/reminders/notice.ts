/** What has been told, and what was put off. Events themselves are derived, never stored (reminders.md, The engine). */

import { z } from '../../platform/zod';
import { id, instant, textUpTo } from '../data/fields';
import { later } from '../later';

export const notice = later(() =>
  z.strictObject({
    /** `kind:itemId:occurrence`; also the system notification's id. The store's key. */
    key: textUpTo(300),
    customerId: z.optional(id),
    /** Absent on the row of a digest, which is about the book. */
    itemId: z.optional(id),
    deliveredAt: z.optional(instant),
    /** The system notification it was, or is about to be, shown as; without `deliveredAt` it is only about to be. */
    shownAs: z.optional(textUpTo(500)),
    snoozedUntil: z.optional(instant),
    /** Put off until a record of its customer is next opened; `snoozedUntil` then lies beyond every day. */
    untilOpened: z.optional(z.boolean()),
    snoozes: z.int().check(z.nonnegative()),
    updatedAt: instant,
  }),
);
export type Notice = z.infer<ReturnType<typeof notice>>;
