/** The one note of a month that holds every move the rep applied, and the way back (appreciation.md, Effective tier). */
import type { Customer, Tier } from '../data/customer';
import type { Day } from '../days';
import type { TierMove } from './tier-run';

/** What applying and taking back a move changes in a customer. */
export type MovedFields = Pick<Customer, 'tierEffective' | 'tierMoved'>;

type Movable = Pick<Customer, 'id' | 'tierEffective' | 'tierMoved'>;

const isOfMonth = ({ tierMoved }: Pick<Customer, 'tierMoved'>, today: Day): boolean =>
  tierMoved !== undefined && tierMoved.on.slice(0, 7) === today.slice(0, 7);

/** The customer on his new list. Moved twice in a month, the note tells of one move; moved back, of none. */
export const moved = (customer: Movable, to: Tier, today: Day): MovedFields => {
  const from = isOfMonth(customer, today) ? customer.tierMoved?.from : customer.tierEffective;
  return { tierEffective: to, tierMoved: from === to ? undefined : { from, on: today } };
};

/** The customer on the list he was on before this month's moves. */
export const takenBack = ({ tierMoved }: Pick<Customer, 'tierMoved'>): MovedFields => ({
  tierEffective: tierMoved?.from,
  tierMoved: undefined,
});

/** The moves applied in the month of `today`. */
export const monthsNote = (customers: readonly Movable[], today: Day): TierMove[] =>
  customers.flatMap(customer => {
    const { id, tierEffective, tierMoved } = customer;
    return tierEffective && isOfMonth(customer, today)
      ? [{ customerId: id, from: tierMoved?.from ?? null, to: tierEffective }]
      : [];
  });
