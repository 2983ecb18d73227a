/**
 * One customer in short: what the book-wide surfaces (Today, popup, ask list, filters) need of him without reading his
 * history. Promises are left out: those that are due are found by their own index. A cache, rebuilt from his rows whenever one of them was written. What time alone changes is left to the
 * reader (`attentionItems` is told the day), except his state, which carries the day it was found.
 */
import { cadenceFacts } from '../appreciation/cadence-facts';
import { appreciationDue } from '../appreciation/due';
import type { Customer, RecordLink, Tier } from '../data/customer';
import { stampOf } from '../moments';
import type { Ask, Deal, Referral } from '../plan/rows';
import type { NextStep } from '../promises/next-step';
import { type AskWindow, askWindow } from '../readiness/ask-window';
import { isEarnedState } from '../readiness/asking';
import { effectiveTierOf } from '../readiness/element-values';
import type { Evaluation } from '../readiness/evaluate';
import type { Deliverable, Issue, Rating } from '../readiness/evidence';
import type { CustomerHistory } from '../readiness/history';
import { latestRating } from '../readiness/perform';
import type { ReadinessState } from '../readiness/state';
import type { Crm } from '../records';
import type { ThanksFacts } from '../reminders/thanks-items';
import type { Settings } from '../settings';

type Day = string;

/** His state on the day it was found; on another day it is found anew. */
export interface StateSummary {
  state: ReadinessState;
  score: number | null;
  tier?: Tier;
  /** When it was first found that he may be asked; absent while he may not. */
  earnedSince?: string;
}

export interface CustomerSummary {
  id: string;
  /** The day and the settings `readiness` was found on and with; '' when a row was written since. */
  foundOn: string;
  /** Without his facts and note; of his goals only whom he might bring. */
  customer: Customer;
  /** Not confirmed by the customer, and complaints, closed or not. */
  issues: Issue[];
  /** The latest of each number. */
  ratings: Rating[];
  refunds: Deal[];
  /** Not confirmed and not dropped. */
  deliverables: Deliverable[];
  /** He has a list of deliverables, so none is implied. */
  hasList: boolean;
  /** Current rows; more than one only after a merge. */
  steps: NextStep[];
  referrals: Referral[];
  asks: Ask[];
  firstSaleDate: Day | null;
  /** His ask window, while he may be asked. */
  window?: Pick<AskWindow, 'opened' | 'openedAt' | 'until'>;
  /** Its last day, by which the database finds it. */
  askUntil?: Day;
  lastTouch?: Day;
  /** What his thank-you is reckoned from; absent without a sale. */
  thanks?: ThanksFacts;
  /** Its red line, by which the database finds it. */
  redLine?: Day;
  crm?: Crm;
  /** Address of his record, the one seen last. */
  url?: string;
  readiness: StateSummary;
}

export interface SummaryRows {
  history: CustomerHistory;
  nextSteps: readonly NextStep[];
  recordLinks: readonly RecordLink[];
}

const short = (customer: Customer): Customer => ({
  ...customer,
  facts: {},
  goals: { referral: customer.goals.referral },
  note: undefined,
});

const latestOf = (ratings: readonly Rating[]): Rating[] => {
  const latest = [latestRating(ratings, 'product'), latestRating(ratings, 'person')];
  return [...new Set(latest.flatMap(rating => rating ?? []))];
};

/**
 * @param evaluation of these rows at this moment.
 * @param foundOn what the state depends on besides the rows; see `CustomerSummary.foundOn`.
 * @param former the row this one takes the place of.
 */
export function summaryOf(
  { history, nextSteps, recordLinks }: SummaryRows,
  evaluation: Evaluation,
  now: Temporal.ZonedDateTime,
  settings: Settings,
  foundOn: string,
  former?: CustomerSummary,
): CustomerSummary {
  const { customer } = history;
  const { state, score, firstSaleDate } = evaluation;
  const link = recordLinks.reduce<RecordLink | undefined>(
    (last, next) => (last && last.lastSeenAt > next.lastSeenAt ? last : next),
    undefined,
  );
  const lastTouch = history.touches
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const isEarned = isEarnedState(state);
  const window = isEarned ? askWindow(history, now, settings) : null;
  return {
    id: customer.id,
    foundOn,
    customer: short(customer),
    issues: history.issues.filter(issue => !issue.confirmedAt || issue.severity === 3),
    ratings: latestOf(history.ratings),
    refunds: history.deals.filter(({ kind }) => kind === 'refund'),
    deliverables: history.deliverables.filter(
      item => !item.confirmedDate && item.droppedReason === undefined,
    ),
    hasList: history.deliverables.some(item => item.droppedReason === undefined),
    steps: nextSteps.filter(({ status }) => status === 'current'),
    referrals: history.referrals,
    asks: history.asks,
    firstSaleDate,
    ...(window
      ? {
          window: { opened: window.opened, openedAt: window.openedAt, until: window.until },
          askUntil: window.until,
        }
      : {}),
    lastTouch,
    ...thanksOf(history, now, settings),
    crm: link?.crm,
    url: link?.url,
    readiness: {
      state,
      score,
      tier: effectiveTierOf(customer, now.toPlainDate().toString()),
      ...(isEarned ? { earnedSince: former?.readiness.earnedSince ?? stampOf(now) } : {}),
    },
  };
}

function thanksOf(
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Pick<CustomerSummary, 'thanks' | 'redLine'> {
  const facts = cadenceFacts(history, now.toPlainDate().toString());
  if (!facts) return {};
  const { start, last, lastPersonal } = facts;
  return { thanks: { start, last, lastPersonal }, redLine: appreciationDue(facts, settings).redLineDate };
}
