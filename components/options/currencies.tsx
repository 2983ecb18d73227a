/** What one unit of a currency is worth to the rep; without a rate its deals stand in no sum (data, Currency table). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../lib/ui/options-model';
import { useLook } from '../parts/use-look';

export function Currencies({ model, of }: { model: OptionsModel; of: object }) {
  const view = useLook('readCurrencies', {}, of);
  const [typing, setTyping] = useState('');
  // Added and still without a rate: its deals go on waiting, nothing is counted at a rate nobody typed.
  const [added, setAdded] = useState<string[]>([]);
  const [wrong, setWrong] = useState<'rate' | 'code' | null>(null);
  if (!view) return null;
  const { base = '', rates, waiting } = view;
  const listed = [
    ...new Set([...Object.keys(rates), ...waiting.map(({ currency }) => currency), ...added]),
  ].sort();
  const without = (code: string) => Object.fromEntries(Object.entries(rates).filter(([own]) => own !== code));
  const set = (code: string, typed: string) => {
    const rate = Number(typed.replace(',', '.'));
    const isEmpty = typed.trim() === '';
    setWrong(isEmpty || rate > 0 ? null : 'rate');
    if (isEmpty) void model.set({ currencyRates: without(code) });
    else if (rate > 0) void model.set({ currencyRates: { ...rates, [code]: rate } });
  };
  const code = typing.trim().toUpperCase();
  return (
    <section class="part" id="currencies" aria-label={i18n.t('currencies.title')}>
      <h2>{i18n.t('currencies.title')}</h2>
      <p class="quiet">{i18n.t('currencies.why', { base })}</p>
      <ul class="settings">
        {listed.map(own => (
          <li key={own}>
            <label class="rate-line">
              <span>
                {i18n.t('currencies.one', { code: own })}
                <Waiting deals={waiting.find(({ currency }) => currency === own)?.deals} />
              </span>
              <span class="rate">
                <input
                  type="text"
                  inputMode="decimal"
                  aria-label={i18n.t('currencies.rateOf', { code: own, base })}
                  value={rates[own] ?? ''}
                  onChange={event => set(own, event.currentTarget.value)}
                />
                {base}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <form
        class="field-row"
        onSubmit={event => {
          event.preventDefault();
          if (!Intl.supportedValuesOf('currency').includes(code) || code === base) return setWrong('code');
          setWrong(null);
          setAdded([...added, code]);
          setTyping('');
        }}
      >
        <input
          type="text"
          aria-label={i18n.t('currencies.add')}
          placeholder="CHF"
          maxLength={3}
          value={typing}
          onInput={event => setTyping(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('currencies.add')}
        </button>
      </form>
      {wrong && (
        <p class="trouble" role="alert">
          {wrong === 'rate' ? i18n.t('currencies.badRate') : i18n.t('currencies.badCode', { base })}
        </p>
      )}
    </section>
  );
}

function Waiting({ deals }: { deals?: number }) {
  if (deals === undefined) return null;
  return <span class="quiet rate-waits">{i18n.t('currencies.waits', deals)}</span>;
}
