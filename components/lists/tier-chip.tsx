/** The list of a customer beside his name, with the star of an advocate; it opens the pin. */
import { i18n } from '#i18n';
import type { TierView } from '../../lib/domain/views/tier-view';
import { Pin, Star } from '../parts/icons';
import { chipWords } from '../words/tier';

export interface TierChipProps {
  lists: TierView;
  isOpen: boolean;
  open: () => void;
}

export function TierChip({ lists, isOpen, open }: TierChipProps) {
  const words = chipWords(lists.tier);
  const more = [
    lists.tier === 'B*' && i18n.t('lists.new'),
    lists.pin && i18n.t('lists.pin.put'),
    lists.isAdvocate && i18n.t('lists.star'),
  ].filter(Boolean);
  return (
    <button
      type="button"
      class="badge tier-chip"
      aria-expanded={isOpen}
      aria-label={i18n.t('lists.chipOf', { tier: [words, ...more].join(', ') })}
      title={more.join(', ') || undefined}
      onClick={open}
    >
      {words}
      {lists.pin && <Pin size={12} aria-hidden="true" />}
      {lists.isAdvocate && <Star size={12} aria-hidden="true" />}
    </button>
  );
}
