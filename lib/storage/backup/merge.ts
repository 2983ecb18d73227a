/**
 * Which of two rows with one key stands (data.md, Import): the newer `updatedAt`, at equal times the greater canonical
 * text; lists with ids are united. The same from either side, so that two devices end with the same book.
 */
import { canonicalText } from '../../domain/data/canonical';
import type { StoreName } from '../../domain/data/stores';

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
  const oursText = canonicalText(ours);
  const theirsText = canonicalText(theirs);
  if (oursText === theirsText) return ours;
  const difference = timeOf(ours) - timeOf(theirs);
  const oursWins = difference !== 0 ? difference > 0 : oursText > theirsText;
  const [winner, loser] = oursWins ? [ours, theirs] : [theirs, ours];
  const field = UNITED[store];
  return field ? unite(winner, loser, field) : winner;
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
