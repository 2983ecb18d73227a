/** Settings of tiers, appreciation and weekly contact (appreciation.md, Settings). */
import { z } from '../../platform/zod';
import { text, time } from '../data/fields';
import { atLeastOne, days, months, share, weekday } from '../setting-fields';
import { APPRECIATION_KINDS } from './kind-names';

/** Days between two thank-yous: the ideal, and the longest we let it go. */
const cadence = z
  .strictObject({ ideal: days.min(1), redLine: days.min(1) })
  .refine(({ ideal, redLine }) => ideal <= redLine, { message: 'idealAfterRedLine' });

export const appreciationSettings = {
  /** Months of revenue that rank a customer; `life` = all. */
  tierMonths: z.union([z.literal(12), z.literal(24), z.literal('life')]).default(12),
  tierTopShare: share.default(0.2),
  tierRevenueShare: share.default(0.8),
  tierBShare: share.default(0.5),
  tierMode: z.enum(['count', 'revenue', 'either']).default('count'),
  newCustomerDays: days.default(90),
  advocateMonths: months.default(24),
  /** Share of the revenue of customers they brought that counts as their own. */
  advocateWeight: share.default(0),
  cadenceDays: z.strictObject({ A: cadence, B: cadence, C: cadence }).default({
    A: { ideal: 30, redLine: 42 },
    B: { ideal: 60, redLine: 84 },
    C: { ideal: 120, redLine: 168 },
  }),
  /** Share of the ideal by which due days are spread, so that they do not fall on one day. */
  cadenceJitter: share.default(0.1),
  appreciationPerDay: atLeastOne.default(5),
  personalGraceDays: days.default(14),
  /** Worth of gifts to one customer in a calendar year, in major units of the base currency; absent = no cap. */
  giftYearlyCap: z.number().nonnegative().max(1_000_000_000).optional(),
  /** The rep's own words in the place of ours, by kind of thank-you. */
  thanksDrafts: z.partialRecord(z.enum(APPRECIATION_KINDS), text).default({}),
  /** ISO weekday and local time. */
  weeklyCheckAt: z.strictObject({ weekday, time }).default({ weekday: 4, time: '15:00' }),
};
