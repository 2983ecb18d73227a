/** Writes about deals and what is delivered with them. */
import { day, id, words } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { deal } from '../../domain/plan/rows';
import { z } from '../../platform/zod';
import { command, on, subject, surface } from './shapes';

/** Minor units and ISO 4217 code: 12,000.50 EUR is `{ minor: 1200050, currency: 'EUR' }`. */
const money = later(() =>
  z.strictObject({
    minor: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
    currency: z.string().regex(/^[A-Z]{3}$/),
  }),
);

export const dealRequests = {
  readDeals: on(surface, () => z.strictObject({ customerId: id })),
  readDeliverables: on(surface, () => z.strictObject({ customerId: id })),
  readIssues: on(surface, () => z.strictObject({ customerId: id })),
  recordDeal: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      kind: deal().shape.kind,
      date: day,
      money: money().optional(),
    }),
  ),
  /**
   * "Use it": the won deal of the open page as its named fields say; what the rep typed stands in for what was unclear.
   * `use: false` is "Not now". Both are remembered for this record and amount.
   */
  answerWonDeal: on(surface, () =>
    z.strictObject({
      ...command,
      subject: subject(),
      use: z.boolean(),
      kind: deal().shape.kind.optional(),
      date: day.optional(),
      money: money().optional(),
    }),
  ),
  /** A stage's own words, meaning won in this org or not. */
  setWonStage: on(surface, () =>
    z.strictObject({ ...command, orgKey: z.string().max(200), name: words, means: z.boolean() }),
  ),
  changeDeal: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      kind: deal().shape.kind.optional(),
      date: day.optional(),
      /** `null`: not known after all. */
      money: money().nullable().optional(),
    }),
  ),
  /** What became of an open deal; `open` takes a lost one up again. A won one has its day and, where known, its amount. */
  settleDeal: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      status: z.enum(['won', 'lost', 'open']),
      date: day,
      money: money().optional(),
    }),
  ),
  /** A price break that was given with it, and the minutes it took to win; emptied, each is forgotten. */
  noteOnDeal: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      discountNote: words.nullable().optional(),
      effortMinutes: z.number().int().min(1).max(100_000).nullable().optional(),
    }),
  ),
  /** Without an amount all that is left of it is paid back. */
  refundDeal: on(surface, () => z.strictObject({ ...command, id, date: day, money: money().optional() })),
  dropDeal: on(surface, () => z.strictObject({ ...command, id })),
  /** The rep overrules: the same order as `sameAs`, or with `null` an order of its own. */
  ruleOnDouble: on(surface, () => z.strictObject({ ...command, id, sameAs: id.nullable() })),
  /** The list for one sale; an empty one leaves "Customer says they have what they bought". */
  planDeliverables: on(surface, () =>
    z.strictObject({
      ...command,
      customerId: id,
      dealId: id.optional(),
      items: z.array(z.strictObject({ text: words, dueDate: day })).max(50),
    }),
  ),
} as const;
