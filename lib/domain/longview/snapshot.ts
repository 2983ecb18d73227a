/** What a finished month looked like, of one customer or of the whole book (longview.md, Report card: Snapshots). */

import { z } from '../../platform/zod';
import { id, instant, month, textUpTo } from '../data/fields';
import { later } from '../later';

const name = later(() => z.string().check(z.regex(/^[A-Za-z][\w.]{0,59}$/)));

export const monthSnapshot = later(() =>
  z.strictObject({
    /** `<month>/<customerId>` or `<month>/book`: computed once each, the same on two devices. The store's key. */
    key: z.string().check(z.regex(/^\d{4}-\d{2}\/(book|[0-9a-f-]{36})$/)),
    month: month(),
    /** Absent: the whole book. */
    customerId: z.optional(id),
    /** Names of numbers as the report card has them, e.g. `elements.keep`; a state or tier is a word. */
    numbers: z.record(name(), z.union([z.number(), textUpTo(60), z.null()])),
    createdAt: instant,
    updatedAt: instant,
  }),
);
export type MonthSnapshot = z.infer<ReturnType<typeof monthSnapshot>>;
