/** Months as a person says them. */
import { dateFormat } from './formats';

const said = (month: string, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(options).format(new Date(`${month}-01T00:00:00Z`));

/** `March 2026` of `2026-03`. */
export const monthWords = (month: string): string => said(month, { month: 'long', year: 'numeric' });

/** `Mar` */
export const shortMonthWords = (month: string): string => said(month, { month: 'short' });
