/** The page of lists: who stands where, what would move, what moved this month (appreciation.md, Part 1). */
import { monthsNote } from '../appreciation/month-note';
import { standingPin, type TierMove, type TierRows } from '../appreciation/tier-run';
import type { Tier } from '../data/customer';
import { effectiveTierOf } from '../readiness/element-values';
import type { Settings } from '../settings';
import type { LastChange, SurfaceSettings } from './panel';
import {
  type DrawnBook,
  drawnBook,
  type TierMoveView,
  type TiersView,
  type TierView,
  tiersView,
  tierView,
} from './tier-view';

type Day = string;

/** The three lists, and those who are on none yet. */
export const LIST_NAMES = ['A', 'B', 'C', 'none'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** A customer on his list. */
export interface ListMember {
  customerId: string;
  name: string;
  lists: TierView;
  /** Worth in minor units of the base; absent while amounts are hidden, and where there is none. */
  worth?: number;
}

export interface ListsView extends TiersView {
  today: Day;
  zone: string;
  settings: SurfaceSettings;
  /** Of the worth. */
  currency?: string;
  mode: Settings['tierMode'];
  topShare: number;
  revenueShare: number;
  members: Record<ListName, { rows: ListMember[]; total: number }>;
  /** Those who tie at the A line and were not split: the rep chooses. */
  tied: ListMember[];
  /** Applied this month. */
  applied: TierMoveView[];
  lastChange?: LastChange;
}

/** To stand on the B list because nobody can be ranked changes nothing for one who is on no list: no move to look at. */
export const isMoveToSee = ({ from, to }: TierMove): boolean => from !== null || to !== 'B?';

/** So many of each list are shown until all are asked for. */
const SHOWN = 50;

const listOf = (tier: Tier | undefined): ListName =>
  tier === undefined ? 'none' : tier === 'A' || tier === 'C' ? tier : 'B';

/** `rows` are all active customers. */
export function listsView(
  rows: readonly TierRows[],
  today: Day,
  settings: Settings,
  whole: boolean,
): Omit<ListsView, 'today' | 'zone' | 'settings' | 'lastChange'> {
  const drawn = drawnBook(rows, today, settings);
  const { worth } = drawn;
  const tiers = tiersView(rows, drawn, today, settings);
  const members = rows
    .map(({ customer, referrals }): ListMember => {
      const own = worth.get(customer.id) ?? 0;
      return {
        customerId: customer.id,
        name: customer.name,
        lists: tierView(customer, referrals, today, settings),
        ...(settings.hideAmounts || own === 0 ? {} : { worth: own }),
      };
    })
    .sort(
      (a, b) =>
        (worth.get(b.customerId) ?? 0) - (worth.get(a.customerId) ?? 0) || a.name.localeCompare(b.name),
    );
  const part = (name: ListName) => {
    const own = members.filter(({ lists }) => listOf(lists.tier) === name);
    return { rows: whole ? own : own.slice(0, SHOWN), total: own.length };
  };
  const byId = new Map(rows.map(({ customer }) => [customer.id, customer]));
  return {
    ...tiers,
    moves: tiers.moves.filter(isMoveToSee),
    preview: tiers.preview.filter(isMoveToSee),
    currency: settings.baseCurrency,
    mode: settings.tierMode,
    topShare: settings.tierTopShare,
    revenueShare: settings.tierRevenueShare,
    members: { A: part('A'), B: part('B'), C: part('C'), none: part('none') },
    tied: tiedMembers(members, drawn),
    applied: monthsNote(
      rows.map(({ customer }) => customer).filter(customer => !standingPin(customer, today)),
      today,
    )
      .map(move => ({ ...move, name: byId.get(move.customerId)?.name ?? '' }))
      .sort(
        (a, b) =>
          (worth.get(b.customerId) ?? 0) - (worth.get(a.customerId) ?? 0) || a.name.localeCompare(b.name),
      ),
  };
}

/** The group the A line would split: the best of those left below it. */
function tiedMembers(
  members: readonly ListMember[],
  { auto, note, worth }: Pick<DrawnBook, 'auto' | 'note' | 'worth'>,
): ListMember[] {
  if (!note?.startsWith('tie:')) return [];
  const below = members.filter(({ customerId, lists }) => {
    const tier = auto.get(customerId);
    return !lists.pin && tier !== 'A' && tier !== 'B*';
  });
  const best = Math.max(...below.map(({ customerId }) => worth.get(customerId) ?? 0));
  return below.filter(({ customerId }) => worth.get(customerId) === best);
}

/** Both readings in short, beside Today's list. */
export interface ListsInShort {
  mirror: TiersView['mirror'];
  topShare: number;
  revenueShare: number;
  /** Moves that wait for one click. */
  waiting: number;
  /** Nobody stands on any list yet. */
  isUnranked: boolean;
}

export const isOnNoList = (customer: Parameters<typeof effectiveTierOf>[0], today: Day): boolean =>
  effectiveTierOf(customer, today) === undefined;
