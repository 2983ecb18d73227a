/** What became of an open deal: won with its day and amount, lost, or taken up again. */
import { i18n } from '#i18n';
import type { DealItem, DealsView } from '../../lib/domain/views/deals-view';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { moneyWords } from '../words/money';
import { DealForm } from './deal-form';

export interface OpenDealProps {
  deal: DealItem;
  view: DealsView;
  /** The deal in a few words, for the names of its buttons. */
  what: string;
  won: (dealId: string) => void;
}

export function OpenDeal({ deal, view, what, won }: OpenDealProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'won'>();
  const { id, status } = deal;
  const settle = (to: 'lost' | 'open') => void act.save('settleDeal', { id, status: to, date: today });
  if (status === 'lost')
    return (
      <p class="buttons">
        <button type="button" class="link quiet" onClick={() => settle('open')}>
          {i18n.t('deal.reopen')}
        </button>
      </p>
    );
  if (opening.form)
    return (
      <DealForm
        place={`won:${id}`}
        label={i18n.t('deal.wonLabel')}
        amountText={deal.money && moneyWords(deal.money)}
        usualCurrency={view.usualCurrency}
        amountsHidden={view.amountsHidden}
        emptyMeans={i18n.t('deal.wonAmount')}
        submitLabel={i18n.t('deal.wonButton')}
        close={opening.close}
        submit={async ({ money, date }) => {
          const amount = money ?? undefined;
          const saved = await act.save('settleDeal', { id, status: 'won', date, money: amount });
          if (saved) won(id);
          return saved;
        }}
      />
    );
  return (
    <p class="buttons">
      <button
        type="button"
        class="button"
        aria-label={i18n.t('deal.wonOf', { deal: what })}
        onClick={() => opening.open('won')}
      >
        {i18n.t('deal.wonButton')}
      </button>
      <button
        type="button"
        class="link quiet"
        aria-label={i18n.t('deal.lostOf', { deal: what })}
        onClick={() => settle('lost')}
      >
        {i18n.t('deal.lost')}
      </button>
    </p>
  );
}
