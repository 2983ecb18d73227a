/** Field types that every row shares (data.md, Common fields). */
import { z } from '../../platform/zod';
import { later } from '../later';

/** Longest text a rep may type into one field; longer input is refused, never cut. */
export const TEXT_LIMIT = 5_000;

export const day = z.iso.date();
export const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const instant = z.iso.datetime();
export const id = z.uuid();
export const textUpTo = (length: number) => z.string().check(z.maxLength(length));
export const text = textUpTo(TEXT_LIMIT);
/** Words of a line: no space around them, and not empty. */
export const trimmedUpTo = (length: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(length));
/** Text that must say something. */
export const words = text.check(z.refine(value => value.trim() !== '', { message: 'empty' }));
export const recordKey = z.string().check(z.maxLength(200), z.regex(/^(salesforce|hubspot)\/[^/]+\/[^\s]+$/));
export const between = (min: number, max: number) => z.number().check(z.minimum(min), z.maximum(max));
export const wholeBetween = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));
/** A calendar month, e.g. `2026-03`. */
export const month = later(() => z.string().check(z.regex(/^\d{4}-\d{2}$/)));
/** ISO 4217. */
export const currencyCode = later(() => z.string().check(z.regex(/^[A-Z]{3}$/)));
export const importance = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Fields of every row. `deletedAt` is a tombstone; `importedDate` is set on rows that came from another book. */
export const common = {
  id,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: z.optional(instant),
  origin: z.enum(['manual', 'page', 'csv', 'import', 'handover']),
  importedDate: z.optional(day),
};

export const ofCustomer = { customerId: id, personId: z.optional(id) };
