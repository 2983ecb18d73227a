/** Right after a sale was noted: what do they get with it? Nothing to ask for a refund or a sale long past. */
import { useEffect, useRef } from 'preact/hooks';
import { useLook } from '../parts/use-look';
import { DeliveryPlan } from './delivery-plan';

export interface OfferAfterSaleProps {
  customerId: string;
  /** As the surface last read it: a save gives a new one, and the offers are asked for again. */
  of: object;
  /** Absent for a first sale of which only the day was typed. */
  dealId?: string;
  close: () => void;
  class?: string;
}

export function OfferAfterSale({ customerId, of, dealId, close, class: className }: OfferAfterSaleProps) {
  const view = useLook('readDeliverables', { customerId }, of);
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
