/** Line 2: a pause that holds, else a rhythm of the customer's own. The rule, weekly, needs no saying. */
import { i18n } from '#i18n';
import type { StripView } from '../../lib/domain/views/strip-view';
import type { Opening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { rhythmWords } from '../words/contact';
import { dayWords } from '../words/day';

export interface ContactChipProps {
  contact: StripView;
  opening: Opening<'rhythm'>;
}

export function ContactChip({ contact, opening }: ContactChipProps) {
  const { today } = useSurface();
  const pause = contact.pauses.find(({ from }) => from <= today);
  if (!pause && contact.everyDays === undefined) return null;
  return (
    <button
      type="button"
      class="badge"
      aria-expanded={opening.form === 'rhythm'}
      onClick={() => (opening.form ? opening.close() : opening.open('rhythm'))}
    >
      {pause
        ? i18n.t('contact.pausedChip', { day: dayWords(pause.to, today) })
        : rhythmWords(contact.everyDays)}
    </button>
  );
}
