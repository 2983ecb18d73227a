/** Something the customer said he will do for us; never counted as ours (promises.md, Keep: Waiting on them). */

import { z } from '../../platform/zod';
import { common, day, id, ofCustomer, text, words } from '../data/fields';
import { later } from '../later';

export const waiting = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    /** What they promised, in their words. */
    text: words,
    /** A name typed with `@` that no known person bears. */
    personName: z.optional(text),
    saidDate: day,
    dueDate: z.optional(day),
    /** `came`: they did it; `dropped`: we do not wait any more. */
    status: z.enum(['open', 'came', 'dropped']),
    closedDate: z.optional(day),
    reason: z.optional(text),
    /** The ask it came from (readiness.md, Asking: `later`). */
    askId: z.optional(id),
    /** The referral that was promised. */
    referralId: z.optional(id),
  }),
);
export type Waiting = z.infer<ReturnType<typeof waiting>>;
