/** What one customer adds to the equity of the base, with every step of the formula open (longview.md, Equity). */
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { Sentence, slot } from '../parts/sentence';
import { useLook } from '../parts/use-look';
import { baseMoney } from './base-money';
import { Trend } from './trend';
import { pointsWords, shareWords } from './words';

export interface EquitySectionProps {
  customer: CustomerView;
  /** To another part of the page. */
  goTo: (place: string) => void;
}

export function EquitySection({ customer, goTo }: EquitySectionProps) {
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
          {money && (
            <li>
              <Sentence
                words={i18n.t('longview.equity.annual', { money: slot('money') })}
                parts={{
                  money: <Way said={said(money.annual)} to={i18n.t('fold.deals')} go={() => goTo('deals')} />,
                }}
              />
            </li>
          )}
          <li>
            <Sentence
              words={i18n.t('longview.equity.ownHealth', {
                health: slot('health'),
                percent: shareWords(assumptions.retentionRates[health]),
              })}
              parts={{
                health: (
                  <Way
                    said={i18n.t(`longview.health.${health}`)}
                    to={i18n.t('readiness.region')}
                    go={() => goTo('readiness')}
                  />
                ),
              }}
            />
          </li>
          <li>
            <Sentence
              words={i18n.t('longview.equity.ownYears', years, [slot('years')])}
              parts={{ years: <Way said={String(years)} to={i18n.t('fold.life')} go={() => goTo('life')} /> }}
            />
          </li>
          <li>
            <Sentence
              words={i18n.t('longview.equity.ownReferral', {
                rate: slot('rate'),
                share: shareWords(assumptions.referralShare),
              })}
              parts={{
                rate: (
                  <Way said={String(referred)} to={i18n.t('fold.referrals')} go={() => goTo('referrals')} />
                ),
              }}
            />
            {money && money.vNew > 0 && ` ${i18n.t('longview.equity.vNew', { money: said(money.vNew) })}`}
          </li>
          <li>{i18n.t('longview.equity.discount', { percent: shareWords(assumptions.discountRate) })}</li>
        </ul>
        <p class="quiet">{i18n.t('longview.equity.noForecast')}</p>
      </section>
    </div>
  );
}

/** A number that leads to the part of the page it comes from. */
function Way({ said, to, go }: { said: string; to: string; go: () => void }) {
  return (
    <button type="button" class="link number" aria-label={`${to}: ${said}`} onClick={go}>
      {said}
    </button>
  );
}
