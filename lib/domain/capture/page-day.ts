/**
 * A day as a page of the CRM writes it, in whatever language it speaks: `3 Feb 2026`, `03.02.2026`, `2/3/2026`
 * (data.md, Money from the page). The day also tells the language, and with it how the page writes numbers.
 */
import { type Day, dayFrom } from '../days';
import type { NumericOrder } from './when';

export interface PageDay {
  day: Day;
  /** The first of the languages in which the day is written just so; absent when none does. */
  language?: string;
}

export interface PageDayReading {
  /** The rep's own language comes first in doubt. */
  language: string;
  numericOrder: NumericOrder;
}

/** Languages both CRMs are sold in most; each writes its months its own way. */
const LANGUAGES = ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs'];
const STYLES = ['short', 'medium', 'long', 'full'] as const;

/** Null when no single day can be read. */
export function readPageDay(text: string, reading: PageDayReading): PageDay | null {
  const said = plain(text);
  const languages = [reading.language, ...LANGUAGES.filter(tag => tag !== reading.language)];
  const day = numericDay(said, reading.numericOrder) ?? namedDay(said, languages);
  return day ? { day, language: languages.find(tag => isWrittenSo(said, day, tag)) } : null;
}

/** The day alone: without its language, which takes the longest to tell. */
export function readDayOnly(text: string, { language, numericOrder }: PageDayReading): Day | null {
  const said = plain(text);
  return numericDay(said, numericOrder) ?? namedDay(said, [language, ...LANGUAGES]);
}

const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();

const year = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function numericDay(text: string, order: NumericOrder): Day | null {
  const led = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})[.日]?$/.exec(text);
  if (led) return dayFrom(Number(led[1]), Number(led[2]), Number(led[3]));
  const [, a, sign, b, y = ''] = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/.exec(text) ?? [];
  if (!sign) return null;
  const [first, second] = [Number(a), Number(b)];
  // Points and dashes lead with the day wherever they are in use; slashes follow the rep's own order.
  const isDayFirst = sign !== '/' || first > 12 || (order !== 'MDY' && second <= 12);
  return isDayFirst ? dayFrom(year(y), second, first) : dayFrom(year(y), first, second);
}

function namedDay(text: string, languages: string[]): Day | null {
  const [y] = /\b\d{4}\b/.exec(text) ?? [];
  const [d] = /\b\d{1,2}\b/.exec(text) ?? [];
  if (!y || !d) return null;
  const words = text.split(/[\s,]+/).map(word => word.replace(/\.$/, ''));
  for (const language of languages) {
    const month = monthsOf(language).findIndex(names => names.some(name => words.includes(name)));
    if (month !== -1) return dayFrom(Number(y), month + 1, Number(d));
  }
  return null;
}

const months = new Map<string, string[][]>();

/** The twelve months as this language writes them inside a date, long and short. */
function monthsOf(language: string): string[][] {
  const known = months.get(language);
  if (known) return known;
  const found = Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map(style => {
      const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
      const name = parts.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month')?.value;
      return plain(name ?? '').replace(/\.$/, '');
    }),
  );
  months.set(language, found);
  return found;
}

const isWrittenSo = (text: string, day: Day, language: string): boolean =>
  STYLES.some(dateStyle => {
    const written = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
    return plain(written.format(Date.parse(`${day}T00:00:00Z`))) === text;
  });
