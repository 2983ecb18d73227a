/** The one order in which things ask for attention, everywhere (reminders.md, Attention order). */
import type { Customer, Tier } from '../data/customer';
import { later } from '../later';
import { clockOf, localDayOf } from '../moments';
import type { NextStep } from '../promises/next-step';
import { promiseOutcome } from '../promises/outcome';
import type { CustomerPromise } from '../promises/promise';
import { nextStepState } from '../promises/step-state';
import { deliverableState } from '../readiness/deliver';
import { effectiveTierOf } from '../readiness/element-values';
import type { Deliverable, Issue } from '../readiness/evidence';
import type { Gate } from '../readiness/gates';
import type { Settings } from '../settings';
import { ATTENTION_KINDS, type AttentionItem } from '../views/surfaces';
import { type IssueClockSettings, isPastClock, issueClocks } from './issue-clocks';
import type { WorkingCalendar } from './working-time';

type Now = Temporal.ZonedDateTime;

/** An item with what only its place depends on. */
export interface RankedItem extends AttentionItem {
  tier?: Tier;
  /** Moment of the nearest clock; only of issues. */
  clock?: string;
}

/** New and unranked customers stand with the B list (appreciation.md, Spreading). */
const tierPlace = (tier: Tier | undefined): string => (tier === 'A' || tier === 'C' ? tier : 'B');

// `~` sorts after every digit: within a day, exact times come before the rest.
const place = (item: RankedItem): string =>
  [
    String(ATTENTION_KINDS.indexOf(item.kind)).padStart(2, '0'),
    tierPlace(item.tier),
    item.clock ?? `${item.date ?? '~'} ${item.time ?? '~'}`,
  ].join(' ');

// One for all: thousands of rows without a date are told apart by their names alone.
const byName = later(() => new Intl.Collator());

/** By kind, then tier A, B, C, then date (exact times first within a day), then name; ids break the last ties. */
export const sortAttention = <Item extends RankedItem>(items: readonly Item[]): Item[] =>
  items
    .map(item => ({ item, at: place(item) }))
    .sort(
      (a, b) =>
        (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) ||
        byName().compare(a.item.customerName, b.item.customerName) ||
        (a.item.itemId < b.item.itemId ? -1 : 1),
    )
    .map(({ item }) => item);

/** What one customer's attention items are made of: open rows only are needed. */
export interface AttentionRows {
  customer: Customer;
  promises: readonly CustomerPromise[];
  issues: readonly Issue[];
  /** The implied one included (`deliverablesOf`). */
  deliverables: readonly Deliverable[];
  gates: readonly Gate[];
  /** The row behind a gate has words of its own; looked up by the caller. */
  wordsOf?: (gate: Gate) => string;
  step: NextStep | null;
  /** Only a customer with a sale needs a next step. */
  hasSale: boolean;
}

type Part = Pick<
  RankedItem,
  'kind' | 'itemId' | 'text' | 'date' | 'time' | 'clock' | 'issue' | 'isPastClock' | 'delivery' | 'gate'
>;

const ofPromises = (promises: readonly CustomerPromise[], now: Now): Part[] => {
  const { today } = clockOf(now);
  return promises.flatMap((promise): Part[] => {
    const { id: itemId, text, dueDate: date, dueTime: time } = promise;
    const outcome = promiseOutcome(promise, now);
    if (outcome === 'overdue') return [{ kind: 'overduePromise', itemId, text, date, time }];
    return outcome === 'open' && date === today ? [{ kind: 'promiseDue', itemId, text, date, time }] : [];
  });
};

const ofIssues = (
  issues: readonly Issue[],
  now: Now,
  settings: WorkingCalendar & IssueClockSettings,
): Part[] => {
  const { zone } = clockOf(now);
  return issues
    .filter(issue => !issue.confirmedAt)
    .map(issue => {
      const opened = Temporal.Instant.from(issue.openedAt).toZonedDateTimeISO(zone);
      const clocks = issueClocks(opened, settings, settings);
      const nearest = issue.firstAnswerAt || issue.fixedAt ? clocks.fixBy : clocks.firstAnswerBy;
      const date = localDayOf(issue.openedAt, zone);
      return {
        kind: 'openIssue' as const,
        itemId: issue.id,
        text: issue.text,
        date,
        issue: issue.fixedAt
          ? ('confirm' as const)
          : issue.firstAnswerAt
            ? ('fix' as const)
            : ('answer' as const),
        clock: nearest.toInstant().toString(),
        isPastClock: isPastClock(issue, now, settings) || undefined,
      };
    });
};

const ofGates = ({ gates, issues, wordsOf }: AttentionRows): Part[] => {
  const open = new Set(issues.filter(issue => !issue.confirmedAt).map(issue => issue.id));
  return gates.flatMap((gate): Part[] => {
    const { kind, itemId, since, until, rating } = gate;
    if (kind !== 'refund' && kind !== 'complaint' && kind !== 'lowRating') return [];
    // An open complaint already stands among the issues.
    if (open.has(itemId)) return [];
    const text = wordsOf?.(gate) ?? '';
    return [{ kind: 'otherGate', itemId, text, date: since, gate: { kind, until, rating } }];
  });
};

const ofStep = ({ step, customer, hasSale }: AttentionRows, now: Now): Part[] => {
  const state = nextStepState(step, clockOf(now).today);
  if (step && (state === 'today' || state === 'overdue')) {
    return [{ kind: 'nextStepDue', itemId: step.id, text: step.text, date: step.dueDate }];
  }
  return state === 'missing' && hasSale
    ? [{ kind: 'nextStepMissing', itemId: customer.id, text: '', date: step?.dueDate }]
    : [];
};

/** Everything of one customer that asks for attention now, in order. */
export const attentionItems = (rows: AttentionRows, now: Now, settings: Settings): RankedItem[] => {
  const { customer, deliverables } = rows;
  const { today } = clockOf(now);
  const waiting = deliverables.filter(item =>
    ['overdue', 'delivered'].includes(deliverableState(item, today)),
  );
  const parts: Part[] = [
    ...ofPromises(rows.promises, now),
    ...ofIssues(rows.issues, now, settings),
    ...ofGates(rows),
    ...waiting.map(({ id, text, dueDate, deliveredDate }) => ({
      kind: 'delivery' as const,
      itemId: id,
      text,
      date: dueDate,
      delivery: { delivered: deliveredDate },
    })),
    ...ofStep(rows, now),
  ];
  const whose = {
    customerId: customer.id,
    customerName: customer.name,
    tier: effectiveTierOf(customer, today),
  };
  return sortAttention(parts.map(part => ({ ...part, ...whose })));
};
