/** Thank-yous: what to say, that it was said, gifts and days that are theirs (appreciation.md, Part 2). */
import { APPRECIATION_KINDS } from '../../domain/appreciation/kind-names';
import { between, day, id } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

const worth = later(() => between(0, 1_000_000_000));

export const thanksRequests = {
  readThanks: on(surface, () => z.strictObject({ customerId: id })),
  logThanks: on(surface, () =>
    z.strictObject({
      ...command,
      customerId: id,
      kind: z.enum(APPRECIATION_KINDS),
      personId: z.optional(id),
      /** Worth of a gift, in major units of the base currency. */
      giftValue: z.optional(worth()),
      /** The same words went to many: no personal touch. */
      toMany: z.boolean(),
    }),
  ),
  setGiftRule: on(surface, () =>
    z.strictObject({ ...command, customerId: id, none: z.boolean(), maxPerYear: z.nullable(worth()) }),
  ),
  /** `null` forgets it. */
  setBirthday: on(surface, () => z.strictObject({ ...command, id, birthday: z.nullable(day) })),
} as const;
