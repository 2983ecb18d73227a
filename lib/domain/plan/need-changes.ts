/** Putting a need right after it was noted: typing mistakes, who said it, when to come back (plan.md, Needs memory). */
import type { Day } from '../days';
import type { Settings } from '../settings';
import { defaultRevisit } from './answering';
import type { Need } from './rows';

/** What the rep may change; what is absent stays. `personId: null` is "nobody by name". */
export interface NeedChange {
  verbatim?: string;
  kind?: Need['kind'];
  personId?: string | null;
  raisedBy?: Need['raisedBy'];
  covered?: boolean;
  importance?: Need['importance'];
  revisitDate?: Day;
}

/**
 * The need with the change. A day nobody typed follows the kind; a covered need has none, and one that is not covered
 * after all gets its kind's.
 */
export function changedNeed(
  need: Need,
  { personId, revisitDate, ...change }: NeedChange,
  settings: Pick<Settings, 'needRevisitDays'>,
): Need {
  const isUsual = need.revisitDate === defaultRevisit(need, settings);
  const after: Need = { ...need, ...defined(change) };
  if (personId !== undefined) after.personId = personId ?? undefined;
  const kept = isUsual || need.revisitDate === undefined ? defaultRevisit(after, settings) : need.revisitDate;
  after.revisitDate = after.covered ? undefined : (revisitDate ?? kept);
  return after;
}

/** Without the fields that are there and hold nothing: those would take the row's own away. */
const defined = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
