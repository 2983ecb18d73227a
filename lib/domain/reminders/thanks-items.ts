/** The thank-yous of today among what asks for attention (reminders.md, Attention order; appreciation.md, Guard). */
import { type CadenceFacts, isRedLinePassed, redLineOf } from '../appreciation/due';
import { plannedThanks, type Thanks } from '../appreciation/thanks';
import type { Customer } from '../data/customer';
import type { Day } from '../days';
import { clockOf } from '../moments';
import { promiseOutcome } from '../promises/outcome';
import type { CustomerPromise } from '../promises/promise';
import { effectiveTierOf } from '../readiness/element-values';
import type { Gate } from '../readiness/gates';
import { GATE_KINDS } from '../readiness/state';
import type { Settings } from '../settings';
import type { RankedItem } from './attention';

type Now = Temporal.ZonedDateTime;

/** What stands still of the cadence; list and pauses are the customer's own. */
export type ThanksFacts = Pick<CadenceFacts, 'start' | 'last' | 'lastPersonal'>;

/** What a customer's thank-you depends on. `gates` are all but the overdue promises. */
export interface ThanksRows {
  customer: Customer;
  /** Absent without a sale: there is nobody to thank yet. */
  thanks?: ThanksFacts;
  promises: readonly CustomerPromise[];
  gates: readonly Gate[];
  wordsOf?: (gate: Gate) => string;
}

interface GateWithWords extends Gate {
  text: string;
}

const gatesOf = ({ promises, gates, wordsOf }: ThanksRows, now: Now): GateWithWords[] => {
  const overdue = promises
    .filter(promise => promiseOutcome(promise, now) === 'overdue')
    .map(({ id: itemId, dueDate: since = '', text }) => ({
      kind: 'overduePromise' as const,
      itemId,
      since,
      text,
    }));
  return [...overdue, ...gates.map(gate => ({ ...gate, text: wordsOf?.(gate) ?? '' }))].sort(
    (a, b) =>
      GATE_KINDS.indexOf(a.kind) - GATE_KINDS.indexOf(b.kind) ||
      (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
  );
};

const cadenceOf = ({ customer, thanks }: ThanksRows, today: Day): CadenceFacts | null =>
  thanks
    ? { id: customer.id, tier: effectiveTierOf(customer, today), ...thanks, pauses: customer.pauses }
    : null;

/** How many customers are past their red line with nothing to repair first. */
export const countPastRedLine = (rows: readonly ThanksRows[], now: Now, settings: Settings): number => {
  const { today } = clockOf(now);
  return rows.filter(one => {
    const facts = cadenceOf(one, today);
    if (!facts || !isRedLinePassed(redLineOf(facts, settings), today, facts.pauses)) return false;
    return gatesOf(one, now).length === 0;
  }).length;
};

/** Every next thank-you of these customers with the day it was given. */
const bookThanks = (rows: readonly ThanksRows[], now: Now, settings: Settings): Thanks<GateWithWords>[] => {
  const { today } = clockOf(now);
  const customers = rows.flatMap(one => {
    const facts = cadenceOf(one, today);
    return facts ? [{ facts, gates: gatesOf(one, now) }] : [];
  });
  return plannedThanks(customers, today, settings);
};

/** Those of today, as rows of the one list; where a gate holds the row says what to fix first. */
export const thanksItems = (rows: readonly ThanksRows[], now: Now, settings: Settings): RankedItem[] => {
  const { today } = clockOf(now);
  const of = new Map(rows.map(one => [one.customer.id, one]));
  return bookThanks(rows, now, settings)
    .filter(({ day }) => day === today)
    .flatMap(({ customerId, tier, dueDate, pastRedLine, fixFirst }): RankedItem[] => {
      const one = of.get(customerId);
      if (!one) return [];
      return [
        {
          kind: 'appreciation',
          itemId: customerId,
          customerId,
          customerName: one.customer.name,
          text: '',
          date: dueDate,
          tier: tier ?? undefined,
          thanks: {
            last: one.thanks?.last ?? undefined,
            // While a gate holds nothing is missed: the repair comes first.
            pastRedLine: pastRedLine && !fixFirst,
            fixFirst: fixFirst && { kind: fixFirst.kind, itemId: fixFirst.itemId, text: fixFirst.text },
          },
        },
      ];
    });
};
