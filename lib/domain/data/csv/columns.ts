/** Which column of a foreign file holds what, by its heading; the rep has the last word (data.md, Money from the page). */
import { CSV_FIELDS, type CsvColumns, type CsvField } from './table';

/** Headings of both CRMs' exports and of lists made by hand; the earlier pattern of a field is the surer one. */
const HEADINGS: Record<CsvField, RegExp[]> = {
  name: [
    /^(customer|account|company|client|kunde|firma|client)( name)?$/,
    /^associated company( name)?$/,
    /^(name|customername)$/,
    /(account|company|customer|kunden?|firmen?).*name/,
  ],
  record: [/^(record|account|company|customer) ?(id|url|link)$/, /^(associated company ids?|id|url|link)$/],
  date: [/^(close|closed|won|order|sale|invoice) ?(date|day)$/, /^(date|day|datum|tag)$/, /date|datum/],
  amount: [/^(amount|revenue|value|total|betrag|umsatz)$/, /amount|revenue|betrag|umsatz|total|value/],
  currency: [/^(currency|amount currency|deal currency code|währung|currency iso code)$/, /currency|währung/],
  kind: [/^(kind|type|deal type|opportunity type|art)$/],
};

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim();

/** A first guess; a column is used once, the first of two with the same heading. */
export function guessColumns(headers: readonly string[]): CsvColumns {
  const said = headers.map(plain);
  const taken = new Set<number>();
  const columns: CsvColumns = {};
  for (const field of CSV_FIELDS) {
    for (const heading of HEADINGS[field]) {
      const at = said.findIndex((own, i) => !taken.has(i) && heading.test(own));
      if (at === -1) continue;
      columns[field] = at;
      taken.add(at);
      break;
    }
  }
  return columns;
}
