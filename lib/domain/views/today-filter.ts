/** Which part of the one list is wanted (pages.md, Today: filters and saved views). */

import { z } from '../../platform/zod';
import { textUpTo, trimmedUpTo, wholeBetween } from '../data/fields';
import { daysBetween } from '../days';
import { later } from '../later';
import { READINESS_STATES } from '../readiness/state';
import type { CustomerSummary } from './summary';
import { ATTENTION_KINDS, type AttentionItem } from './surfaces';

const TIER_LETTERS = ['A', 'B', 'C'] as const;

export const todayFilter = later(() =>
  z.strictObject({
    kind: z.optional(z.enum(ATTENTION_KINDS)),
    /** New and unranked customers stand with the B list (appreciation.md, Spreading). */
    tier: z.optional(z.enum(TIER_LETTERS)),
    state: z.optional(z.enum(READINESS_STATES)),
    crm: z.optional(z.enum(['salesforce', 'hubspot'])),
    /** No touch for so many days, or never one. */
    noTouchDays: z.optional(wholeBetween(1, 3_650)),
    text: z.optional(textUpTo(200)),
  }),
);
export type TodayFilter = z.infer<ReturnType<typeof todayFilter>>;

/** A filter under a name of the rep's own. */
export const todayView = later(() =>
  z.strictObject({
    name: trimmedUpTo(60),
    filter: todayFilter(),
  }),
);
export type SavedView = z.infer<ReturnType<typeof todayView>>;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const holds = (words: string, text: string): boolean =>
  plain(text)
    .split(/\s+/u)
    .every(word => plain(words).includes(word));

const letterOf = (tier: string | undefined): string => (tier === 'A' || tier === 'C' ? tier : 'B');

/** Whether a customer is one of those the filter asks for; its kind and text are about items. */
export function asksFor(
  filter: TodayFilter,
  { readiness, crm, lastTouch }: CustomerSummary,
  today: string,
): boolean {
  const { tier, state, noTouchDays } = filter;
  return (
    (!tier || letterOf(readiness.tier) === tier) &&
    (!state || readiness.state === state) &&
    (!filter.crm || crm === filter.crm) &&
    (!noTouchDays || !lastTouch || daysBetween(lastTouch, today) >= noTouchDays)
  );
}

/** Whether an item of such a customer is wanted. */
export const wantsItem = (
  { kind, text }: TodayFilter,
  item: Pick<AttentionItem, 'kind' | 'text' | 'customerName'>,
): boolean => (!kind || item.kind === kind) && (!text || holds(`${item.text} ${item.customerName}`, text));

/** Asks about customers, not about items: then those with nothing due are wanted too. */
export const asksForCustomers = ({ kind, tier, state, crm, noTouchDays }: TodayFilter): boolean =>
  !kind && Boolean(tier || state || crm || noTouchDays);

/** Whether a customer's name fits the text. */
export const fitsName = ({ text }: TodayFilter, name: string): boolean => !text || holds(name, text);
