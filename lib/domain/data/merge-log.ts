/** What was linked, unlinked or joined, so that it can be taken apart again long after (data.md, Linking). */

import { z } from '../../platform/zod';
import { later } from '../later';
import { id, instant, recordKey, text, textUpTo } from './fields';

const fields = later(() => z.record(z.string().check(z.regex(/^[A-Za-z]\w{0,59}$/)), z.unknown()));

/** One row it changed: the changed fields before and after; a field that was absent is not there. */
export const joinedRow = later(() =>
  z.strictObject({
    store: textUpTo(40),
    key: textUpTo(300),
    /** Absent when there was no row; the whole row when it was taken out. */
    was: z.optional(fields()),
    /** Absent when the row was taken out. */
    now: z.optional(fields()),
    /** `updatedAt` before and after: a row nobody has touched since goes back to the letter. */
    wasAt: z.optional(instant),
    leftAt: z.optional(instant),
  }),
);
export type JoinedRow = z.infer<ReturnType<typeof joinedRow>>;

export const mergeEntry = later(() =>
  z.strictObject({
    id,
    createdAt: instant,
    updatedAt: instant,
    kind: z.enum(['linked', 'unlinked', 'merged', 'moved']),
    /** The customer on whose page it stands. */
    intoId: id,
    /** The customer that was joined, or that lost a record or a person. */
    fromId: z.optional(id),
    /** The record, customer or person it is about, as it was called then. */
    name: text,
    recordKey: z.optional(recordKey),
    rows: z.array(joinedRow()).check(z.maxLength(200_000)),
  }),
);
export type MergeEntry = z.infer<ReturnType<typeof mergeEntry>>;
