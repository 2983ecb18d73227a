/** What was linked, unlinked or joined, so that it can be taken apart again long after (data.md, Linking). */

import { z } from '../../platform/zod';
import { later } from '../later';
import { id, instant, recordKey, text } from './fields';

const fields = later(() => z.record(z.string().regex(/^[A-Za-z]\w{0,59}$/), z.unknown()));

/** One row it changed: the changed fields before and after; a field that was absent is not there. */
export const joinedRow = later(() =>
  z.strictObject({
    store: z.string().max(40),
    key: z.string().max(300),
    /** Absent when there was no row; the whole row when it was taken out. */
    was: fields().optional(),
    /** Absent when the row was taken out. */
    now: fields().optional(),
    /** `updatedAt` before and after: a row nobody has touched since goes back to the letter. */
    wasAt: instant.optional(),
    leftAt: instant.optional(),
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
    fromId: id.optional(),
    /** The record, customer or person it is about, as it was called then. */
    name: text,
    recordKey: recordKey.optional(),
    rows: z.array(joinedRow()).max(200_000),
  }),
);
export type MergeEntry = z.infer<ReturnType<typeof mergeEntry>>;
