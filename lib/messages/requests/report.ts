/** The report over the whole book, what stands behind its numbers, and the plan of one customer. */
import { day, id, month, text, textUpTo, wholeBetween } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { GOALS } from '../../domain/plan/plan-score';
import { z } from '../../platform/zod';
import { command, nothing, on, surface } from './shapes';

const from = later(() => wholeBetween(0, 1_000_000));
const goal = later(() => z.enum(GOALS));
/** An empty text is no goal. */
const wanted = later(() => z.strictObject({ what: text, byDate: z.optional(day), note: z.optional(text) }));

export const reportRequests = {
  readReport: on(surface, nothing),
  /** What this month's acts were for: for Today. */
  readMonthMix: on(surface, nothing),
  /** Customers of one bar of the histogram, 0 (0 to 9) to 9 (90 to 100), or of all of them. */
  readPlanBar: on(surface, () => z.strictObject({ bar: z.optional(wholeBetween(0, 9)), from: from() })),
  /** Acts of a month, of one goal or all. */
  readActs: on(surface, () => z.strictObject({ month: month(), goal: z.optional(goal()), from: from() })),
  /** Deals of one bucket or all three, or those that wait for a currency or a rate; of one year or all. */
  readOriginDeals: on(surface, () =>
    z.strictObject({
      origin: z.enum(['new', 'repeat', 'referral', 'all', 'waiting']),
      year: z.optional(z.string().check(z.regex(/^\d{4}$/))),
      from: from(),
    }),
  ),
  /** Working days in a row on which nearly everybody had a next step. */
  readStreakDays: on(surface, () => z.strictObject({ from: from() })),
  /** What selling costs by third of the relationship, of the deals whose hours are noted. */
  readOwnThird: on(surface, nothing),
  /** An act counts toward this goal from now on; `null`: what its kind says. */
  setActGoal: on(surface, () =>
    z.strictObject({
      ...command,
      customerId: id,
      key: textUpTo(150),
      goal: z.nullable(goal()),
    }),
  ),
  readPlan: on(surface, () => z.strictObject({ customerId: id })),
  /** Goals that are not given stay as they are. */
  setGoals: on(surface, () =>
    z.strictObject({
      ...command,
      customerId: id,
      goals: z.strictObject({
        order: z.optional(wanted()),
        repeat: z.optional(wanted()),
        referral: z.optional(wanted()),
      }),
    }),
  ),
  /** "What do you want from this customer?" was put off. */
  skipGoals: on(surface, () => z.strictObject({ ...command, customerId: id })),
} as const;
