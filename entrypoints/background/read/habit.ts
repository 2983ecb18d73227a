/** Whom step coverage and the kept rate are made of. */
import { nextStepState } from '../../../lib/domain/promises/step-state';
import type { BehindView, HabitBehind } from '../../../lib/domain/views/behind';
import { habitsView } from '../../../lib/domain/views/behind-habits';
import type { StreakDays } from '../../../lib/domain/views/book-report';
import { addKept, type KeptFigures } from '../../../lib/domain/views/figures';
import type { Parsed } from '../../../lib/messages/listen';
import { type Counted, readCounted } from './counted';
import { daysOfStreak } from './streak';

const PAGE = 50;

export async function readHabit(what: HabitBehind, from: number): Promise<BehindView> {
  const { customers, figures, now, today, settings } = await readCounted();
  const settled = new Map(figures.map(({ id, kept }) => [id, kept]));
  const rows = customers.map(one => {
    const late = overdueOf({ customers: [one], now, settings });
    const own = settled.get(one.customer.id);
    return {
      customerId: one.customer.id,
      name: one.customer.name,
      step: one.hasSale ? nextStepState(one.step, today) : null,
      kept: { kept: (own?.kept ?? 0) + late.kept, total: (own?.total ?? 0) + late.total },
    };
  });
  return habitsView(rows, what, { from, size: PAGE });
}

/** The days in a row on which nearly everybody had a next step. */
export async function readStreakDays({ from }: Parsed<'readStreakDays'>): Promise<StreakDays> {
  const { db, customers, today, settings } = await readCounted();
  const sold = customers.filter(({ hasSale }) => hasSale);
  const days = await daysOfStreak(db, sold, today, settings);
  return { days: days.slice(from, from + PAGE), total: days.length };
}

/** Overdue promises count from the minute they are; the figures hold only what is settled. */
export function overdueOf({
  customers,
  now,
  settings,
}: Pick<Counted, 'customers' | 'now' | 'settings'>): KeptFigures {
  const sums: KeptFigures = { weighed: 0, weights: 0, kept: 0, total: 0 };
  for (const { promises } of customers) for (const promise of promises) addKept(sums, promise, now, settings);
  return sums;
}
