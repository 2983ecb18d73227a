/** Months as a person says them. */
import { i18n } from '#i18n';

const language = (): string => /[a-z]{2,3}(-[A-Za-z0-9]+)*/.exec(i18n.t('language'))?.[0] ?? 'en';

const said = (month: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** `March 2026` of `2026-03`. */
export const monthWords = (month: string): string => said(month, { month: 'long', year: 'numeric' });

/** `Mar` */
export const shortMonthWords = (month: string): string => said(month, { month: 'short' });
