/** What the rep did for a customer, each act with the goal it served (plan.md, Attention mix). */
import { addDays, type Day, startOfWeek } from '../days';
import { localDayOf } from '../moments';
import type { NextStep } from '../promises/next-step';
import { isDeliveryWeek } from '../readiness/contact-periods';
import { deliverablesOf, deliveryConfirmedDate } from '../readiness/deliverables';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { Settings } from '../settings';
import type { Goal } from './plan-score';

/** One act. `key` names it wherever the rep changes its goal: `store:row id:what` and, where it may recur, the day. */
export interface GoalAction {
  key: string;
  customerId: string;
  store:
    | 'deliverables'
    | 'issues'
    | 'touches'
    | 'promises'
    | 'needs'
    | 'nextSteps'
    | 'ratings'
    | 'wows'
    | 'asks'
    | 'referrals'
    | 'facts';
  rowId: string;
  date: Day;
  goal: Goal;
  /** The rep said so; its kind says otherwise. */
  changed?: true;
}

type Act = Pick<GoalAction, 'store' | 'rowId' | 'date' | 'goal'> & { what: string };
type ActionSettings = Pick<
  Settings,
  | 'weekStart'
  | 'firstPromiseDays'
  | 'deliveryPhaseMaxDays'
  | 'deliverableOffsetDays'
  | 'deliverableImportDays'
>;

/** Rows of one customer: his history and all his next steps. */
export interface ActionRows {
  history: CustomerHistory;
  nextSteps: readonly NextStep[];
}

const acts = (
  store: Act['store'],
  goal: Goal,
  rowId: string,
  dates: Record<string, Day | undefined>,
): Act[] => {
  const list = Object.entries(dates).flatMap(([what, date]) =>
    date === undefined ? [] : [{ store, goal, rowId, date, what }],
  );
  // Delivering and having it confirmed on one day was one act.
  return list.filter((act, i) => list.findIndex(other => other.date === act.date) === i);
};

const ofTouches = (
  { customer, touches, asks, referrals, deals, deliverables }: CustomerHistory,
  settings: ActionSettings,
): Act[] => {
  // An act and the touch it writes count once, as the act: so many touches of a day and purpose are spoken for.
  const spokenFor = new Map<string, number>();
  const written = [
    ...asks.map(ask => `ask ${ask.date}`),
    ...referrals.flatMap(row => (row.thankedDate ? [`appreciation ${row.thankedDate}`] : [])),
  ];
  for (const key of written) spokenFor.set(key, (spokenFor.get(key) ?? 0) + 1);
  const sale = firstSale(deals, customer.firstSaleTyped);
  const facts = {
    firstSaleDate: sale?.date ?? null,
    deliveryConfirmedDate: deliveryConfirmedDate(
      deliverablesOf({ customer, deals, deliverables }, settings),
      sale,
    ),
    rhythm: customer.rhythm,
  };
  const goalOf = (purpose: string, date: Day): Goal => {
    if (purpose === 'service') return 'order';
    if (purpose === 'appreciation' || purpose === 'ask') return 'referral';
    if (purpose === 'value') return 'repeat';
    const weekEnd = addDays(startOfWeek(date, settings.weekStart), 6);
    return isDeliveryWeek(weekEnd, facts, settings) ? 'order' : 'repeat';
  };
  return touches.flatMap(({ id, date, purpose }) => {
    const key = `${purpose} ${date}`;
    const left = spokenFor.get(key) ?? 0;
    if (left > 0) {
      spokenFor.set(key, left - 1);
      return [];
    }
    return acts('touches', goalOf(purpose, date), id, { touch: date });
  });
};

const ofPromises = ({ customer, deals, promises }: CustomerHistory, settings: ActionSettings): Act[] => {
  const sale = firstSale(deals, customer.firstSaleTyped);
  const until = sale && addDays(sale.date, settings.firstPromiseDays);
  return promises
    .filter(promise => promise.status === 'kept')
    .flatMap(({ id, madeDate, closedDate }) =>
      // Before there is a sale every promise serves the first order.
      acts('promises', until === null || madeDate < until ? 'order' : 'repeat', id, { kept: closedDate }),
    );
};

const ofNeeds = ({ needs }: CustomerHistory): Act[] =>
  needs.flatMap(need => {
    const answers = need.answers.filter(({ result }) => result !== 'skipped');
    return [
      // The new words of a changed need came as its answer.
      ...acts('needs', 'repeat', need.id, { captured: need.replaces ? undefined : need.capturedDate }),
      ...answers.flatMap(({ id, date }) => acts('needs', 'repeat', need.id, { [`answer/${id}`]: date })),
    ];
  });

const ofReferrals = ({ referrals }: CustomerHistory): Act[] =>
  referrals.flatMap(({ id, stageDates, thankedDate, loops }) => [
    ...Object.entries(stageDates).flatMap(([stage, date]) =>
      acts('referrals', 'referral', id, { [stage]: date }),
    ),
    ...acts('referrals', 'referral', id, { thanked: thankedDate }),
    ...loops.flatMap(loop => acts('referrals', 'referral', id, { [`loop/${loop.stage}`]: loop.date })),
  ]);

/** Every act of the rep for one customer, in no order. `zone` is the machine's: issues are noted as moments. */
export const customerActions = (
  { history, nextSteps }: ActionRows,
  zone: string,
  settings: ActionSettings,
): GoalAction[] => {
  const { customer } = history;
  const dayOf = (instant: string | undefined) => (instant ? localDayOf(instant, zone) : undefined);
  const all: Act[] = [
    ...history.deliverables.flatMap(({ id, deliveredDate, confirmedDate }) =>
      acts('deliverables', 'order', id, { delivered: deliveredDate, confirmed: confirmedDate }),
    ),
    ...history.issues.flatMap(({ id, fixedAt, confirmedAt }) =>
      acts('issues', 'order', id, { fixed: dayOf(fixedAt), confirmed: dayOf(confirmedAt) }),
    ),
    ...ofTouches(history, settings),
    ...ofPromises(history, settings),
    ...ofNeeds(history),
    ...nextSteps
      .filter(step => step.kind === 'step' && step.outcome === 'done')
      .flatMap(({ id, endedDate }) => acts('nextSteps', 'repeat', id, { done: endedDate })),
    ...history.ratings.flatMap(({ id, date }) => acts('ratings', 'repeat', id, { rated: date })),
    ...history.wows.flatMap(({ id, date }) => acts('wows', 'referral', id, { wow: date })),
    ...history.asks.flatMap(({ id, date }) => acts('asks', 'referral', id, { asked: date })),
    ...ofReferrals(history),
    ...Object.entries(customer.facts).flatMap(([key, fact]) =>
      acts('facts', 'referral', key, { filled: fact?.date }),
    ),
  ];
  const goals = customer.actionGoals ?? {};
  return all.map(({ what, ...act }) => {
    const key = `${act.store}:${act.rowId}:${what}`;
    const own = { key, customerId: customer.id };
    const goal = goals[key];
    return goal === undefined || goal === act.goal
      ? { ...own, ...act }
      : { ...own, ...act, goal, changed: true };
  });
};
