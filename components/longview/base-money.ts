/** Sums in the rep's own currency; without one the bare number. */
import { moneyWords } from '../words/money';

export const baseMoney =
  (currency: string | undefined) =>
  (minor: number): string => {
    const words = moneyWords({ minor: Math.round(minor), currency: currency ?? 'EUR' });
    return currency ? words : words.replace(/ EUR$/, '');
  };
