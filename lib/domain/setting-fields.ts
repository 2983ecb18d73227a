/** Kinds of values a setting may have, with their sensible ranges. */

import { z } from '../platform/zod';
import { later } from './later';

export const days = later(() => z.number().int().min(0).max(3_650));
export const share = later(() => z.number().min(0).max(1));
export const count = later(() => z.number().int().min(0).max(1_000));
export const atLeastOne = later(() => z.number().int().min(1).max(1_000));
export const points = later(() => z.number().int().min(0).max(100));
export const minutes = later(() => z.number().int().min(0).max(1_440));
export const half = later(() => z.number().min(1).max(3_650));
export const scale = later(() => z.number().int().min(1).max(5));
export const milliseconds = later(() => z.number().int().min(0).max(60_000));
export const weekday = later(() => z.number().int().min(1).max(7));
/** Months of a relationship; a life of a hundred years is a typing mistake. */
export const months = later(() => z.number().int().min(1).max(1_200));
/** ISO 4217. */
export const currencyCode = later(() => z.string().regex(/^[A-Z]{3}$/));

/** One setting: what it may be, and its default. The schema is made when a value of the rep's own is checked. */
export interface Setting<S extends z.ZodType = z.ZodType> {
  schema: () => S;
  standard: z.infer<S>;
}
export const setting = <S extends z.ZodType>(make: () => S, standard: z.infer<S>): Setting<S> => ({
  schema: later(make),
  standard,
});
/** A setting that may be absent, and is by default. */
export const optional = <S extends z.ZodType>(make: () => S): Setting<z.ZodOptional<S>> => ({
  schema: later(() => make().optional() as z.ZodOptional<S>),
  standard: undefined,
});

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
