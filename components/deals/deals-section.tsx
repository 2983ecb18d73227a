/** The orders of one customer, newest first, from both CRMs and by hand (data, Money from the page). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { OfferAfterSale } from '../deliverables/offer-after-sale';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { DealForm } from './deal-form';
import { DealRow } from './deal-row';

export interface DealsSectionProps {
  customer: CustomerView;
  /** The stage of the open deal page, where its words do not mean won yet. */
  stage?: { orgKey: string; words: string };
}

export function DealsSection({ customer, stage }: DealsSectionProps) {
  const { act } = useSurface();
  const customerId = customer.customer.id;
  const view = useLook('readDeals', { customerId }, customer);
  const opening = useOpening<'new'>();
  const [sold, setSold] = useState<string | null>(null);
  if (!view) return <Skeleton />;
  return (
    <div class="section">
      {opening.form ? (
        <DealForm
          place={`newDeal:${customerId}`}
          label={i18n.t('deal.newLabel')}
          kind={view.proposedKind}
          usualCurrency={view.usualCurrency}
          amountsHidden={view.amountsHidden}
          submitLabel={i18n.t('save')}
          close={opening.close}
          submit={async ({ money, date, kind = view.proposedKind }) => {
            const subject = { kind: 'customer', customerId } as const;
            const saved = await act.save('recordDeal', { subject, kind, date, money: money ?? undefined });
            if (!saved) return null;
            opening.close();
            setSold(saved.itemId ?? null);
            return saved;
          }}
        />
      ) : (
        <p class="buttons section-start">
          <button type="button" class="button" onClick={() => opening.open('new')}>
            {i18n.t('deal.new')}
          </button>
        </p>
      )}
      {sold && (
        <OfferAfterSale customerId={customerId} of={customer} dealId={sold} close={() => setSold(null)} />
      )}
      {stage && (
        <p class="hint">
          <span dir="auto">{i18n.t('won.stage', { stage: foreign(stage.words) })}</span>{' '}
          <button
            type="button"
            class="link"
            onClick={() => act.save('setWonStage', { orgKey: stage.orgKey, name: stage.words, means: true })}
          >
            {i18n.t('won.stageMeans')}
          </button>
        </p>
      )}
      {view.deals.length === 0 && <p class="empty">{i18n.t('deal.none')}</p>}
      <ul aria-label={i18n.t('fold.deals')}>
        {view.deals.map(deal => (
          <DealRow key={deal.id} deal={deal} view={view} won={setSold} />
        ))}
      </ul>
    </div>
  );
}
