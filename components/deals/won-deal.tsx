/** "Closed won 12,000 EUR on 3 Feb: use it?" Stored only on a click (data, Money from the page). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WonDealView } from '../../lib/domain/views/deals-view';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { SubjectRef } from '../../lib/messages/requests';
import { OfferAfterSale } from '../deliverables/offer-after-sale';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';
import { moneyWords } from '../words/money';
import { DealForm, type DealKind } from './deal-form';

export interface WonDealProps {
  /** Absent when the page does not read as won, or was answered. */
  won?: WonDealView;
  customer: CustomerView;
  subject: SubjectRef;
}

export function WonDeal({ won, customer, subject }: WonDealProps) {
  const [sold, setSold] = useState<string | null>(null);
  // The chip goes with the click; what they get with it is asked in its place.
  if (sold)
    return (
      <OfferAfterSale
        customerId={customer.customer.id}
        of={customer}
        dealId={sold}
        close={() => setSold(null)}
        class="plan-place"
      />
    );
  return won ? <MoneyChip won={won} subject={subject} sold={setSold} /> : null;
}

interface MoneyChipProps {
  won: WonDealView;
  subject: SubjectRef;
  sold: (dealId: string) => void;
}

function MoneyChip({ won, subject, sold }: MoneyChipProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'typed'>();
  const { stage, money, date, kind, isChange } = won;

  const use = async (typed: {
    kind?: DealKind;
    date?: string;
    money?: { minor: number; currency: string };
  }) => {
    const saved = await act.save('answerWonDeal', { subject, use: true, ...typed });
    if (saved?.itemId && !isChange) sold(saved.itemId);
    return saved;
  };
  const parts = {
    stage: foreign(stage),
    amount: money ? moneyWords(money) : '',
    day: date ? dayWords(date, today) : '',
  };
  const says = i18n.t(money ? (date ? 'won.whole' : 'won.noDay') : date ? 'won.noAmount' : 'won.bare', parts);

  return (
    <section class="money-chip" aria-label={i18n.t('won.region')}>
      <p>
        <strong dir="auto">{says}</strong> {i18n.t(isChange ? 'won.asChange' : `won.as.${kind}`)}
      </p>
      {opening.form ? (
        <DealForm
          place={`won:${subject.kind === 'record' ? subject.record.key : ''}`}
          label={i18n.t('won.typed')}
          amountText={money ? moneyWords(money) : won.amountText}
          date={date}
          kind={kind}
          usualCurrency={won.usualCurrency}
          amountsHidden={won.amountsHidden}
          submitLabel={i18n.t('won.use')}
          close={opening.close}
          submit={({ money: typed, date: day, kind: chosen }) =>
            use({ kind: chosen, date: day, money: typed ?? undefined })
          }
        />
      ) : (
        <p class="buttons">
          <button
            type="button"
            class="button primary"
            onClick={() => (won.isClear ? void use({}) : opening.open('typed'))}
          >
            {i18n.t('won.use')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => act.save('answerWonDeal', { subject, use: false })}
          >
            {i18n.t('won.notNow')}
          </button>
          {won.isClear && (
            <button type="button" class="link" onClick={() => opening.open('typed')}>
              {i18n.t('won.other')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
