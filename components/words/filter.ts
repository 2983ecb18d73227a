/** What one part of a filter asks for, in words. */
import { i18n } from '#i18n';
import type { TodayFilter } from '../../lib/domain/views/today-filter';
import { foreign } from './foreign';
import { attentionWords, stateWords } from './names';

export function filterWords(key: keyof TodayFilter, filter: TodayFilter): string {
  const { kind, tier, state, crm, noTouchDays, text } = filter;
  if (key === 'kind' && kind) return attentionWords(kind);
  if (key === 'tier' && tier) return i18n.t('today.filter.tierOf', { tier });
  if (key === 'state' && state) return stateWords(state);
  if (key === 'crm' && crm) return i18n.t(`crm.${crm}`);
  if (key === 'noTouchDays' && noTouchDays) return i18n.t('today.filter.noTouch', noTouchDays);
  return key === 'text' && text ? `“${foreign(text)}”` : '';
}
