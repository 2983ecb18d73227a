/** Kinds of values a setting may have, with their sensible ranges. */
import { z } from '../platform/zod';

export const days = z.number().int().min(0).max(3_650);
export const share = z.number().min(0).max(1);
export const count = z.number().int().min(0).max(1_000);
export const atLeastOne = z.number().int().min(1).max(1_000);
export const points = z.number().int().min(0).max(100);
export const minutes = z.number().int().min(0).max(1_440);
export const half = z.number().min(1).max(3_650);
export const scale = z.number().int().min(1).max(5);
export const milliseconds = z.number().int().min(0).max(60_000);
export const weekday = z.number().int().min(1).max(7);
/** Months of a relationship; a life of a hundred years is a typing mistake. */
export const months = z.number().int().min(1).max(1_200);
/** ISO 4217. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
