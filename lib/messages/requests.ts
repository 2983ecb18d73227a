/**
 * Every message a surface or a content script may send to the background: its shape and who may send it.
 * Not in this table: cannot be sent. Does not parse: is refused. Imported at run time by the background only; everybody
 * else imports the types (`protocol.ts`).
 */
import { FACT_KEYS } from '../domain/data/customer';
import { day, id, importance, recordKey, text, time, words } from '../domain/data/fields';
import { ELEMENTS } from '../domain/readiness/elements';
import { CHANNELS, PURPOSES, VALUE_HOWS } from '../domain/readiness/evidence';
import { FIELD_LIMIT, PAGE_FIELDS } from '../domain/records';
import { z } from '../platform/zod';

export const recordRef = z.strictObject({
  key: recordKey,
  crm: z.enum(['salesforce', 'hubspot']),
  orgKey: z.string().max(200),
  objectType: z.string().max(100),
  recordId: z.string().max(100),
  kind: z.enum(['company', 'contact', 'deal', 'other']),
  url: z.url({ protocol: /^https$/ }).max(500),
  testOrg: z.boolean(),
});

const pageText = z.string().max(FIELD_LIMIT);
const related = z.strictObject({ ref: recordRef, name: pageText.optional() });

export const recordSnapshot = z.strictObject({
  key: recordKey,
  name: pageText.optional(),
  fields: z.partialRecord(z.enum(PAGE_FIELDS), pageText),
  company: related.optional(),
  reading: z.enum(['settling', 'settled', 'unreadable']),
  missing: z.array(z.string().max(100)).max(50),
});

/** What the rep was looking at when he typed. */
const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('record'), record: recordRef, snapshot: recordSnapshot.optional() }),
  z.strictObject({ kind: z.literal('customer'), customerId: id, personId: id.optional() }),
  z.strictObject({ kind: z.literal('inbox') }),
]);
export type SubjectRef = z.infer<typeof subject>;

const opened = z.strictObject({ record: recordRef, snapshot: recordSnapshot.optional() });
const nothing = z.strictObject({});

/** Whose record it is, chosen by the rep. */
const owner = z.discriminatedUnion('kind', [
  /** A new customer with this name (the company's own record is linked too when the page names it). */
  z.strictObject({ kind: z.literal('newCompany'), name: words }),
  /** The contact buys for himself. */
  z.strictObject({ kind: z.literal('newPerson'), name: words }),
  z.strictObject({ kind: z.literal('existing'), customerId: id }),
]);
export type OwnerChoice = z.infer<typeof owner>;

/** Every command carries the id its sender made; a repeated id is answered with the first result, not repeated. */
const command = { commandId: id };
const surface = 'surface' as const;
const page = 'page' as const;

const on = <S extends z.ZodType, F extends 'surface' | 'page'>(from: F, request: S) => ({ from, request });

