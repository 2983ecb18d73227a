/** A deal in one line: how much, which day, what it was. What was understood stands beside it before it is saved. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DealItem, MoneyView } from '../../lib/domain/views/deals-view';
import { Choice } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { InlineForm } from '../parts/inline-form';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';
import { moneyWords, typedMoney } from '../words/money';

export type DealKind = DealItem['kind'];
const KINDS: DealKind[] = ['new', 'repeat', 'expansion', 'refund'];

export interface DealFormProps {
  /** Where unsaved words are kept. */
  place: string;
  label: string;
  /** The amount to begin with, as it is written. */
  amountText?: string;
  date?: string;
  /** Absent: the kind is not asked. */
  kind?: DealKind;
  usualCurrency?: string;
  /** Amounts are hidden: none is asked. */
  amountsHidden: boolean;
  /** What an empty amount means, said in the field. */
  emptyMeans?: string;
  submitLabel: string;
  /** Gives something true once it is saved. `money` is null when none was typed. */
  submit: (deal: { money: MoneyView | null; date: string; kind?: DealKind }) => Promise<unknown>;
  close: () => void;
}

export function DealForm(props: DealFormProps) {
  const { today } = useSurface();
  const [text, setText] = useKeptWords(props.place, '', props.amountText);
  const [date, setDate] = useState(props.date ?? today);
  const [kind, setKind] = useState(props.kind);
  const [asked, setAsked] = useState(false);
  const { amountMinor: minor, currency } = typedMoney(text, props.usualCurrency);
  const money = minor !== undefined && currency ? { minor, currency } : null;
  const isUnclear = text.trim() !== '' && !money && !props.amountsHidden;
  const submit = async () => {
    if (isUnclear || date === '') return setAsked(true);
    if (await props.submit({ money, date, kind })) setText('');
  };
  return (
    <InlineForm label={props.label} close={props.close} submit={submit}>
      <p class="form-label">{props.label}</p>
      <div class="field-row wraps">
        {!props.amountsHidden && (
          <input
            type="text"
            inputMode="decimal"
            aria-label={i18n.t('deal.amount')}
            aria-invalid={(asked && isUnclear) || undefined}
            placeholder={props.emptyMeans ?? i18n.t('deal.amountExample')}
            value={text}
            autocomplete="off"
            onInput={event => setText(event.currentTarget.value)}
          />
        )}
        <DateField label={i18n.t('deal.day')} date={date} choose={setDate} max={today} required />
      </div>
      {money && (
        <p class="hint" aria-live="polite">
          <span class="day-chip amount">{moneyWords(money)}</span>
        </p>
      )}
      {asked && isUnclear && (
        <p class="hint" role="status">
          {i18n.t(currency ? 'deal.unclearAmount' : 'deal.unclearCurrency')}
        </p>
      )}
      {kind && (
        <Choice
          asRow
          label={i18n.t('deal.kindLabel')}
          value={kind}
          options={KINDS.map(value => ({ value, words: i18n.t(`deal.kind.${value}`) }))}
          choose={setKind}
        />
      )}
      <p class="buttons">
        <button type="submit" class="button">
          {props.submitLabel}
        </button>
        <button type="button" class="link quiet" onClick={props.close}>
          {i18n.t('cancel')}
        </button>
      </p>
    </InlineForm>
  );
}
