/** Settings of tiers, appreciation and weekly contact (appreciation.md, Settings). */

import { z } from '../../platform/zod';
import { between, text, time, wholeBetween } from '../data/fields';
import { later } from '../later';
import { atLeastOne, days, months, optional, setting, share, weekday } from '../setting-fields';
import { APPRECIATION_KINDS } from './kind-names';

/** Days between two thank-yous: the ideal, and the longest we let it go. */
const cadence = later(() =>
  z
    .strictObject({ ideal: wholeBetween(1, 3_650), redLine: wholeBetween(1, 3_650) })
    .check(z.refine(({ ideal, redLine }) => ideal <= redLine, { message: 'idealAfterRedLine' })),
);

export const appreciationSettings = {
  /** Months of revenue that rank a customer; `life` = all. */
  tierMonths: setting(() => z.union([z.literal(12), z.literal(24), z.literal('life')]), 12),
  tierTopShare: setting(share, 0.2),
  tierRevenueShare: setting(share, 0.8),
  tierBShare: setting(share, 0.5),
  tierMode: setting(() => z.enum(['count', 'revenue', 'either']), 'count'),
  newCustomerDays: setting(days, 90),
  advocateMonths: setting(months, 24),
  /** Share of the revenue of customers they brought that counts as their own. */
  advocateWeight: setting(share, 0),
  cadenceDays: setting(() => z.strictObject({ A: cadence(), B: cadence(), C: cadence() }), {
    A: { ideal: 30, redLine: 42 },
    B: { ideal: 60, redLine: 84 },
    C: { ideal: 120, redLine: 168 },
  }),
  /** Share of the ideal by which due days are spread, so that they do not fall on one day. */
  cadenceJitter: setting(share, 0.1),
  appreciationPerDay: setting(atLeastOne, 5),
  personalGraceDays: setting(days, 14),
  /** Worth of gifts to one customer in a calendar year, in major units of the base currency; absent = no cap. */
  giftYearlyCap: optional(() => between(0, 1_000_000_000)),
  /** The rep's own words in the place of ours, by kind of thank-you. */
  thanksDrafts: setting(() => z.partialRecord(z.enum(APPRECIATION_KINDS), text), {}),
  /** ISO weekday and local time. */
  weeklyCheckAt: setting(() => z.strictObject({ weekday: weekday(), time }), { weekday: 4, time: '15:00' }),
};
