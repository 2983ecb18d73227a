/** The last change in a few words, beside its Undo. */
import { i18n } from '#i18n';
import type { LastChange } from '../../lib/domain/views/panel';
import { foreign } from './foreign';

/** What was done, to what, and (where the page is about somebody else) for whom. */
export const changeWords = ({ what, text, customer }: LastChange, customerId?: string): string => {
  const did = i18n.t(`change.${what}`);
  const said = text ? i18n.t('change.of', { did, text: foreign(text) }) : did;
  // A change of the customer himself has his name as its words.
  if (!customer || customer.id === customerId || customer.name === text) return said;
  return i18n.t('change.forWhom', { said, name: foreign(customer.name) });
};
