/** The last change in a few words, beside its Undo. */
import { i18n } from '#i18n';
import type { LastChange } from '../../lib/domain/views/panel';
import { foreign } from './foreign';

export const changeWords = ({ what, text }: LastChange): string => {
  const did = i18n.t(`change.${what}`);
  return text ? i18n.t('change.of', { did, text: foreign(text) }) : did;
};
