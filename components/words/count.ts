/** A number as a person writes it: `10,000`. For counts that may be long; words with one take it as their first part. */
import { i18n } from '#i18n';

export const countWords = (count: number): string =>
  new Intl.NumberFormat(/[a-z]{2,3}(-[A-Za-z0-9]+)*/.exec(i18n.t('language'))?.[0] ?? 'en').format(count);
