/** A number as a person writes it: `10,000`. For counts that may be long; words with one take it as their first part. */
import { numberFormat } from './formats';

export const countWords = (count: number): string => numberFormat({}).format(count);
