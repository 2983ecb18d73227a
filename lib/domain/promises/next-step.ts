/** The one next step of a customer, or a park: a dated, reasoned decision to have none (promises.md, Part 2). */

import { z } from '../../platform/zod';
import { common, day, id, ofCustomer, words } from '../data/fields';
import { later } from '../later';
import { repeat } from '../reminders/recurrence';

export const nextStep = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    kind: z.enum(['step', 'park']),
    /** What I will do for them; of a park the reason. */
    text: words,
    dueDate: day,
    /** The customer agreed to it; absent where nobody said. */
    agreed: z.optional(z.boolean()),
    setDate: day,
    /** `current` exactly while `endedDate` is absent; kept so that the database can find it by index. */
    status: z.enum(['current', 'ended']),
    endedDate: z.optional(day),
    /** A recurring one: closing it makes the next, of the same series (reminders.md, Recurring). */
    repeat: z.optional(repeat()),
    seriesId: z.optional(id),
    outcome: z.optional(z.enum(['done', 'replaced', 'lapsed'])),
  }),
);
export type NextStep = z.infer<ReturnType<typeof nextStep>>;
