/** One promise: something the customer heard us say we will do (promises.md, What counts as a promise). */

import { z } from '../../platform/zod';
import { common, day, id, importance, instant, recordKey, text, textUpTo, time, words } from '../data/fields';
import { later } from '../later';
import { repeat } from '../reminders/recurrence';

export const renegotiation = later(() =>
  z.strictObject({
    id,
    at: instant,
    /** Local day it was agreed. */
    date: day,
    from: day,
    to: day,
    asker: z.enum(['me', 'customer']),
  }),
);
export type Renegotiation = z.infer<ReturnType<typeof renegotiation>>;

export const customerPromise = later(() =>
  z.strictObject({
    ...common,
    /** Absent: the promise waits in the Inbox under "Whose?". */
    customerId: z.optional(id),
    personId: z.optional(id),
    /** A name typed with `@` that no known person bears. */
    personName: z.optional(text),
    /** The record the rep was looking at when he typed; ties an Inbox promise to its page until that page is attached. */
    recordKey: z.optional(recordKey),
    text: words,
    quote: z.optional(text),
    pageUrl: z.optional(textUpTo(2_000)),
    madeDate: day,
    /** Absent: Inbox, "When?"; counts nowhere. */
    dueDate: z.optional(day),
    dueTime: z.optional(time),
    dueZone: z.optional(textUpTo(100)),
    importance,
    status: z.enum(['open', 'kept', 'broken', 'released']),
    closedAt: z.optional(instant),
    closedDate: z.optional(day),
    /** Set by "Done earlier": the closing was dated back; evidence shows it. */
    backdated: z.optional(z.boolean()),
    releasedBy: z.optional(text),
    reason: z.optional(text),
    proof: z.optional(text),
    renegotiations: z.array(renegotiation()).check(z.maxLength(500)),
    /** A recurring one: closing it makes the next, of the same series (reminders.md, Recurring). */
    repeat: z.optional(repeat()),
    seriesId: z.optional(id),
    /** Taken over from a colleague: gates when overdue, never enters the kept rate (promises.md, Handover). */
    inherited: z.optional(z.boolean()),
  }),
);
export type CustomerPromise = z.infer<ReturnType<typeof customerPromise>>;
