/** Currencies by the signs a language writes them with, asked of the engine's own tables (data.md, Money from the page). */
import { later } from '../later';

/** Asked when the first amount is read: the list is long and few messages are about money. */
const codes = later(() => new Set(Intl.supportedValuesOf('currency')));

/** Whether it is an ISO 4217 code the engine knows, in capitals. */
export const isCurrency = (code: string): boolean => codes().has(code);

const digits = new Map<string, number>();

/** How many digits its minor units have: 2 for EUR, 0 for JPY, 3 for KWD. */
export const minorDigits = (currency: string): number => {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
};

/** Signs no language's table gives for them alone, but that pages write. */
const ALSO = new Map([
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['Fr', 'CHF'],
  ['Fr.', 'CHF'],
]);

type Signs = Map<string, string[]>;
const tables = new Map<string, Signs>();

const signOf = (language: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

/** The language's own signs first; where it has none, the short sign several currencies may share. */
function signsOf(language: string, currencyDisplay: 'symbol' | 'narrowSymbol'): Signs {
  const name = `${language} ${currencyDisplay}`;
  const known = tables.get(name);
  if (known) return known;
  const signs: Signs = new Map();
  for (const currency of codes()) {
    const sign = signOf(language, currency, currencyDisplay);
    signs.set(sign, [...(signs.get(sign) ?? []), currency]);
  }
  tables.set(name, signs);
  return signs;
}

/** The currencies a sign may mean, none when it is not one: `€`, `kr`, `US$`, `EUR`, `eur`. */
export function currenciesIn(sign: string, language: string): string[] {
  if (sign === '') return [];
  const code = sign.toUpperCase();
  if (isCurrency(code)) return [code];
  const also = ALSO.get(sign);
  if (also) return [also];
  return signsOf(language, 'symbol').get(sign) ?? signsOf(language, 'narrowSymbol').get(sign) ?? [];
}
