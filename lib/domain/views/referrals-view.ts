/** Referrals, asks and who brought whom, of one customer (readiness.md, Referrals; Ask card). */
import type { Ask, Deal, Referral } from '../plan/rows';
import type { Waiting } from '../promises/waiting';
import type { Given } from '../readiness/given';
import {
  careOf,
  type LaterStage,
  nextStages,
  type ReferralStage,
  referralKind,
} from '../readiness/referrals';
import { isCountedDeal } from '../readiness/sales';
import { READINESS_STATES, type ReadinessState } from '../readiness/state';
import type { Settings } from '../settings';
import type { MoneyView } from './deals-view';

type Day = string;

export interface ReferralItem {
  id: string;
  name: string;
  kind: 'referral' | 'lead';
  mayUseName: boolean;
  stage: ReferralStage;
  /** Day of its stage. */
  since: Day;
  named: Day;
  personName?: string;
  /** Nobody asked for it. */
  isUnsolicited: boolean;
  /** What they said about it. */
  reaction?: string;
  /** The customer it became. */
  to?: { customerId: string; name: string; money: MoneyView[] };
  /** What the referrer is still owed, and by when. */
  care?: { stage: ReferralStage; by: Day };
  thankedDate?: Day;
  next: LaterStage[];
}

export interface AskItem {
  id: string;
  date: Day;
  outcome: Ask['outcome'];
  followUpDate?: Day;
  note?: string;
  overrideReason?: string;
  stateThen?: ReadinessState;
  scoreThen: number;
  personName?: string;
  /** Names that came of it. */
  names: string[];
}

export interface WaitingItem {
  id: string;
  text: string;
  saidDate: Day;
  dueDate?: Day;
  isOver: boolean;
  /** Settled with the ask it came from. */
  askId?: string;
}

/** One customer in the tree of who brought whom. */
export interface TreeNode {
  customerId: string;
  name: string;
  /** What was bought, by currency; none while amounts are hidden. */
  money: MoneyView[];
  brought: TreeNode[];
}

export interface ReferralsView {
  referrals: ReferralItem[];
  asks: AskItem[];
  waiting: WaitingItem[];
  given: { id: string; name: string; date: Day }[];
  /** Who named this customer, the first of the line last. */
  broughtBy: { customerId: string; name: string }[];
  brought: TreeNode[];
  doNotAsk?: { reason: string; since: Day };
}

/** What the counted deals of a customer sum up to, refunds taken off, one sum a currency. */
export function sumsOf(deals: readonly Deal[]): MoneyView[] {
  const sums = new Map<string, number>();
  for (const deal of deals) {
    const { amountMinor, currency, kind } = deal;
    if (!isCountedDeal(deal) || amountMinor === undefined || currency === undefined) continue;
    const worth = kind === 'refund' ? -Math.abs(amountMinor) : amountMinor;
    sums.set(currency, (sums.get(currency) ?? 0) + worth);
  }
  return [...sums].map(([currency, minor]) => ({ minor, currency })).filter(({ minor }) => minor !== 0);
}

const IS_OVER = new Set<ReferralStage>(['won', 'lost']);
/** Those still on their way first, then the newest. */
export const referralOrder = (a: Referral, b: Referral): number =>
  Number(IS_OVER.has(a.stage)) - Number(IS_OVER.has(b.stage)) ||
  (`${sinceOf(b)} ${b.createdAt}` < `${sinceOf(a)} ${a.createdAt}` ? -1 : 1);

const namedOn = ({ stageDates, createdAt }: Referral): Day => stageDates.named ?? createdAt.slice(0, 10);
const sinceOf = (row: Referral): Day => row.stageDates[row.stage] ?? namedOn(row);

export const referralItem = (
  row: Referral,
  to: ReferralItem['to'],
  personName: string | undefined,
  settings: Settings,
): ReferralItem => ({
  id: row.id,
  name: row.name,
  kind: referralKind(row),
  mayUseName: row.mayUseName,
  stage: row.stage,
  since: sinceOf(row),
  named: namedOn(row),
  personName,
  isUnsolicited: row.askId === undefined,
  reaction: row.reaction,
  to,
  care: careOf(row, settings) ?? undefined,
  thankedDate: row.thankedDate,
  next: nextStages(row.stage),
});

export const newestAskFirst = (a: Ask, b: Ask): number =>
  `${a.date} ${a.createdAt}` < `${b.date} ${b.createdAt}` ? 1 : -1;

export const askItem = (
  { id, date, outcome, followUpDate, note, overrideReason, stateThen, scoreThen }: Ask,
  names: string[],
  personName: string | undefined,
): AskItem => ({
  id,
  date,
  outcome,
  followUpDate: outcome === 'later' ? followUpDate : undefined,
  note,
  overrideReason,
  stateThen: READINESS_STATES.find(state => state === stateThen),
  scoreThen,
  personName,
  names,
});

/** Open ones, the day that comes first on top. */
export const waitingItems = (rows: readonly Waiting[], today: Day): WaitingItem[] =>
  rows
    .filter(({ status }) => status === 'open')
    .sort((a, b) => ((a.dueDate ?? '~') < (b.dueDate ?? '~') ? -1 : 1))
    .map(({ id, text, saidDate, dueDate, askId }) => ({
      id,
      text,
      saidDate,
      dueDate,
      isOver: dueDate !== undefined && dueDate < today,
      askId,
    }));

export const givenItems = (rows: readonly Given[]): ReferralsView['given'] =>
  [...rows].sort((a, b) => (a.date < b.date ? 1 : -1)).map(({ id, name, date }) => ({ id, name, date }));
