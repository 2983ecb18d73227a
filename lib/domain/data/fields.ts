/** Field types that every row shares (data.md, Common fields). */
import { z } from '../../platform/zod';

/** Longest text a rep may type into one field; longer input is refused, never cut. */
export const TEXT_LIMIT = 5_000;

export const day = z.iso.date();
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const instant = z.iso.datetime();
export const id = z.uuid();
export const text = z.string().max(TEXT_LIMIT);
/** Text that must say something. */
export const words = text.refine(value => value.trim() !== '', { message: 'empty' });
export const recordKey = z
  .string()
  .max(200)
  .regex(/^(salesforce|hubspot)\/[^/]+\/[^\s]+$/);
export const importance = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Fields of every row. `deletedAt` is a tombstone; `importedDate` is set on rows that came from another book. */
export const common = {
  id,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.optional(),
  origin: z.enum(['manual', 'page', 'csv', 'import', 'handover']),
  importedDate: day.optional(),
};

export const ofCustomer = { customerId: id, personId: id.optional() };
