/** Why the state is what it is, in one sentence; for a new customer the one thing that is missing first. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerHead, ReadinessView } from '../../lib/domain/views/panel';
import { OfferAfterSale } from '../deliverables/offer-after-sale';
import { InlineForm } from '../parts/inline-form';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { SaleDay } from './sale-day';

export interface ReadinessReasonProps {
  readiness: ReadinessView;
  customer: CustomerHead;
}

export function ReadinessReason({ readiness, customer }: ReadinessReasonProps) {
  const { act, today } = useSurface();
  const [asking, setAsking] = useState(false);
  const [sold, setSold] = useState(false);
  const [date, setDate] = useState(today);
  const { state, missing, opensOn, reason } = readiness;

  const day = opensOn ? dayWords(opensOn, today) : '';
  const says =
    state === 'doNotAsk'
      ? (reason ?? '')
      : state === 'askedWait'
        ? i18n.t('readiness.opensOn', { day })
        : state === 'tooSoon' && missing === 'minDays'
          ? i18n.t('readiness.tooSoonUntil', { day })
          : state === 'tooSoon' && (missing === 'sale' || missing === 'confirmedDeliverable')
            ? i18n.t(`readiness.missing.${missing}`)
            : '';
  const plan = sold && <OfferAfterSale customerId={customer.id} of={customer} close={() => setSold(false)} />;
  if (says === '') return plan || null;

  const save = async () => {
    if (!(await act.save('setFirstSale', { customerId: customer.id, date }))) return;
    setAsking(false);
    setSold(true);
  };
  return (
    <div class="reason">
      <p>
        <span dir="auto">{says}</span>{' '}
        {missing === 'sale' && !asking && (
          <button type="button" class="link" onClick={() => setAsking(true)}>
            {i18n.t('readiness.noteSale')}
          </button>
        )}
        {state === 'doNotAsk' && (
          <button
            type="button"
            class="link"
            onClick={() => act.save('setDoNotAsk', { customerId: customer.id, reason: null })}
          >
            {i18n.t('ask.askAgain')}
          </button>
        )}
      </p>
      {asking && (
        <InlineForm label={i18n.t('readiness.saleDay')} close={() => setAsking(false)} submit={save}>
          <SaleDay date={date} type={setDate} />
        </InlineForm>
      )}
      {plan}
    </div>
  );
}
