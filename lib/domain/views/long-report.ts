/** The second half of the report as it is told: its sums, with names and with what is noted beside the book (pages, Report). */
import type { Day } from '../days';
import type { LoggingMeasures } from '../longview/logging';
import type { EquityView } from './equity-view';
import type { LocalMeasures } from './local-measures';
import type { LongSums } from './long-sums';
import { type Branch, inTree, namedTree } from './referral-tree';

/** The equity with those named who stand in it. */
export type NamedEquity = Omit<EquityView, 'largest' | 'moves'> & {
  largest: (NonNullable<EquityView['largest']> & { name: string }) | null;
  moves: (EquityView['moves'][number] & { name: string })[];
};

export type LongReport = Pick<LongSums, 'card' | 'lists' | 'thanks' | 'pace'> & {
  equity: NamedEquity;
  tree: Branch[];
  measures: LocalMeasures;
};

/** Everybody who is named in it. */
export const namedIn = ({ equity, tree }: LongSums): string[] => [
  ...new Set([
    ...equity.moves.map(({ id }) => id),
    ...(equity.largest ? [equity.largest.customerId] : []),
    ...inTree(tree),
  ]),
];

/** What is added when it is told. */
export interface ToldBeside {
  /** Of those `namedIn` it; '' for one who was erased. */
  names: ReadonlyMap<string, string>;
  /** Days of the last two weeks on which the book was exported. */
  backups: readonly Day[];
  logging: LoggingMeasures;
}

export function longReport(
  { card, lists, thanks, pace, equity, tree, measures }: LongSums,
  { names, backups, logging }: ToldBeside,
): LongReport {
  const nameOf = (id: string): string => names.get(id) ?? '';
  const { largest, moves } = equity;
  return {
    card,
    lists,
    thanks,
    pace,
    equity: {
      ...equity,
      largest: largest && { ...largest, name: nameOf(largest.customerId) },
      moves: moves.map(move => ({ ...move, name: nameOf(move.id) })),
    },
    tree: namedTree(tree, names),
    measures: { ...measures, backups: [...backups].sort().reverse(), logging },
  };
}
