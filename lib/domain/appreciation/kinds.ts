/** Ways to say thanks, and which one is next for this customer (appreciation.md, Kinds). */
import type { Customer, Tier } from '../data/customer';
import { type Day, within } from '../days';
import type { Touch } from '../readiness/evidence';
import type { Settings } from '../settings';
import { APPRECIATION_KINDS, type AppreciationKind } from './kind-names';

/** Kinds that can be sent to many at once; all others are one person to one person. */
const LESS_PERSONAL: readonly AppreciationKind[] = ['articleOneLine', 'milestone'];

export const isPersonalKind = (kind: AppreciationKind): boolean => !LESS_PERSONAL.includes(kind);

/** A thank-you that was said, with its kind where it was noted. */
export type SaidThanks = Pick<Touch, 'date' | 'at' | 'purpose' | 'appreciationKind' | 'giftValue'>;

const isKind = (kind: string | undefined): kind is AppreciationKind =>
  APPRECIATION_KINDS.some(known => known === kind);

/** The kinds used, the latest first. */
const usedKinds = (touches: readonly SaidThanks[]): AppreciationKind[] =>
  touches
    .filter(touch => touch.purpose === 'appreciation')
    .sort((a, b) => (a.at > b.at ? -1 : 1))
    .flatMap(({ appreciationKind }) => (isKind(appreciationKind) ? appreciationKind : []));

/** What was given to them in the calendar year of `today`, in major units, and what may still be. */
export interface GiftRoom {
  given: number;
  /** Null: no cap. */
  left: number | null;
}

/** Gifts of this year against the lower of the customer's own cap and `giftYearlyCap`; "no gifts" leaves nothing. */
export const giftRoom = (
  touches: readonly SaidThanks[],
  giftRule: Customer['giftRule'],
  today: Day,
  { giftYearlyCap }: Pick<Settings, 'giftYearlyCap'>,
): GiftRoom => {
  const given = touches
    .filter(touch => touch.date.slice(0, 4) === today.slice(0, 4) && touch.date <= today)
    .reduce((sum, touch) => sum + (touch.giftValue ?? 0), 0);
  if (giftRule?.none) return { given, left: 0 };
  const caps = [giftRule?.maxPerYear, giftYearlyCap].filter(cap => cap !== undefined);
  return { given, left: caps.length === 0 ? null : Math.max(0, Math.min(...caps) - given) };
};

/** What the next suggestion depends on. */
export interface KindFacts {
  tier: Tier | null | undefined;
  touches: readonly SaidThanks[];
  giftRule?: Customer['giftRule'];
  /** An anniversary or birthday is near: then it is the occasion. */
  hasMilestone: boolean;
}

/**
 * The kinds to suggest, the best first: the least recently used ones, never the last one again. On the A list every
 * second one is personal and once a year it is a gift or a visit; elsewhere the order alone decides.
 */
export const suggestedKinds = (
  { tier, touches, giftRule, hasMilestone }: KindFacts,
  today: Day,
  settings: Pick<Settings, 'giftYearlyCap'>,
): AppreciationKind[] => {
  const used = usedKinds(touches);
  const [last] = used;
  const mayGive = giftRoom(touches, giftRule, today, settings).left !== 0;
  const recency = (kind: AppreciationKind) => {
    const at = used.indexOf(kind);
    return at < 0 ? used.length : at;
  };
  const open = APPRECIATION_KINDS.filter(kind => kind !== last && (kind !== 'gift' || mayGive))
    .filter(kind => kind !== 'milestone' || hasMilestone)
    .sort((a, b) => recency(b) - recency(a));
  const first = (some: (kind: AppreciationKind) => boolean) => [
    ...open.filter(some),
    ...open.filter(kind => !some(kind)),
  ];
  if (hasMilestone && last !== 'milestone') return first(kind => kind === 'milestone');
  if (tier !== 'A') return open;
  const yearly = touches.some(touch => isYearly(touch.appreciationKind) && within(touch.date, 365, today));
  if (!yearly && open.some(isYearly) && !isYearly(last)) return first(isYearly);
  return last !== undefined && !isPersonalKind(last) ? first(isPersonalKind) : open;
};

const isYearly = (kind: string | undefined): boolean => kind === 'gift' || kind === 'visit';