export const requests = {
  // --- the open record -------------------------------------------------------------------------------------------
  /** Content script: this record is open now (or reads better now). Answered when the panel has painted it. */
  recordShown: on(page, z.strictObject({ record: recordRef, snapshot: recordSnapshot })),
  /** Content script: no record is open any more. */
  recordLeft: on(page, nothing),
  /** Panel, on load: what is open in my tab? */
  panelReady: on(surface, nothing),
  /** Panel: the structure of my tab's page, for "Copy page report". */
  readPageReport: on(surface, nothing),

  // --- reading -----------------------------------------------------------------------------------------------------
  readPanel: on(surface, opened),
  readPopup: on(surface, nothing),
  readToday: on(surface, nothing),
  readOptions: on(surface, nothing),
  readTimeline: on(surface, z.strictObject({ customerId: id })),
  readEvidence: on(surface, z.strictObject({ customerId: id, element: z.enum(ELEMENTS) })),
  findCustomers: on(surface, z.strictObject({ text: z.string().max(200) })),
  saveDraft: on(
    surface,
    z.strictObject({ surface: z.enum(['panel', 'popup']), key: z.string().max(200), text }),
  ),

  // --- whose record ------------------------------------------------------------------------------------------------
  startCustomer: on(surface, z.strictObject({ ...command, ...opened.shape, owner: owner.optional() })),
  linkRecord: on(surface, z.strictObject({ ...command, ...opened.shape, owner })),
  neverOnRecord: on(surface, z.strictObject({ ...command, record: recordRef, never: z.boolean() })),
  setFirstSale: on(surface, z.strictObject({ ...command, customerId: id, date: day.nullable() })),

  // --- promises ----------------------------------------------------------------------------------------------------
  logPromise: on(
    surface,
    z.strictObject({
      ...command,
      subject,
      text: words,
      dueDate: day.optional(),
      dueTime: time.optional(),
      importance: importance.optional(),
      personId: id.optional(),
      personName: text.optional(),
      madeDate: day.optional(),
      /** The customer-facing words it was taken from, and where they stood. */
      quote: text.optional(),
      pageUrl: z.string().max(2_000).optional(),
    }),
  ),
  keepPromise: on(surface, z.strictObject({ ...command, id, proof: text.optional() })),
  keepPromiseEarlier: on(
    surface,
    z.strictObject({ ...command, id, date: day, time: time.optional(), proof: words }),
  ),
  breakPromise: on(surface, z.strictObject({ ...command, id, reason: text.optional() })),
  releasePromise: on(surface, z.strictObject({ ...command, id, releasedBy: words })),
  renegotiatePromise: on(
    surface,
    z.strictObject({
      ...command,
      id,
      to: day,
      time: time.nullable().optional(),
      asker: z.enum(['me', 'customer']),
    }),
  ),
  reopenPromise: on(surface, z.strictObject({ ...command, id })),
  /** "Not a promise". */
  dropPromise: on(surface, z.strictObject({ ...command, id })),
  /** Free within the correction window; a date for an undated promise is always free. */
  correctPromise: on(
    surface,
    z.strictObject({
      ...command,
      id,
      text: words.optional(),
      dueDate: day.optional(),
      dueTime: time.nullable().optional(),
    }),
  ),
  assignPromise: on(surface, z.strictObject({ ...command, id, customerId: id, personId: id.optional() })),

  // --- reminders ---------------------------------------------------------------------------------------------------
  snooze: on(
    surface,
    z.strictObject({
      ...command,
      store: z.enum(['promises', 'nextSteps']),
      id,
      until: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('preset'),
          preset: z.enum(['inOneHour', 'laterToday', 'tomorrow', 'nextWeek']),
        }),
        z.strictObject({ kind: z.literal('typed'), date: day, time: time.optional() }),
      ]),
    }),
  ),

  // --- next steps --------------------------------------------------------------------------------------------------
  setNextStep: on(
    surface,
    z.strictObject({
      ...command,
      subject,
      text: words,
      dueDate: day,
      personId: id.optional(),
      /** "They heard it": also a promise with the same words and day. */
      alsoPromise: z.boolean().optional(),
    }),
  ),
  park: on(
    surface,
    z.strictObject({ ...command, subject, reason: words, until: day, pauseContact: z.boolean().optional() }),
  ),
  endNextStep: on(surface, z.strictObject({ ...command, id, outcome: z.enum(['done', 'lapsed']) })),
  /** "Still to do, by …": the old row ends as replaced, a new one carries the same words. */
  carryNextStep: on(surface, z.strictObject({ ...command, id, dueDate: day })),

  // --- evidence ----------------------------------------------------------------------------------------------------
  logTouch: on(
    surface,
    z.strictObject({
      ...command,
      subject,
      channel: z.enum(CHANNELS),
      purpose: z.enum(PURPOSES),
      valueHow: z.enum(VALUE_HOWS).optional(),
      text: text.optional(),
      date: day.optional(),
      acknowledgedWords: words.optional(),
      personId: id.optional(),
    }),
  ),
  acknowledgeTouch: on(surface, z.strictObject({ ...command, id, words })),
  logIssue: on(
    surface,
    z.strictObject({
      ...command,
      subject,
      text: words,
      severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      personId: id.optional(),
    }),
  ),
  /** Answered, fixed, passed on or kept although others help; confirmed needs the customer's words. */
  changeIssue: on(
    surface,
    z.strictObject({
      ...command,
      id,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('answered') }),
        z.strictObject({ kind: z.literal('fixed') }),
        z.strictObject({ kind: z.literal('confirmed'), words }),
        z.strictObject({
          kind: z.literal('handling'),
          handling: z.enum(['me', 'stayedContact', 'passed']),
          helper: text.optional(),
        }),
      ]),
    }),
  ),
  logRating: on(
    surface,
    z.strictObject({
      ...command,
      subject,
      product: z.number().int().min(1).max(5).optional(),
      person: z.number().int().min(1).max(5).optional(),
      words: text,
      personId: id.optional(),
    }),
  ),
  logWow: on(
    surface,
    z.strictObject({ ...command, subject, what: words, reaction: words.optional(), personId: id.optional() }),
  ),
  noteReaction: on(surface, z.strictObject({ ...command, id, reaction: words })),
  logDeliverable: on(surface, z.strictObject({ ...command, subject, text: words, dueDate: day })),
  changeDeliverable: on(
    surface,
    z.strictObject({
      ...command,
      id,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('delivered') }),
        z.strictObject({ kind: z.literal('confirmed'), by: words, words }),
        z.strictObject({ kind: z.literal('dropped'), reason: words }),
      ]),
    }),
  ),
  noteFact: on(
    surface,
    z.strictObject({
      ...command,
      customerId: id,
      key: z.enum(FACT_KEYS),
      text: words,
      personId: id.optional(),
    }),
  ),

  // --- the last change, settings, the book ------------------------------------------------------------------------
  undoChange: on(surface, z.strictObject({ ...command, changeId: id })),
  saveSettings: on(surface, z.strictObject({ ...command, patch: z.record(z.string(), z.unknown()) })),
  setTestOrg: on(surface, z.strictObject({ ...command, orgKey: z.string().max(200), test: z.boolean() })),
  /** Writes the whole book to a private file (OPFS) that the options page then hands to the rep. */
  exportBook: on(surface, nothing),
  /** Checks the private file `name` the options page wrote; changes nothing. */
  checkImport: on(surface, z.strictObject({ name: z.string().max(100) })),
  importBook: on(
    surface,
    z.strictObject({ ...command, name: z.string().max(100), mode: z.enum(['merge', 'replace']) }),
  ),
  openRecord: on(surface, z.strictObject({ customerId: id, itemId: id.optional() })),
  /** Recovery page: what was found, and the rep's decision. */
  readRecovery: on(surface, nothing),
  recover: on(
    surface,
    z.strictObject({
      ...command,
      choice: z.enum(['snapshot', 'acceptFound']),
      snapshot: z.string().max(200).optional(),
    }),
  ),
} as const;

export type MessageName = keyof typeof requests;
