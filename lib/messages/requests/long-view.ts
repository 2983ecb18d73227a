/** The report's second half, whom its numbers are made of, and one customer's report card and equity. */
import { between, id, wholeBetween } from '../../domain/data/fields';
import { LOGGED_FROM, SECONDS_MAX } from '../../domain/longview/logging';
import { BEHIND } from '../../domain/views/behind';
import { z } from '../../platform/zod';
import { nothing, on, surface } from './shapes';

export const longViewRequests = {
  readLongReport: on(surface, nothing),
  readBehind: on(surface, () => z.strictObject({ what: z.enum(BEHIND), from: wholeBetween(0, 1_000_000) })),
  /** How an item was just logged; for the rep's own measures. */
  noteLogged: on(surface, () =>
    z.strictObject({
      from: z.enum(LOGGED_FROM),
      isPromise: z.boolean(),
      seconds: z.optional(between(0, SECONDS_MAX)),
    }),
  ),
  readReportCard: on(surface, () => z.strictObject({ customerId: id })),
  readEquity: on(surface, () => z.strictObject({ customerId: id })),
} as const;
