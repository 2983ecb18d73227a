/** Kinds of values a setting may have, with their sensible ranges. */

import { z } from '../platform/zod';
import { between, wholeBetween } from './data/fields';
import { later } from './later';

export const days = later(() => wholeBetween(0, 3_650));
export const share = later(() => between(0, 1));
export const count = later(() => wholeBetween(0, 1_000));
export const atLeastOne = later(() => wholeBetween(1, 1_000));
export const points = later(() => wholeBetween(0, 100));
export const minutes = later(() => wholeBetween(0, 1_440));
export const half = later(() => between(1, 3_650));
export const scale = later(() => wholeBetween(1, 5));
export const milliseconds = later(() => wholeBetween(0, 60_000));
export const weekday = later(() => wholeBetween(1, 7));
/** Months of a relationship; a life of a hundred years is a typing mistake. */
export const months = later(() => wholeBetween(1, 1_200));

/** One setting: what it may be, and its default. The schema is made when a value of the rep's own is checked. */
export interface Setting<S extends z.ZodMiniType = z.ZodMiniType> {
  schema: () => S;
  standard: z.infer<S>;
}
export const setting = <S extends z.ZodMiniType>(make: () => S, standard: z.infer<S>): Setting<S> => ({
  schema: later(make),
  standard,
});
/** A setting that may be absent, and is by default. */
export const optional = <S extends z.ZodMiniType>(make: () => S): Setting<z.ZodMiniOptional<S>> => ({
  schema: later(() => z.optional(make()) as z.ZodMiniOptional<S>),
  standard: undefined,
});

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
