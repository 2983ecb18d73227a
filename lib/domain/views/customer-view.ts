/** One customer as the panel shows him: lines 1, 3 to 6 and 9 of pages.md, Panel. */
import type { Person } from '../data/customer';
import { monthsBetween } from '../days';
import { asksForGoals } from '../plan/goals';
import { customerLife } from '../plan/life-of-customer';
import type { EndedLife } from '../plan/lifecycle';
import type { NextStep } from '../promises/next-step';
import { sortPromises } from '../promises/order';
import type { Evaluation } from '../readiness/evaluate';
import type { CustomerHistory } from '../readiness/history';
import { askTodayView } from './ask-today';
import { askView } from './ask-view';
import { nextStepView } from './next-step-view';
import type { CustomerView } from './panel';
import { type Naming, promiseItem } from './promise-item';
import { readinessView } from './readiness-view';
import { stripView } from './strip-view';
import { thanksInShort } from './thanks-view';
import { tierView } from './tier-view';

export interface CustomerRows {
  history: CustomerHistory;
  nextSteps: NextStep[];
  persons: Person[];
  /** The person of the open contact page. */
  personId?: string;
  /** The ended relationships of the book: how long one lasts is learnt from them. */
  ended: readonly EndedLife[];
}

export function customerView(rows: CustomerRows, evaluation: Evaluation, naming: Naming): CustomerView {
  const { customer, promises } = rows.history;
  const today = naming.now.toPlainDate().toString();
  const person = rows.persons.find(({ id }) => id === rows.personId);
  const { firstSaleDate } = evaluation;
  const open = promises.filter(({ status }) => status === 'open');
  return {
    customer: {
      id: customer.id,
      name: customer.name,
      kind: customer.kind,
      tier: customer.tierEffective,
      firstSaleDate,
      monthsSinceFirstSale: firstSaleDate
        ? Math.max(0, Math.floor(monthsBetween(firstSaleDate, today)))
        : null,
      archived: customer.archived,
    },
    person: person && { id: person.id, name: person.name },
    persons: rows.persons.map(({ id, name }) => ({ id, name })),
    lists: tierView(customer, rows.history.referrals, today, naming.settings),
    thanks: thanksInShort(rows.history, today, naming.settings),
    readiness: readinessView(evaluation, rows.history, naming.persons),
    ask: askView(rows.history, evaluation, naming.persons, naming.now, naming.settings),
    promises: sortPromises(open, naming.now).map(row => promiseItem(row, naming)),
    keep: {
      keptCount: evaluation.keep.keptCount,
      keptTotal: evaluation.keep.keptTotal,
      windowDays: naming.settings.keptWindowDays,
    },
    nextStep: nextStepView(rows.nextSteps, rows.history.ratings, naming),
    askToday: askTodayView(rows.history.needs, today, person?.id, naming.persons, naming.settings),
    lifeStage: customerLife(rows.history, rows.ended, today, naming.settings).stage,
    asksForGoals: asksForGoals(customer, firstSaleDate !== null, today, naming.settings),
    facts: customer.facts,
    contact: stripView(rows.history, naming.now, naming.settings, naming.persons),
  };
}
