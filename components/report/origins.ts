/** The three buckets of the revenue, and its sums, in words. */
import { i18n } from '#i18n';
import type { RevenueView } from '../../lib/domain/views/revenue-view';
import { moneyWords } from '../words/money';

export const ORIGINS = ['new', 'repeat', 'referral'] as const;
export type Origin = (typeof ORIGINS)[number];

export const originWords = (origin: Origin): string => i18n.t(`report.revenue.${origin}`);

/** A sum of deals; below zero where more went back than came in. */
export function sumWords(minor: number, { currency }: Pick<RevenueView, 'currency'>): string {
  const words = moneyWords({ minor: Math.abs(minor), currency: currency ?? 'EUR' });
  const said = currency ? words : words.replace(/ EUR$/, '');
  return minor < 0 ? `−${said}` : said;
}
