/** What a customer gets: late first, then what waits for their word, then what is to come; settled ones last. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DeliveryOffer } from '../../lib/domain/views/deliverables-view';
import type { CustomerView } from '../../lib/domain/views/panel';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { EvidenceLog } from '../readiness/evidence-log';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { DeliverableRow } from './deliverable-row';
import { DeliveryPlan } from './delivery-plan';

export function DeliverablesSection({ customer }: { customer: CustomerView }) {
  const customerId = customer.customer.id;
  const view = useLook('readDeliverables', { customerId }, customer);
  if (!view) return <Skeleton />;
  return (
    <div class="section">
      {view.offers.map(offer => (
        <Offer key={offer.dealId ?? 'first'} customerId={customerId} offer={offer} />
      ))}
      {view.items.length === 0 && <p class="empty">{i18n.t('delivery.none')}</p>}
      <ul aria-label={i18n.t('fold.deliverables')}>
        {view.items.map(item => (
          <DeliverableRow key={item.id} item={item} personName={customer.person?.name} />
        ))}
      </ul>
      <EvidenceLog element="deliver" subject={{ kind: 'customer', customerId }} />
    </div>
  );
}

/** A sale without a list: one quiet sentence, and the list when it is wanted. */
function Offer({ customerId, offer }: { customerId: string; offer: DeliveryOffer }) {
  const { today } = useSurface();
  const [open, setOpen] = useState(false);
  if (open) return <DeliveryPlan customerId={customerId} offer={offer} close={() => setOpen(false)} />;
  return (
    <p class="hint">
      {i18n.t('delivery.unplanned', { day: dayWords(offer.saleDate, today) })}{' '}
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {i18n.t('delivery.planIt')}
      </button>
    </p>
  );
}
