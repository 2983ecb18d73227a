/** What a page writes is read back, in whatever language and currency (data.md, Money from the page). */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minorDigits } from '../../lib/domain/capture/currencies';
import { readMoney } from '../../lib/domain/capture/money';
import { readPageDay } from '../../lib/domain/capture/page-day';
import { addDays } from '../../lib/domain/days';

const LANGUAGES = [
  'en-US',
  'en-GB',
  'de',
  'de-CH',
  'fr',
  'es',
  'it',
  'pt-BR',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'ja',
  'en-IN',
];
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'JPY', 'KWD', 'INR', 'PLN', 'BRL'];
const language = fc.constantFrom(...LANGUAGES);

it('money written by Intl is read back to the cent', () => {
  fc.assert(
    fc.property(
      language,
      fc.constantFrom(...CURRENCIES),
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.constantFrom('symbol' as const, 'code' as const),
      (tag, currency, amountMinor, currencyDisplay) => {
        const text = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay }).format(
          amountMinor / 10 ** minorDigits(currency),
        );
        expect({ text, ...readMoney(text, { language: tag }) }).toEqual({ text, amountMinor, currency });
      },
    ),
  );
});

it('whatever stands there, a number is read in whole minor units or not at all', () => {
  fc.assert(
    fc.property(language, fc.string(), (tag, text) => {
      const { amountMinor = 0 } = readMoney(text, { language: tag, usual: 'EUR', assume: true });
      expect(Number.isSafeInteger(amountMinor) && amountMinor >= 0).toBe(true);
    }),
  );
});

it('a day written in a language is read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'da', 'nb', 'pl'),
      fc.constantFrom('medium' as const, 'long' as const),
      fc.integer({ min: 0, max: 3_000 }),
      (tag, dateStyle, n) => {
        const day = addDays('2022-01-01', n);
        const text = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }).format(
          Date.parse(`${day}T00:00:00Z`),
        );
        const numericOrder = tag === 'en-US' ? 'MDY' : 'DMY';
        expect({ text, day: readPageDay(text, { language: tag, numericOrder })?.day }).toEqual({ text, day });
      },
    ),
  );
});
