/** What one customer adds to the equity of the base, with every step of the formula open (longview.md, Equity). */
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { useLook } from '../parts/use-look';
import { baseMoney } from './base-money';
import { Trend } from './trend';
import { pointsWords, shareWords } from './words';

export function EquitySection({ customer }: { customer: CustomerView }) {
  const view = useLook('readEquity', { customerId: customer.customer.id }, customer);
  if (!view) return <p class="empty">{i18n.t('longview.equity.noSale')}</p>;
  const { points, range, share, months, health, years, referralRate, assumptions, money } = view;
  const said = baseMoney(money?.currency);
  const referred = Math.round(referralRate * 100) / 100;
  return (
    <div class="equity">
      <p>
        {points === null || range === null
          ? i18n.t('longview.equity.noMoney')
          : i18n.t('longview.equity.ownSays', {
              points: pointsWords(points),
              low: pointsWords(range[0]),
              high: pointsWords(range[1]),
              share: shareWords(share ?? 0),
            })}
      </p>
      <Trend
        label={i18n.t('longview.equity.index')}
        values={[...months.map(own => own.points), points]}
        since={months[0]?.month}
        said={pointsWords}
      />
      <section class="formula" aria-label={i18n.t('longview.equity.formula')}>
        <ul>
          {money && <li>{i18n.t('longview.equity.annual', { money: said(money.annual) })}</li>}
          <li>
            {i18n.t('longview.equity.ownHealth', {
              health: i18n.t(`longview.health.${health}`),
              percent: shareWords(assumptions.retentionRates[health]),
            })}
          </li>
          <li>{i18n.t('longview.equity.ownYears', years)}</li>
          <li>
            {i18n.t('longview.equity.ownReferral', {
              rate: referred,
              share: shareWords(assumptions.referralShare),
            })}
            {money && money.vNew > 0 && ` ${i18n.t('longview.equity.vNew', { money: said(money.vNew) })}`}
          </li>
          <li>{i18n.t('longview.equity.discount', { percent: shareWords(assumptions.discountRate) })}</li>
        </ul>
        <p class="quiet">{i18n.t('longview.equity.noForecast')}</p>
      </section>
    </div>
  );
}
