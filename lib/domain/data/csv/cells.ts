/** One cell of a foreign file: a day, an amount, a kind. What is not clear is told, never guessed. */
import { isCurrency } from '../../capture/currencies';
import { readMoney } from '../../capture/money';
import { readDayOnly } from '../../capture/page-day';
import type { NumericOrder } from '../../capture/when';
import type { Day } from '../../days';
import type { Deal } from '../../plan/rows';

/** A cell our own export defused: `'=SUM(A1)` (data.md, CSV out). */
export const armed = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** `2026-02-03T14:22:00Z`, `2/3/2026 2:22 PM`: only the day counts. */
const TIME = /[T\s]\d{1,2}[:.]\d{2}.*$/;

/** Reads days of one column; a day that was read once is known. */
export function dayReader(reading: {
  language: string;
  numericOrder: NumericOrder;
}): (text: string) => Day | null {
  const known = new Map<string, Day | null>();
  return text => {
    const said = text.replace(TIME, '').trim();
    const found = known.get(said);
    if (found !== undefined) return found;
    const day = readDayOnly(said, reading);
    known.set(said, day);
    return day;
  };
}

/** Day or month first: what one day of the column proves holds for all, else the rep's own order. */
export function orderOfColumn(cells: readonly string[], usual: NumericOrder): NumericOrder {
  for (const cell of cells) {
    const [, a, b] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(cell.trim()) ?? [];
    if (Number(a) > 12) return 'DMY';
    if (Number(b) > 12) return 'MDY';
  }
  return usual;
}

/** `120.-`, `120,–`: a price without cents, no money that went back. */
const NO_CENTS = /(?<whole>\d)[.,]-+(?=\D*$)/;

export interface MoneyCell {
  minor: number;
  currency: string;
  /** It was written as money that went back: `-120`, `(120)`. */
  isBack: boolean;
}

/** `unread`: no amount could be made of it; `currency`: the amount is clear, its currency is not. */
export function readAmount(
  text: string,
  currencyText: string,
  reading: { language: string; usual?: string },
): MoneyCell | 'unread' | 'currency' {
  const said = text
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(NO_CENTS, '$<whole>')
    .trim();
  const number = said.replace(/[^\d\-.,]/g, '');
  // `10-20`, `2026-02-03`: no amount can be made of it by leaving the dashes out.
  if (/\d-+\d/.test(number)) return 'unread';
  const isBack = /^\(.*\)$/.test(said) || /^-|-$/.test(number);
  const bare = said
    .replace(/^\(|\)$/g, '')
    .replace(/-/g, '')
    .trim();
  const code = currencyText.trim().toUpperCase();
  // A code no bank knows is kept as it is: the deal waits for its rate.
  const isForeign = /^[A-Z]{3}$/.test(code) && !isCurrency(code);
  const usual = code === '' ? reading.usual : isForeign ? 'EUR' : code;
  const read = readMoney(bare, { language: reading.language, usual, assume: true });
  if (read.amountMinor === undefined) {
    const isNumber = /\d/.test(bare) && !/[A-Za-z]{4,}/.test(bare);
    // `5 kr`: a sign of several. `=1+1` has none; with the currency in a column of its own it is no amount.
    const isSigned = usual === undefined || (code === '' && /[\p{L}\p{Sc}]/u.test(bare));
    return read.currency === undefined && isNumber && isSigned ? 'currency' : 'unread';
  }
  if (read.currency === undefined) return 'currency';
  return { minor: read.amountMinor, currency: isForeign ? code : read.currency, isBack };
}

const KINDS: [RegExp, Deal['kind']][] = [
  [/refund|credit note|storno|gutschrift|paid back/, 'refund'],
  [/expan|upgrade|upsell|cross|add.?on|added/, 'expansion'],
  [/renew|repeat|existing|follow|verlänger|bestand/, 'repeat'],
  [/new|first|neu|erst/, 'new'],
];

/** `null`: said nothing; `unread`: said something else. */
export function readKind(text: string): Deal['kind'] | null | 'unread' {
  const said = text.trim().toLowerCase();
  if (said === '') return null;
  return KINDS.find(([pattern]) => pattern.test(said))?.[1] ?? 'unread';
}
