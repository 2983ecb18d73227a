/** Money as a person says it: `12,000 EUR`, `12,000.50 EUR`. */
import { minorDigits } from '../../lib/domain/capture/currencies';
import { type MoneyRead, readMoney } from '../../lib/domain/capture/money';
import type { MoneyView } from '../../lib/domain/views/deals-view';
import { language, numberFormat } from './formats';

/** Cents only where there are any. */
export function moneyWords({ minor, currency }: MoneyView): string {
  const digits = minorDigits(currency);
  const whole = minor % 10 ** digits === 0;
  const number = numberFormat({
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
  return `${number} ${currency}`;
}

/** What the rep typed, read in the language of the interface. */
export const typedMoney = (text: string, usual: string | undefined): MoneyRead =>
  readMoney(text, { language: language(), usual, assume: true });
