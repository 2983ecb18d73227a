/** A need in words: the question it asks again, and what stands beside it (plan.md, Question). */
import { i18n } from '#i18n';
import type { NeedItem } from '../../lib/domain/views/ask-today';
import { foreign, glance } from './foreign';

/** Their own words, in quotation marks. */
export const quotedWords = (words: string): string => i18n.t('quoted', { words: foreign(words) });

/** The same for a button's name: no longer than one glance takes in. */
export const shortQuote = (words: string): string => quotedWords(glance(words));

type Asked = NeedItem['kind'];

/** Ours, with `words` in the place of theirs. */
export const ourQuestion = (kind: Asked, words: string): string => i18n.t(`need.ask.${kind}`, { words });

/** The rep's own question where he has one; one without a place for their words has them in front. */
export function questionWords(
  { kind, verbatim }: Pick<NeedItem, 'kind' | 'verbatim'>,
  own: Partial<Record<Asked, string>> = {},
): string {
  const words = quotedWords(verbatim);
  const template = own[kind];
  if (!template) return ourQuestion(kind, words);
  return template.includes('{words}')
    ? template.replaceAll('{words}', () => words)
    : `${words} – ${template}`;
}
