/** Since when they buy; a day that is wrong or not known is put right in place. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerHead } from '../../lib/domain/views/panel';
import { InlineForm } from '../parts/inline-form';
import { useOpening } from '../parts/use-opening';
import { SaleDay } from '../readiness/sale-day';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

export function FirstSale({ customer }: { customer: CustomerHead }) {
  const { act, today } = useSurface();
  const opening = useOpening<'day'>();
  const [date, setDate] = useState(customer.firstSaleDate ?? today);
  const save = async () => {
    if (await act.save('setFirstSale', { customerId: customer.id, date })) opening.close();
  };
  return (
    <section class="side-part" aria-label={i18n.t('customer.firstSale')}>
      <h2>{i18n.t('customer.firstSale')}</h2>
      <p>
        {customer.firstSaleDate
          ? i18n.t('customer.firstBought', { day: dayWords(customer.firstSaleDate, today) })
          : i18n.t('customer.firstUnknown')}
      </p>
      {opening.form === null && (
        <p class="buttons small">
          <button type="button" class="link quiet" onClick={() => opening.open('day')}>
            {i18n.t(customer.firstSaleDate ? 'customer.firstChange' : 'readiness.noteSale')}
          </button>
        </p>
      )}
      {opening.form && (
        <InlineForm label={i18n.t('readiness.saleDay')} close={opening.close} submit={save}>
          <SaleDay date={date} type={setDate} />
        </InlineForm>
      )}
    </section>
  );
}
