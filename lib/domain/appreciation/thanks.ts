/** The thank-yous of today, spread over the days and guarded by the gates (appreciation.md, Spreading; Guard). */
import type { Tier } from '../data/customer';
import type { Day } from '../days';
import type { Settings } from '../settings';
import {
  type AppreciationDue,
  afterPauses,
  appreciationDue,
  type CadenceFacts,
  isRedLinePassed,
} from './due';
import { spread } from './spread';

/** One customer with the gates that hold for him. */
export interface ThanksCustomer<Gate> {
  facts: CadenceFacts;
  gates: readonly Gate[];
}

export interface Thanks<Gate> extends AppreciationDue {
  customerId: string;
  tier: Tier | null | undefined;
  /** The day it was given among the others. */
  day: Day;
  pastRedLine: boolean;
  /** The gate to repair first: while one holds nobody is thanked (the essay's eight before its thanks). */
  fixFirst?: Gate;
}

/** Every customer's next thank-you with its day, the nearest first. Guarded ones take no place of the others. */
export const plannedThanks = <Gate>(
  customers: readonly ThanksCustomer<Gate>[],
  today: Day,
  settings: Settings,
): Thanks<Gate>[] => {
  const all = customers.map(({ facts, gates }) => {
    const due = appreciationDue(facts, settings);
    const pastRedLine = isRedLinePassed(due.redLineDate, today, facts.pauses);
    // What was due before the pause began waits for its end as well.
    const from = due.dueDate > today ? due.dueDate : afterPauses(today, facts.pauses ?? []);
    return { customerId: facts.id, tier: facts.tier, ...due, from, pastRedLine, gate: gates[0] };
  });
  const open = all.filter(({ gate }) => gate === undefined);
  const days = spread(
    open.map(({ customerId: id, tier, dueDate, from, pastRedLine }) => ({
      id,
      tier,
      due: from > today ? from : dueDate,
      pastRedLine,
    })),
    today,
    settings,
  );
  return all
    .map(({ gate, from, ...thanks }): Thanks<Gate> => {
      const day = days[thanks.customerId] ?? from;
      return gate === undefined ? { ...thanks, day } : { ...thanks, day, fixFirst: gate };
    })
    .sort(
      (a, b) =>
        (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
        Number(b.pastRedLine) - Number(a.pastRedLine) ||
        (a.customerId < b.customerId ? -1 : 1),
    );
};
