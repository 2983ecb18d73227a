/** Writing what is wanted from a customer, and what an act was for (plan.md, Goals; Attention mix). */
import { GOALS } from '../../../lib/domain/plan/plan-score';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { mustBeThere, save, todayOf } from './save';

/** An emptied goal is forgotten. */
export const setGoals = ({ commandId, customerId, goals: typed }: Parsed<'setGoals'>): Promise<Saved> =>
  save(commandId, 'goalsSet', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const goals = { ...customer.goals };
    for (const goal of GOALS) {
      const wanted = typed[goal];
      if (!wanted) continue;
      const what = wanted.what.trim();
      const note = wanted.note?.trim();
      if (what === '') delete goals[goal];
      else
        goals[goal] = {
          what,
          ...(wanted.byDate ? { byDate: wanted.byDate } : {}),
          ...(note ? { note } : {}),
        };
    }
    await writing.put('customers', { ...customer, goals });
    return { customerId };
  });

/** Asked once more after a while, then never again. */
export const skipGoals = ({ commandId, customerId }: Parsed<'skipGoals'>): Promise<Saved> =>
  save(commandId, 'goalsSkipped', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const goalsSkipped = [...(customer.goalsSkipped ?? []), todayOf(writing)].slice(-10);
    await writing.put('customers', { ...customer, goalsSkipped });
    return { customerId };
  });

export const setActGoal = ({ commandId, customerId, key, goal }: Parsed<'setActGoal'>): Promise<Saved> =>
  save(commandId, 'actGoalSet', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const actionGoals = { ...customer.actionGoals };
    if (goal === null) delete actionGoals[key];
    else actionGoals[key] = goal;
    await writing.put('customers', { ...customer, actionGoals });
    return { customerId };
  });
