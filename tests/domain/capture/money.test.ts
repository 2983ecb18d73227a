import { describe, expect, it } from 'vitest';
import { type MoneyRead, readMoney } from '../../../lib/domain/capture/money';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

const PAGES: [language: string, text: string, read: MoneyRead][] = [
  ['de', '12.000,00 €', eur(1_200_000)],
  ['de', '12.000 €', eur(1_200_000)],
  ['en-US', '€12,000', eur(1_200_000)],
  ['en-US', 'USD 12,000.00', usd(1_200_000)],
  ['en-US', '$12,000', usd(1_200_000)],
  ['sv', '12 000 kr', { amountMinor: 1_200_000, currency: 'SEK' }],
  ['nb', '12 000,50 kr', { amountMinor: 1_200_050, currency: 'NOK' }],
  ['fr', '1 234 567,8 €', eur(123_456_780)],
  ['de-CH', 'CHF 12’000.00', { amountMinor: 1_200_000, currency: 'CHF' }],
  ['ja', '￥12,000', { amountMinor: 12_000, currency: 'JPY' }],
  ['en-IN', '₹12,34,567.00', { amountMinor: 123_456_700, currency: 'INR' }],
  // Two different signs, or two digits behind one, say it themselves, whatever the language.
  ['en-US', '12.000,00 €', eur(1_200_000)],
  ['de', '€12,000.00', eur(1_200_000)],
  ['en-US', '12,50 €', eur(1_250)],
  // The reader's own currency in brackets is Salesforce's addition.
  ['en-US', 'USD 12,000.00 (EUR 11,000.00)', usd(1_200_000)],
  ['en-US', 'KWD 1.234', { amountMinor: 1_234, currency: 'KWD' }],
  ['en-US', '€0.00', eur(0)],
];

describe('money of a page, by its language', () => {
  it.each(PAGES)('%s: %s', (language, text, read) => {
    expect(readMoney(text, { language })).toEqual(read);
  });
});

const UNCLEAR: [language: string, text: string, read: MoneyRead, why: string][] = [
  ['en-US', '12.000 €', { currency: 'EUR' }, 'twelve, or twelve thousand'],
  ['en-US', '12 000 kr', {}, 'four countries have crowns'],
  ['en-US', '12,000', {}, 'no currency'],
  ['en-US', '12 toString', {}, 'a name every table of the language has by itself'],
  ['en-US', '$12K', {}, 'not a plain number'],
  ['de', '12 Mio. €', {}, 'not a plain number'],
  ['en-US', '-$12,000.00', { currency: 'USD' }, 'a sale is not negative'],
  ['en-US', '$1,2,3', { currency: 'USD' }, 'no grouping'],
  ['en-US', '$12.345678', { currency: 'USD' }, 'finer than a cent'],
  ['en-US', '--', {}, 'empty'],
  ['en-US', '', {}, 'empty'],
];

describe('what is unclear is left to the rep', () => {
  it.each(UNCLEAR)('%s: %s (%s)', (language, text, read) => {
    expect(readMoney(text, { language })).toEqual(read);
  });
});

describe('typed by the rep', () => {
  const typed = (text: string, usual?: string) => readMoney(text, { language: 'en-US', usual, assume: true });

  it('the usual currency stands in where none is typed', () => {
    expect(typed('12000', 'EUR')).toEqual(eur(1_200_000));
    expect(typed('12000')).toEqual({});
  });

  it('a typed currency wins, in small letters too', () => {
    expect(typed('12000 usd', 'EUR')).toEqual(usd(1_200_000));
  });

  it('the usual one settles a sign that several share', () => {
    expect(typed('12 000 kr', 'DKK')).toEqual({ amountMinor: 1_200_000, currency: 'DKK' });
  });
});
