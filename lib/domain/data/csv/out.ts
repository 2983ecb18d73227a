/** A store as a table for other programs: days as they are, amounts plain, formulas defused (data.md, CSV out). */
import { minorDigits } from '../../capture/currencies';

/** A spreadsheet would run a text that begins so. */
const FORMULA = /^[=+\-@\t\r]/;

const textCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const cellOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return textCell(typeof value === 'string' ? value : JSON.stringify(value));
};

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Minor units as a plain number of whole ones, e.g. `12000.50`. */
const plainAmount = (minor: number, currency: string): string => {
  const digits = minorDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
};

/**
 * The table's text, with a mark that tells spreadsheets it is UTF-8. `fields` come first, in this order; then whatever
 * else rows have. A row's amount stands as `amount`, a customer's name beside his id.
 */
export function csvText(
  fields: readonly string[],
  rows: readonly object[],
  nameOf: (customerId: string) => string | undefined,
): string {
  const known = new Set(fields);
  const more = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) if (!known.has(name)) more.add(name);
  const columns = [...fields, ...[...more].sort()].flatMap(name =>
    name === 'customerId' ? ['customerId', 'customerName'] : name === 'amountMinor' ? ['amount'] : [name],
  );
  const lines = rows.map(row => {
    const values = row as Record<string, unknown>;
    return columns.map(name => {
      if (name === 'customerName' && !('customerName' in values))
        return cellOf(nameOf(String(values.customerId)));
      if (name === 'amount' && typeof values.amountMinor === 'number')
        return plainAmount(values.amountMinor, String(values.currency ?? 'EUR'));
      return cellOf(values[name]);
    });
  });
  return joined([columns, ...lines]);
}

/** Rows of another file as they stand, formulas defused. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  joined(rows.map(row => row.map(textCell)));

const joined = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`;
