/**
 * Money as a page or a person writes it: `€12,000`, `12.000,00 €`, `12 000 kr`, `USD 12,000.00` (data.md, Money from
 * the page). What is not clear is left out, never guessed.
 */
import { currenciesIn, isCurrency, minorDigits } from './currencies';

export interface MoneyReading {
  /** BCP 47 tag of the words around it: tells which separator groups, and whose `$` or `kr` it is. */
  language: string;
  /** The currency to take where the sign could be several, or where there is none and `assume` is set. */
  usual?: string;
  /** Typed by the rep: an amount without any sign is in the usual currency. */
  assume?: boolean;
}

/** What could be read. Minor units (cents) need the currency, so an amount never comes without one. */
export interface MoneyRead {
  amountMinor?: number;
  currency?: string;
}

/** Salesforce adds the amount in the reader's own currency: `USD 12,000.00 (EUR 11,000.00)`. */
const IN_OWN_CURRENCY = /\([^)]*\)\s*$/;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;

export function readMoney(text: string, { language, usual, assume }: MoneyReading): MoneyRead {
  const said = plainDigits(text).trim();
  const first = said.replace(IN_OWN_CURRENCY, '').trim() || said;
  const sign = first.replace(/[\d.,'’+\s-]+/g, ' ').trim();
  const candidates = currenciesIn(sign, language);
  const currency =
    candidates.length === 1
      ? candidates[0]
      : usual && isCurrency(usual) && (candidates.includes(usual) || (sign === '' && assume))
        ? usual
        : undefined;
  if (!currency) return {};
  const number = first.replace(sign, ' ').trim();
  const amountMinor = minorUnits(number, language, minorDigits(currency));
  return amountMinor === null ? { currency } : { amountMinor, currency };
}

/** Digits of other scripts as 0 to 9, and the Arabic separators as the Latin ones they stand for. */
const plainDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 0xf))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',');

const decimalSigns = new Map<string, '.' | ','>();

/** Which of `.` and `,` parts the decimals in this language; asked of the engine once: files hold thousands of amounts. */
function decimalSign(language: string): '.' | ',' {
  const known = decimalSigns.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  const sign = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  decimalSigns.set(language, sign);
  return sign;
}

/** The number in minor units; null when it is unclear, negative or too fine for the currency. */
function minorUnits(text: string, language: string, digits: number): number | null {
  if (!/^\d[\d.,'’\s]*$/.test(text)) return null;
  const decimal = decimalPoint(text, language, digits);
  if (decimal === null) return null;
  const whole = decimal === -1 ? text : text.slice(0, decimal);
  const rest = decimal === -1 ? '' : text.slice(decimal + 1);
  if (!/^\d*$/.test(rest) || /[^0]/.test(rest.slice(digits))) return null;
  // Every way of grouping looks alike from here on.
  const groups = whole.replace(/['’\s.]+/g, ',');
  if (!/^\d+$/.test(groups) && !GROUPED.test(groups)) return null;
  const minor = Number(groups.replaceAll(',', '') + rest.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** Where the decimals begin, -1 when there are none, null when `1.234` could be either. */
function decimalPoint(text: string, language: string, digits: number): number | null {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (at === -1) return -1;
  const sign = text.charAt(at);
  const other = sign === '.' ? ',' : '.';
  const isAlone = text.indexOf(sign) === at;
  if (text.includes(other)) return isAlone ? at : null;
  if (!isAlone) return -1;
  const after = text.length - at - 1;
  if (after !== 3) return at;
  // Three digits behind one sign: a group, unless this language parts decimals so.
  if (sign !== decimalSign(language)) return -1;
  return digits === 3 ? at : null;
}
