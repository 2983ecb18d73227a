/** The three buckets of the revenue, and its sums, in words. */
import { i18n } from '#i18n';
import type { RevenueView } from '../../lib/domain/views/revenue-view';
import { moneyWords } from '../words/money';

export const ORIGINS = ['new', 'repeat', 'referral'] as const;
export type Origin = (typeof ORIGINS)[number];

export const originWords = (origin: Origin): string => i18n.t(`report.revenue.${origin}`);

type InBase = Pick<RevenueView, 'currency'>;

/** A sum of deals without its currency; below zero where more went back than came in. */
export function plainSum(minor: number, { currency = 'EUR' }: InBase): string {
  const words = moneyWords({ minor: Math.abs(minor), currency }).replace(` ${currency}`, '');
  return minor < 0 ? `−${words}` : words;
}

/** The same with its currency, as far as there is one. */
export const sumWords = (minor: number, base: InBase): string =>
  [plainSum(minor, base), base.currency].filter(Boolean).join(' ');
