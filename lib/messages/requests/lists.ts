/** The A, B and C lists: reading, moves, pins (appreciation.md, Part 1). */
import { TIERS } from '../../domain/data/customer';
import { day, id, words } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

const pinned = later(() => z.strictObject({ tier: z.enum(['A', 'B', 'C']), reason: words, until: day }));

export const listRequests = {
  /** `whole`: every customer of each list, not only the first. */
  readLists: on(surface, () => z.strictObject({ whole: z.boolean() })),
  /** The moves as the rep saw them; a customer pinned or gone meanwhile stays where he is. */
  applyMoves: on(surface, () =>
    z.strictObject({
      ...command,
      moves: z.array(z.strictObject({ customerId: id, to: z.enum(TIERS) })).check(z.maxLength(20_000)),
    }),
  ),
  /** Takes moves of this month's note back, all of them or this one customer's. */
  takeBackMoves: on(surface, () => z.strictObject({ ...command, customerId: z.optional(id) })),
  /** `null`: on the list by revenue again. */
  pinTier: on(surface, () => z.strictObject({ ...command, customerId: id, pin: z.nullable(pinned()) })),
} as const;
