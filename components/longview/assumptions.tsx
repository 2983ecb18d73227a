/** The formula of the equity and every assumption in it, always open: nothing here is a forecast. */
import { i18n } from '#i18n';
import type { EquityView } from '../../lib/domain/views/equity-view';
import { Sentence, slot } from '../parts/sentence';
import { baseMoney } from './base-money';
import { type BehindState, NumberButton } from './behind';
import { shareWords } from './words';

export interface AssumptionsProps {
  given: EquityView['assumptions'];
  state: BehindState;
}

export function Assumptions({ given, state }: AssumptionsProps) {
  const { retentionRates, retentionRange, discountRate, equityYears, equityMinYears, referralShare, vNew } =
    given;
  const money = baseMoney(given.currency);
  return (
    <section class="formula" aria-label={i18n.t('longview.equity.formula')}>
      <p>{i18n.t('longview.equity.how')}</p>
      <ul>
        <li>
          {i18n.t('longview.equity.stays', {
            healthy: shareWords(retentionRates.healthy),
            watch: shareWords(retentionRates.watch),
            atRisk: shareWords(retentionRates.atRisk),
            range: Math.round(100 * retentionRange),
          })}
        </li>
        <li>{i18n.t('longview.equity.discount', { percent: shareWords(discountRate) })}</li>
        <li>{i18n.t('longview.equity.years', { least: equityMinYears, most: equityYears })}</li>
        <li>
          {i18n.t('longview.equity.referral', { share: shareWords(referralShare) })}
          {vNew !== undefined && vNew > 0 && (
            <>
              {' '}
              <Sentence
                words={i18n.t('longview.equity.vNew', { money: slot('money') })}
                parts={{
                  money: (
                    <NumberButton
                      what="equity.newOnes"
                      title={i18n.t('longview.equity.newOnes')}
                      said={money(vNew)}
                      state={state}
                    />
                  ),
                }}
              />
            </>
          )}
        </li>
      </ul>
      <p class="quiet">{i18n.t('longview.equity.noForecast')}</p>
      <a class="link" href="/options.html">
        {i18n.t('longview.equity.change')}
      </a>
    </section>
  );
}
