/** Right after a sale was noted: what do they get with it? Nothing to ask for a refund or a sale long past. */
import { useEffect, useRef } from 'preact/hooks';
import type { CustomerView } from '../../lib/domain/views/panel';
import { useLook } from '../parts/use-look';
import { DeliveryPlan } from './delivery-plan';

export interface OfferAfterSaleProps {
  customer: CustomerView;
  dealId: string;
  close: () => void;
  class?: string;
}

export function OfferAfterSale({ customer, dealId, close, class: className }: OfferAfterSaleProps) {
  const customerId = customer.customer.id;
  const view = useLook('readDeliverables', { customerId }, customer);
  const offer = view?.offers.find(open => open.dealId === dealId);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; who came by keyboard goes on here.
  useEffect(() => {
    if (offer && document.activeElement === document.body) place.current?.querySelector('input')?.focus();
  }, [offer === undefined]);
  if (!offer) return null;
  return (
    <div class={className} ref={place}>
      <DeliveryPlan customerId={customerId} offer={offer} close={close} />
    </div>
  );
}
