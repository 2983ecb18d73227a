/** Shapes that several messages share, and the two kinds of sender. */
import { id, recordKey, textUpTo, words } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { FIELD_LIMIT, PAGE_FIELDS } from '../../domain/records';
import { z } from '../../platform/zod';

export const recordRef = later(() =>
  z.strictObject({
    key: recordKey,
    crm: z.enum(['salesforce', 'hubspot']),
    orgKey: textUpTo(200),
    objectType: textUpTo(100),
    recordId: textUpTo(100),
    kind: z.enum(['company', 'contact', 'deal', 'other']),
    url: z.url({ protocol: /^https$/ }).check(z.maxLength(500)),
    testOrg: z.boolean(),
  }),
);

const pageText = later(() => textUpTo(FIELD_LIMIT));
const related = later(() => z.strictObject({ ref: recordRef(), name: z.optional(pageText()) }));

export const recordSnapshot = later(() =>
  z.strictObject({
    key: recordKey,
    name: z.optional(pageText()),
    fields: z.partialRecord(z.enum(PAGE_FIELDS), pageText()),
    company: z.optional(related()),
    reading: z.enum(['settling', 'settled', 'unreadable']),
    missing: z.array(textUpTo(100)).check(z.maxLength(50)),
  }),
);

/** What the rep was looking at when he typed. */
export const subject = later(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('record'),
      record: recordRef(),
      snapshot: z.optional(recordSnapshot()),
    }),
    z.strictObject({ kind: z.literal('customer'), customerId: id, personId: z.optional(id) }),
    z.strictObject({ kind: z.literal('inbox') }),
  ]),
);
export type SubjectRef = z.infer<ReturnType<typeof subject>>;

export const opened = later(() =>
  z.strictObject({ record: recordRef(), snapshot: z.optional(recordSnapshot()) }),
);
export const nothing = later(() => z.strictObject({}));

/** Whose record it is, chosen by the rep. */
export const owner = later(() =>
  z.discriminatedUnion('kind', [
    /** A new customer with this name (the company's own record is linked too when the page names it). */
    z.strictObject({ kind: z.literal('newCompany'), name: words }),
    /** The contact buys for himself. */
    z.strictObject({ kind: z.literal('newPerson'), name: words }),
    z.strictObject({ kind: z.literal('existing'), customerId: id }),
  ]),
);
export type OwnerChoice = z.infer<ReturnType<typeof owner>>;

/** Every command carries the id its sender made; a repeated id is answered with the first result, not repeated. */
export const command = { commandId: id };
export const surface = 'surface' as const;
export const page = 'page' as const;

/** One message: who may send it, and what it carries. */
export const on = <S extends z.ZodMiniType, F extends 'surface' | 'page'>(from: F, request: () => S) => ({
  from,
  request: later(request),
});
