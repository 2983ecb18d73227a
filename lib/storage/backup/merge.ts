/**
 * Which of two rows with one key stands (data.md, Import): the newer `updatedAt`, at equal times the greater canonical
 * text; lists with ids are united. The same from either side, so that two devices end with the same book.
 */
import type { StoreName } from '../../domain/data/stores';
import { rowText } from './book-file';

export type RowObject = object & { updatedAt?: string };

/** Lists whose entries carry ids: an entry made on one device is not lost on the other. */
const UNITED: Partial<Record<StoreName, string>> = {
  promises: 'renegotiations',
  needs: 'answers',
  customers: 'pauses',
};

const timeOf = (row: RowObject): number => Date.parse(row.updatedAt ?? '') || 0;

/** The merged row; equal to `ours` when nothing is to be written. */
export function mergeRows(store: StoreName, ours: RowObject, theirs: RowObject): RowObject {
  if (rowText(ours) === rowText(theirs)) return ours;
  const field = UNITED[store];
  const [winner, loser] = wins(ours, theirs, field) ? [ours, theirs] : [theirs, ours];
  return field ? unite(winner, loser, field) : winner;
}

/** By time, then by the texts; by the list that is united anyway only when nothing else tells them apart. */
function wins(ours: RowObject, theirs: RowObject, field: string | undefined): boolean {
  const difference = timeOf(ours) - timeOf(theirs);
  if (difference !== 0) return difference > 0;
  const rest = (row: RowObject) => rowText(field ? { ...row, [field]: [] } : row);
  const [oursRest, theirsRest] = [rest(ours), rest(theirs)];
  return oursRest === theirsRest ? rowText(ours) > rowText(theirs) : oursRest > theirsRest;
}

type Entry = { id: string; at?: string; date?: string; from?: string };
const listOf = (row: object, field: string): Entry[] => (row as Record<string, Entry[]>)[field] ?? [];
const orderOf = (entry: Entry): string => `${entry.at ?? entry.date ?? entry.from ?? ''} ${entry.id}`;

function unite(winner: RowObject, loser: RowObject, field: string): RowObject {
  const own = listOf(winner, field);
  const ids = new Set(own.map(entry => entry.id));
  const missing = listOf(loser, field).filter(entry => !ids.has(entry.id));
  if (missing.length === 0) return winner;
  const united = [...own, ...missing].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return { ...winner, [field]: united };
}
