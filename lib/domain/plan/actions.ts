/** What the rep did for a customer, each act with the goal it served (plan.md, Attention mix). */
import { addDays, type Day, startOfWeek } from '../days';
import { localDayOf } from '../moments';
import type { NextStep } from '../promises/next-step';
import { isDeliveryWeek } from '../readiness/contact-periods';
import { deliverablesOf, deliveryConfirmedDate } from '../readiness/deliverables';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { Settings } from '../settings';
import { type GoalCounts, type Month, monthOf } from './attention-mix';
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

type Store = GoalAction['store'];
/** Called for every act; `what` tells the acts of one row apart. */
type Visit = (store: Store, goal: Goal, rowId: string, what: string, date: Day) => void;
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

/** An act and the touch it writes count once, as the act: so many touches of a purpose and day are spoken for. */
const touchesWritten = ({ asks, referrals }: CustomerHistory): Map<string, number> => {
  const written = new Map<string, number>();
  const note = (key: string) => written.set(key, (written.get(key) ?? 0) + 1);
  for (const ask of asks) note(`ask ${ask.date}`);
  for (const { thankedDate } of referrals) if (thankedDate) note(`appreciation ${thankedDate}`);
  return written;
};

const GOAL_OF_PURPOSE = {
  service: 'order',
  appreciation: 'referral',
  ask: 'referral',
  value: 'repeat',
} as const;

const visitTouches = (history: CustomerHistory, settings: ActionSettings, visit: Visit): void => {
  const { customer, touches, deals } = history;
  const written = touchesWritten(history);
  const sale = firstSale(deals, customer.firstSaleTyped);
  const facts = {
    firstSaleDate: sale?.date ?? null,
    deliveryConfirmedDate: deliveryConfirmedDate(deliverablesOf(history, settings), sale),
    rhythm: customer.rhythm,
  };
  const courtesy = (date: Day): Goal => {
    // A day outside the delivery lies in no week of it; only the others need their week.
    if (!isDeliveryWeek(date, facts, settings)) return 'repeat';
    const weekEnd = addDays(startOfWeek(date, settings.weekStart), 6);
    return isDeliveryWeek(weekEnd, facts, settings) ? 'order' : 'repeat';
  };
  for (const { id, date, purpose } of touches) {
    const left = written.size > 0 ? (written.get(`${purpose} ${date}`) ?? 0) : 0;
    if (left > 0) written.set(`${purpose} ${date}`, left - 1);
    else
      visit('touches', purpose === 'courtesy' ? courtesy(date) : GOAL_OF_PURPOSE[purpose], id, 'touch', date);
  }
};

const visitPromises = (
  { customer, deals, promises }: CustomerHistory,
  settings: ActionSettings,
  visit: Visit,
): void => {
  const sale = firstSale(deals, customer.firstSaleTyped);
  const until = sale && addDays(sale.date, settings.firstPromiseDays);
  for (const { id, status, madeDate, closedDate } of promises) {
    // Before there is a sale every promise serves the first order.
    const goal = until === null || madeDate < until ? 'order' : 'repeat';
    if (status === 'kept' && closedDate) visit('promises', goal, id, 'kept', closedDate);
  }
};

const visitNeeds = ({ needs }: CustomerHistory, visit: Visit): void => {
  for (const need of needs) {
    // The new words of a changed need came as its answer.
    if (!need.replaces) visit('needs', 'repeat', need.id, 'captured', need.capturedDate);
    for (const { id, date, result } of need.answers) {
      if (result !== 'skipped') visit('needs', 'repeat', need.id, `answer/${id}`, date);
    }
  }
};

const visitReferrals = ({ referrals }: CustomerHistory, visit: Visit): void => {
  for (const { id, stageDates, thankedDate, loops } of referrals) {
    for (const [stage, date] of Object.entries(stageDates)) {
      if (date) visit('referrals', 'referral', id, stage, date);
    }
    if (thankedDate) visit('referrals', 'referral', id, 'thanked', thankedDate);
    for (const { stage, date } of loops) visit('referrals', 'referral', id, `loop/${stage}`, date);
  }
};

/** Work that is done and then confirmed: two acts, or one when both were on one day. */
const visitWork = (history: CustomerHistory, zone: string, visit: Visit): void => {
  const twice = (store: Store, id: string, done: [string, Day | undefined], confirmed: Day | undefined) => {
    const [what, date] = done;
    if (date) visit(store, 'order', id, what, date);
    if (confirmed && confirmed !== date) visit(store, 'order', id, 'confirmed', confirmed);
  };
  const dayOf = (instant: string | undefined) => (instant ? localDayOf(instant, zone) : undefined);
  for (const { id, deliveredDate, confirmedDate } of history.deliverables) {
    twice('deliverables', id, ['delivered', deliveredDate], confirmedDate);
  }
  for (const { id, fixedAt, confirmedAt } of history.issues) {
    twice('issues', id, ['fixed', dayOf(fixedAt)], dayOf(confirmedAt));
  }
};

const visitActs = (
  { history, nextSteps }: ActionRows,
  zone: string,
  settings: ActionSettings,
  visit: Visit,
): void => {
  visitWork(history, zone, visit);
  visitTouches(history, settings, visit);
  visitPromises(history, settings, visit);
  visitNeeds(history, visit);
  for (const { id, kind, outcome, endedDate } of nextSteps) {
    if (kind === 'step' && outcome === 'done' && endedDate)
      visit('nextSteps', 'repeat', id, 'done', endedDate);
  }
  for (const { id, date } of history.ratings) visit('ratings', 'repeat', id, 'rated', date);
  for (const { id, date } of history.wows) visit('wows', 'referral', id, 'wow', date);
  for (const { id, date } of history.asks) visit('asks', 'referral', id, 'asked', date);
  visitReferrals(history, visit);
  for (const [key, fact] of Object.entries(history.customer.facts)) {
    if (fact) visit('facts', 'referral', key, 'filled', fact.date);
  }
};

/** Every act of the rep for one customer, in no order. `zone` is the machine's: issues are noted as moments. */
export const customerActions = (rows: ActionRows, zone: string, settings: ActionSettings): GoalAction[] => {
  const { id: customerId, actionGoals = {} } = rows.history.customer;
  const found: GoalAction[] = [];
  visitActs(rows, zone, settings, (store, goal, rowId, what, date) => {
    const key = `${store}:${rowId}:${what}`;
    const own = actionGoals[key];
    const act = { key, customerId, store, rowId, date };
    found.push(own === undefined || own === goal ? { ...act, goal } : { ...act, goal: own, changed: true });
  });
  return found;
};

/** Adds one customer's acts to the counts of each month; the same as `countsByMonth` of his acts, without a list. */
export const addToMonths = (
  months: Map<Month, GoalCounts>,
  rows: ActionRows,
  zone: string,
  settings: ActionSettings,
): void => {
  const { actionGoals } = rows.history.customer;
  visitActs(rows, zone, settings, (store, goal, rowId, what, date) => {
    const month = monthOf(date);
    const counts = months.get(month) ?? { order: 0, repeat: 0, referral: 0 };
    counts[actionGoals?.[`${store}:${rowId}:${what}`] ?? goal]++;
    months.set(month, counts);
  });
};
