/** The lists in words. */
import { i18n } from '#i18n';
import type { Tier } from '../../lib/domain/data/customer';
import type { ListsInShort } from '../../lib/domain/views/lists-view';

/** `A`, `B, new`, `B, not ranked`. */
export function tierWords(tier: Tier | null | undefined): string {
  if (!tier) return i18n.t('lists.moves.noList');
  if (tier === 'B*') return `B, ${i18n.t('lists.new')}`;
  return tier === 'B?' ? `B, ${i18n.t('lists.equal')}` : tier;
}

/** `A list`; what the chip beside a customer's name says. */
export const chipWords = (tier: Tier | undefined): string =>
  tier ? i18n.t('lists.chip', { tier: tier.slice(0, 1) }) : i18n.t('lists.chipNone');

/** "Your top 20% (2) bring 71%. 80% comes from 3 customers." */
export function mirrorWords({
  mirror,
  topShare,
  revenueShare,
}: Pick<ListsInShort, 'mirror' | 'topShare' | 'revenueShare'>): string {
  if (mirror.topSharePercent === null) return i18n.t('lists.unranked');
  return i18n.t('lists.mirror', {
    share: Math.round(topShare * 100),
    top: mirror.kTop,
    percent: mirror.topSharePercent,
    revenue: Math.round(revenueShare * 100),
    few: i18n.t('lists.customers', mirror.kShare),
  });
}
