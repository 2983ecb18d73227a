/** One promise: something the customer heard us say we will do (promises.md, What counts as a promise). */

import { z } from '../../platform/zod';
import { common, day, id, importance, instant, recordKey, text, time, words } from '../data/fields';
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
    customerId: id.optional(),
    personId: id.optional(),
    /** A name typed with `@` that no known person bears. */
    personName: text.optional(),
    /** The record the rep was looking at when he typed; ties an Inbox promise to its page until that page is attached. */
    recordKey: recordKey.optional(),
    text: words,
    quote: text.optional(),
    pageUrl: z.string().max(2_000).optional(),
    madeDate: day,
    /** Absent: Inbox, "When?"; counts nowhere. */
    dueDate: day.optional(),
    dueTime: time.optional(),
    dueZone: z.string().max(100).optional(),
    importance,
    status: z.enum(['open', 'kept', 'broken', 'released']),
    closedAt: instant.optional(),
    closedDate: day.optional(),
    /** Set by "Done earlier": the closing was dated back; evidence shows it. */
    backdated: z.boolean().optional(),
    releasedBy: text.optional(),
    reason: text.optional(),
    proof: text.optional(),
    renegotiations: z.array(renegotiation()).max(500),
    /** A recurring one: closing it makes the next, of the same series (reminders.md, Recurring). */
    repeat: repeat().optional(),
    seriesId: id.optional(),
    /** Taken over from a colleague: gates when overdue, never enters the kept rate (promises.md, Handover). */
    inherited: z.boolean().optional(),
  }),
);
export type CustomerPromise = z.infer<ReturnType<typeof customerPromise>>;
