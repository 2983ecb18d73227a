/** Writes about deals and what is delivered with them. */
import { currencyCode, day, id, textUpTo, wholeBetween, words } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { deal } from '../../domain/plan/rows';
import { z } from '../../platform/zod';
import { command, on, subject, surface } from './shapes';

/** Minor units and ISO 4217 code: 12,000.50 EUR is `{ minor: 1200050, currency: 'EUR' }`. */
const money = later(() =>
  z.strictObject({
    minor: wholeBetween(0, Number.MAX_SAFE_INTEGER),
    currency: currencyCode(),
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
      money: z.optional(money()),
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
      kind: z.optional(deal().shape.kind),
      date: z.optional(day),
      money: z.optional(money()),
    }),
  ),
  /** A stage's own words, meaning won in this org or not. */
  setWonStage: on(surface, () =>
    z.strictObject({
      ...command,
      orgKey: textUpTo(200),
      name: words,
      means: z.boolean(),
    }),
  ),
  changeDeal: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      kind: z.optional(deal().shape.kind),
      date: z.optional(day),
      /** `null`: not known after all. */
      money: z.optional(z.nullable(money())),
    }),
  ),
  /** What became of an open deal; `open` takes a lost one up again. A won one has its day and, where known, its amount. */
  settleDeal: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      status: z.enum(['won', 'lost', 'open']),
      date: day,
      money: z.optional(money()),
    }),
  ),
  /** A price break that was given with it, and the minutes it took to win; emptied, each is forgotten. */
  noteOnDeal: on(surface, () =>
    z.strictObject({
      ...command,
      id,
      discountNote: z.optional(z.nullable(words)),
      effortMinutes: z.optional(z.nullable(wholeBetween(1, 100_000))),
    }),
  ),
  /** Without an amount all that is left of it is paid back. */
  refundDeal: on(surface, () => z.strictObject({ ...command, id, date: day, money: z.optional(money()) })),
  dropDeal: on(surface, () => z.strictObject({ ...command, id })),
  /** The rep overrules: the same order as `sameAs`, or with `null` an order of its own. */
  ruleOnDouble: on(surface, () => z.strictObject({ ...command, id, sameAs: z.nullable(id) })),
  /** The list for one sale; an empty one leaves "Customer says they have what they bought". */
  planDeliverables: on(surface, () =>
    z.strictObject({
      ...command,
      customerId: id,
      dealId: z.optional(id),
      items: z.array(z.strictObject({ text: words, dueDate: day })).check(z.maxLength(50)),
    }),
  ),
} as const;
