/** A customer's rows as they stood at the end of a past day, so that a month can be judged later (longview.md, Snapshots). */
import type { Customer } from '../data/customer';
import type { Day } from '../days';
import { localDayOf } from '../moments';
import type { Need, Referral } from '../plan/rows';
import type { NextStep } from '../promises/next-step';
import type { CustomerPromise } from '../promises/promise';
import type { Issue } from '../readiness/evidence';
import type { CustomerHistory } from '../readiness/history';

/** A dated field that had not been set by then is taken out. */
const until = <Row extends object>(row: Row, day: Day, ...fields: (keyof Row)[]): Row => {
  const later = fields.filter(field => {
    const value = row[field];
    return typeof value === 'string' && value > day;
  });
  return later.length === 0
    ? row
    : ({ ...row, ...Object.fromEntries(later.map(field => [field, undefined])) } as Row);
};

const promiseAsOf = (promise: CustomerPromise, day: Day): CustomerPromise => {
  const later = promise.renegotiations.filter(step => step.date > day);
  const [first] = later;
  const open = promise.status !== 'open' && (promise.closedDate ?? '') > day;
  return {
    ...promise,
    ...(first
      ? { dueDate: first.from, renegotiations: promise.renegotiations.filter(step => step.date <= day) }
      : {}),
    ...(open ? { status: 'open' as const, closedAt: undefined, closedDate: undefined } : {}),
  };
};

const issueAsOf = (issue: Issue, day: Day, zone: string): Issue => {
  const wasBy = (instant: string | undefined) =>
    instant !== undefined && localDayOf(instant, zone) <= day ? instant : undefined;
  const confirmedAt = wasBy(issue.confirmedAt);
  return {
    ...issue,
    firstAnswerAt: wasBy(issue.firstAnswerAt),
    fixedAt: wasBy(issue.fixedAt),
    confirmedAt,
    status: confirmedAt ? 'confirmed' : 'open',
  };
};

const needAsOf = (need: Need, day: Day): Need => {
  const answers = need.answers.filter(answer => answer.date <= day);
  const isSettled = answers.some(({ result }) => result === need.status);
  return { ...need, answers, status: isSettled || need.status === 'open' ? need.status : 'open' };
};

const STAGES = ['won', 'lost', 'met', 'introduced', 'named'] as const;

const referralAsOf = (referral: Referral, day: Day): Referral => {
  const stageDates = Object.fromEntries(
    Object.entries(referral.stageDates).filter(([, date]) => date !== undefined && date <= day),
  ) as Referral['stageDates'];
  const loops = referral.loops.filter(loop => loop.date <= day);
  const stage = STAGES.find(known => stageDates[known] !== undefined) ?? 'named';
  return { ...until(referral, day, 'thankedDate'), stageDates, stage, loops };
};

const customerAsOf = (customer: Customer, day: Day): Customer => ({
  ...customer,
  facts: Object.fromEntries(Object.entries(customer.facts).filter(([, fact]) => (fact?.date ?? '') <= day)),
  doNotAsk: customer.doNotAsk && customer.doNotAsk.since <= day ? customer.doNotAsk : undefined,
});

/** The history at the end of `day`; what cannot be told from dates (goals, tier, rhythm) is as it is now. */
export const historyAsOf = (history: CustomerHistory, day: Day, zone: string): CustomerHistory => ({
  customer: customerAsOf(history.customer, day),
  promises: history.promises.filter(row => row.madeDate <= day).map(row => promiseAsOf(row, day)),
  // A deliverable has no day of its own: it is there from when it was written down.
  deliverables: history.deliverables
    .filter(row => localDayOf(row.createdAt, zone) <= day || row.dueDate <= day)
    .map(row => until(row, day, 'deliveredDate', 'confirmedDate')),
  touches: history.touches
    .filter(row => row.date <= day)
    .map(row => ({
      ...row,
      acknowledged: row.acknowledged && row.acknowledged.date <= day ? row.acknowledged : undefined,
      repliedAt: row.repliedAt && localDayOf(row.repliedAt, zone) <= day ? row.repliedAt : undefined,
    })),
  issues: history.issues
    .filter(row => localDayOf(row.openedAt, zone) <= day)
    .map(row => issueAsOf(row, day, zone)),
  ratings: history.ratings.filter(row => row.date <= day),
  wows: history.wows
    .filter(row => row.date <= day)
    .map(row => ((row.reactionDate ?? row.date) > day ? { ...row, reaction: undefined } : row)),
  deals: history.deals.filter(row => row.date <= day),
  needs: history.needs.filter(row => row.capturedDate <= day).map(row => needAsOf(row, day)),
  referrals: history.referrals
    .filter(row => (row.stageDates.named ?? localDayOf(row.createdAt, zone)) <= day)
    .map(row => referralAsOf(row, day)),
  asks: history.asks.filter(row => row.date <= day),
});

/** The next steps at the end of `day`: one that ended later was still the current one. */
export const stepsAsOf = (steps: readonly NextStep[], day: Day): NextStep[] =>
  steps
    .filter(step => step.setDate <= day)
    .map(step =>
      step.endedDate !== undefined && step.endedDate > day
        ? { ...step, endedDate: undefined, outcome: undefined, status: 'current' as const }
        : step,
    );
