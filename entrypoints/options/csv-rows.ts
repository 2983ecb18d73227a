/**
 * The rows of a text, each with the line it begins on. A quotation mark that never closes would swallow every row
 * behind it: such a line is told by itself, and reading goes on with the next one.
 */
import type reader from 'papaparse';

export interface RawRow {
  line: number;
  cells: string[];
  isBroken?: true;
}

/** After so many broken lines the rest is read line by line: each costs a look through all that follows. */
const MENDED_MAX = 20;

export function readRows(
  parse: typeof reader.parse,
  text: string,
  { delimiter, firstLine, rowsMax }: { delimiter: string; firstLine: number; rowsMax: number },
): RawRow[] | null {
  const rows: RawRow[] = [];
  let from = 0;
  let line = firstLine;
  let parts = delimiter;
  for (let mended = 0; from < text.length; mended++) {
    const isPlain = mended > MENDED_MAX;
    const rest = text.slice(from);
    let at = 0;
    let isStopped = false;
    let isTooLong = false;
    parse<string[]>(rest, {
      delimiter: parts,
      // A character no text holds stands for quotation marks that mean nothing.
      quoteChar: isPlain ? '\u0000' : '"',
      step({ data, errors, meta }, parser) {
        parts = meta.delimiter;
        const end = meta.cursor;
        const isOpen = isPlain
          ? data.some(cell => cell.includes('"'))
          : errors.some(({ code }) => code === 'MissingQuotes') ||
            (errors.some(({ type }) => type === 'Quotes') && hasBreak(rest, at, end));
        if (isOpen && !isPlain) {
          isStopped = true;
          parser.abort();
          return;
        }
        rows.push(
          isOpen ? { line, cells: [rest.slice(at, end).trim()], isBroken: true } : { line, cells: data },
        );
        line += lineBreaks(rest, at, end);
        at = end;
        if (rows.length > rowsMax) {
          isTooLong = true;
          parser.abort();
        }
      },
    });
    if (isTooLong) return null;
    if (!isStopped) break;
    const next = rest.slice(at).search(/[\r\n]/);
    const length = next === -1 ? rest.length - at : next;
    rows.push({ line, cells: [rest.slice(at, at + length)], isBroken: true });
    const after = rest.startsWith('\r\n', at + length) ? 2 : 1;
    from += at + length + after;
    line += 1;
  }
  return rows;
}

/** Whether a row that ends at `to` goes over a line's end before that. */
function hasBreak(text: string, from: number, to: number): boolean {
  const end = text.slice(from, to).search(/[\r\n]/);
  return end !== -1 && text.slice(from + end, to).trim() !== '';
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}
