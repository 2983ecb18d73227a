/** Whose record it is, and facts of the customer himself. */
import { day, id } from '../../domain/data/fields';
import { z } from '../../platform/zod';
import { command, on, opened, owner, recordRef, surface } from './shapes';

export const whoseRecordRequests = {
  startCustomer: on(surface, () =>
    z.strictObject({ ...command, ...opened().shape, owner: z.optional(owner()) }),
  ),
  linkRecord: on(surface, () => z.strictObject({ ...command, ...opened().shape, owner: owner() })),
  neverOnRecord: on(surface, () => z.strictObject({ ...command, record: recordRef(), never: z.boolean() })),
  setFirstSale: on(surface, () => z.strictObject({ ...command, customerId: id, date: z.nullable(day) })),
} as const;
