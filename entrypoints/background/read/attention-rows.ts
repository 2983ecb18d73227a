/** The rows of the whole book that may ask for attention, each found through an index and grouped by customer. */
import type { Customer } from '../../../lib/domain/data/customer';
import { addDays } from '../../../lib/domain/days';
import { clockOf } from '../../../lib/domain/moments';
import type { Deal } from '../../../lib/domain/plan/rows';
import type { NextStep } from '../../../lib/domain/promises/next-step';
import { currentStep } from '../../../lib/domain/promises/step-state';
import { impliedDeliverable } from '../../../lib/domain/readiness/deliverables';
import type { Deliverable, Issue, Rating } from '../../../lib/domain/readiness/evidence';
import { type Gate, gatesOf } from '../../../lib/domain/readiness/gates';
import { firstSale } from '../../../lib/domain/readiness/sales';
import type { AttentionRows } from '../../../lib/domain/reminders/attention';
import type { Settings } from '../../../lib/domain/settings';
import { readAllCustomers } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';
import {
  complaintsSince,
  customersWithDeliverables,
  dealsOfMany,
  openIssues,
  ratingsSince,
  refundsBetween,
  unconfirmedDeliverables,
} from '../../../lib/storage/evidence';
import { allCurrentSteps } from '../../../lib/storage/next-steps';
import { openPromisesDueBy } from '../../../lib/storage/promises';
import { testCustomers } from '../../../lib/storage/records';

type Now = Temporal.ZonedDateTime;

const groupByCustomer = <Row extends { customerId?: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.customerId === undefined) continue;
    const group = groups.get(row.customerId);
    if (group) group.push(row);
    else groups.set(row.customerId, [row]);
  }
  return groups;
};

/** What a gate's own row says: the complaint's words, the words beside the rating. */
const wordsOf =
  (issues: readonly Issue[], ratings: readonly Rating[]) =>
  (gate: Gate): string =>
    issues.find(({ id }) => id === gate.itemId)?.text ??
    ratings.find(({ id }) => id === gate.itemId)?.words ??
    '';

export interface ActiveCustomer extends AttentionRows {
  /** All current rows; more than one only after a merge. */
  steps: NextStep[];
  firstSaleDate: string | null;
}

/** Every live customer of the book with the rows that may ask for attention today. */
export async function readAttentionRows(
  db: BookDatabase,
  now: Now,
  settings: Settings,
): Promise<ActiveCustomer[]> {
  const { today } = clockOf(now);
  const complaintsFrom = addDays(today, -settings.complaintGateDays - 1);
  const [all, tests, promises, open, complaints, refunds, ratings, deliverables, steps, delivered] =
    await Promise.all([
      readAllCustomers(db),
      testCustomers(db),
      openPromisesDueBy(db, today),
      openIssues(db),
      complaintsSince(db, `${complaintsFrom}T00:00:00.000Z`),
      refundsBetween(db, addDays(today, -settings.refundGateDays), today),
      ratingsSince(db, '0000-01-01'),
      unconfirmedDeliverables(db),
      allCurrentSteps(db),
      customersWithDeliverables(db),
    ]);
  const live = all.filter(({ id, archived, ended }) => !archived && !ended && !tests.has(id));
  const unsold = live.filter(customer => customer.firstSaleTyped === undefined).map(({ id }) => id);
  const of = {
    promises: groupByCustomer(promises),
    issues: groupByCustomer([...new Map([...open, ...complaints].map(issue => [issue.id, issue])).values()]),
    refunds: groupByCustomer(refunds),
    ratings: groupByCustomer(ratings),
    deliverables: groupByCustomer(deliverables),
    steps: groupByCustomer(steps),
    deals: groupByCustomer(await dealsOfMany(db, unsold)),
  };
  const rowsOf = (customer: Customer): ActiveCustomer => {
    const { id } = customer;
    const deals: Deal[] = of.deals.get(id) ?? [];
    const sale = firstSale(deals, customer.firstSaleTyped);
    const issues = of.issues.get(id) ?? [];
    const own = { issues, ratings: of.ratings.get(id) ?? [], deals: of.refunds.get(id) ?? [] };
    const nothing = {
      promises: [],
      deliverables: [],
      touches: [],
      wows: [],
      needs: [],
      referrals: [],
      asks: [],
    };
    const implied = delivered.has(id)
      ? null
      : impliedDeliverable({ customer, deals, deliverables: [] }, settings);
    const unconfirmed: Deliverable[] = of.deliverables.get(id) ?? [];
    const current = of.steps.get(id) ?? [];
    return {
      customer,
      promises: of.promises.get(id) ?? [],
      issues: issues.filter(issue => !issue.confirmedAt),
      deliverables: implied ? [...unconfirmed, implied] : unconfirmed,
      gates: gatesOf({ customer, ...nothing, ...own }, now, settings),
      wordsOf: wordsOf(issues, own.ratings),
      step: currentStep(current),
      steps: current,
      hasSale: sale !== null,
      firstSaleDate: sale?.date ?? null,
    };
  };
  return live.map(rowsOf);
}
