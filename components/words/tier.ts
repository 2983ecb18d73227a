/** The lists in words. */
import { i18n } from '#i18n';
import type { Tier } from '../../lib/domain/data/customer';

/** `A`, `B, new`, `B, not ranked`. */
export function tierWords(tier: Tier | null | undefined): string {
  if (!tier) return i18n.t('lists.moves.noList');
  if (tier === 'B*') return `B, ${i18n.t('lists.new')}`;
  return tier === 'B?' ? `B, ${i18n.t('lists.equal')}` : tier;
}

/** `A list`; what the chip beside a customer's name says. */
export const chipWords = (tier: Tier | undefined): string =>
  tier ? i18n.t('lists.chip', { tier: tier.slice(0, 1) }) : i18n.t('lists.chipNone');
