/** The report's second half, whom its numbers are made of, and one customer's report card and equity. */
import { id } from '../../domain/data/fields';
import { LOGGED_FROM, SECONDS_MAX } from '../../domain/longview/logging';
import { BEHIND } from '../../domain/views/behind';
import { z } from '../../platform/zod';
import { nothing, on, surface } from './shapes';

export const longViewRequests = {
  readLongReport: on(surface, nothing),
  readBehind: on(surface, () =>
    z.strictObject({ what: z.enum(BEHIND), from: z.number().int().min(0).max(1_000_000) }),
  ),
  /** How an item was just logged; for the rep's own measures. */
  noteLogged: on(surface, () =>
    z.strictObject({
      from: z.enum(LOGGED_FROM),
      isPromise: z.boolean(),
      seconds: z.number().min(0).max(SECONDS_MAX).optional(),
    }),
  ),
  readReportCard: on(surface, () => z.strictObject({ customerId: id })),
  readEquity: on(surface, () => z.strictObject({ customerId: id })),
} as const;
