/** Views the surfaces ask for, and half-typed words. */
import { id, text, textUpTo } from '../../domain/data/fields';
import { ELEMENTS } from '../../domain/readiness/elements';
import { LONG_LISTS } from '../../domain/views/customer-page';
import { z } from '../../platform/zod';
import { nothing, on, opened, surface } from './shapes';

export const readingRequests = {
  readPanel: on(surface, opened),
  readPopup: on(surface, nothing),
  readOptions: on(surface, nothing),
  readTimeline: on(surface, () => z.strictObject({ customerId: id })),
  readCustomer: on(surface, () =>
    z.strictObject({
      // The address may say anything: what is no id is nobody's.
      customerId: textUpTo(100),
      whole: z.array(z.enum(LONG_LISTS)).check(z.maxLength(LONG_LISTS.length)),
    }),
  ),
  readScore: on(surface, () => z.strictObject({ customerId: id })),
  readEvidence: on(surface, () => z.strictObject({ customerId: id, element: z.enum(ELEMENTS) })),
  findCustomers: on(surface, () => z.strictObject({ text: textUpTo(200) })),
  saveDraft: on(surface, () =>
    z.strictObject({ surface: z.enum(['panel', 'popup']), key: textUpTo(200), text }),
  ),
} as const;
