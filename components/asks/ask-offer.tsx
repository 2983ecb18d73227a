/** Earned: one sentence and one button; the card opens from it. While a good moment lasts it says which one. */
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { useSurface } from '../surface';
import { askWords } from '../words/ask';
import { AskCard, type Outcome } from './ask-card';

export interface AskOfferProps {
  view: CustomerView;
  /** Open although it is not earned, for this reason. */
  overrideReason?: string;
  open: boolean;
  setOpen: (open: boolean) => void;
  asked: (askId: string, outcome: Outcome) => void;
}

export function AskOffer({ view, overrideReason, open, setOpen, asked }: AskOfferProps) {
  const { today } = useSurface();
  const { window } = view.ask;
  return (
    <section
      class="one-thing"
      data-tone="ask"
      data-window={window ? 'open' : undefined}
      aria-label={i18n.t('ask.region')}
    >
      {!overrideReason && (
        <p>
          <strong dir="auto">{askWords(view, today)}</strong>{' '}
          {window ? i18n.t('ask.daysLeft', window.daysLeft) : i18n.t('ask.earnedIt')}
        </p>
      )}
      {open ? (
        <AskCard view={view} overrideReason={overrideReason} close={() => setOpen(false)} asked={asked} />
      ) : (
        <p class="buttons">
          <button type="button" class="button primary" onClick={() => setOpen(true)}>
            {i18n.t('ask.open')}
          </button>
        </p>
      )}
    </section>
  );
}
