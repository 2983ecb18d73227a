/** Asks, referrals, and what a customer promised us (readiness.md, Ask card; Referrals). */
import { day, id, text, words } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

const ofCustomer = { customerId: id };
const stage = later(() => z.enum(['introduced', 'met', 'won', 'lost']));

/** Whom a won referral became. */
const became = later(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('existing'), customerId: id }),
    z.strictObject({ kind: z.literal('new'), name: words }),
  ]),
);

export const referralRequests = {
  readReferrals: on(surface, () => z.strictObject(ofCustomer)),
  /** One click after the ask. Outside Earned it needs a written reason. */
  noteAsk: on(surface, () =>
    z.strictObject({
      ...command,
      ...ofCustomer,
      outcome: z.enum(['named', 'later', 'no']),
      personId: z.optional(id),
      note: z.optional(text),
      overrideReason: z.optional(words),
    }),
  ),
  /** What came of a "later". The ask day stays; `later` once more only moves the day to ask again. */
  settleAsk: on(surface, () => z.strictObject({ ...command, id, outcome: z.enum(['named', 'later', 'no']) })),
  /** `null`: they may be asked again. */
  setDoNotAsk: on(surface, () => z.strictObject({ ...command, ...ofCustomer, reason: z.nullable(words) })),
  /** Who might be helped; an empty text forgets it. */
  setReferralGoal: on(surface, () => z.strictObject({ ...command, ...ofCustomer, what: text })),
  /** Without an ask it is unsolicited. */
  noteReferral: on(surface, () =>
    z.strictObject({
      ...command,
      ...ofCustomer,
      name: words,
      mayUseName: z.boolean(),
      askId: z.optional(id),
      personId: z.optional(id),
      date: z.optional(day),
    }),
  ),
  changeReferral: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      change: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('stage'),
          stage: stage(),
          date: z.optional(day),
          became: z.optional(became()),
        }),
        /** `date`: the day of its stage. */
        z.strictObject({ kind: z.literal('edited'), name: words, mayUseName: z.boolean(), date: day }),
        /** What the customer said about how it went. */
        z.strictObject({ kind: z.literal('reaction'), words }),
        z.strictObject({ kind: z.literal('dropped') }),
      ]),
    }),
  ),
  /** `named`: the referrer was thanked; else he heard how it went. */
  careForReferrer: on(surface, () =>
    z.strictObject({ ...command, id, stage: z.enum(['named', 'introduced', 'met', 'won', 'lost']) }),
  ),
  /** Something the customer said he would do for us; never counted as ours. */
  noteWaiting: on(surface, () =>
    z.strictObject({
      ...command,
      ...ofCustomer,
      text: words,
      dueDate: z.optional(day),
      personId: z.optional(id),
    }),
  ),
  settleWaiting: on(surface, () => z.strictObject({ ...command, id, status: z.enum(['came', 'dropped']) })),
  /** A referral we gave them. */
  noteGiven: on(surface, () => z.strictObject({ ...command, ...ofCustomer, name: words })),
} as const;
