/** A next-best action in words. */
import { i18n } from '#i18n';
import { ACTIONS } from '../../lib/domain/readiness/actions';

export function raiseWords(candidate: string): string {
  const known = ACTIONS.find(action => action === candidate);
  return known ? i18n.t(`raise.${known}`) : '';
}
