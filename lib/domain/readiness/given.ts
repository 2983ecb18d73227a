/** A referral we gave the customer: whom we sent to him, and when (data.md, Stores; longview.md, Trust line). */

import { z } from '../../platform/zod';
import { common, day, ofCustomer, text, words } from '../data/fields';
import { later } from '../later';

export const given = later(() =>
  z.strictObject({
    ...common,
    ...ofCustomer,
    /** Whom we sent. */
    name: words,
    date: day,
    note: z.optional(text),
  }),
);
export type Given = z.infer<ReturnType<typeof given>>;
