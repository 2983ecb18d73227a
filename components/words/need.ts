/** A need in words: the question it asks again, and what stands beside it (plan.md, Question). */
import { i18n } from '#i18n';
import type { NeedItem } from '../../lib/domain/views/ask-today';
import { foreign, glance } from './foreign';

/** Their own words, in quotation marks. */
export const quotedWords = (words: string): string => i18n.t('quoted', { words: foreign(words) });

/** The same for a button's name: no longer than one glance takes in. */
export const shortQuote = (words: string): string => quotedWords(glance(words));

export const questionWords = ({ kind, verbatim }: Pick<NeedItem, 'kind' | 'verbatim'>): string =>
  i18n.t(`need.ask.${kind}`, { words: quotedWords(verbatim) });
