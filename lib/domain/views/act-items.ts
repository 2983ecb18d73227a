/** The acts of one customer with their words, newest first (plan.md, Attention mix). */
import { customerActions, type GoalAction } from '../plan/actions';
import type { Settings } from '../settings';
import type { ActItem } from './book-report';
import type { SummaryRows } from './summary';

/** Every act of one customer. `zone` is the machine's: issues are noted as moments. */
export function actItems(rows: SummaryRows, zone: string, settings: Settings): ActItem[] {
  const textOf = wordsOf(rows);
  return customerActions(rows, zone, settings)
    .map(
      ({ key, store, rowId, date, goal, changed }): ActItem => ({
        key,
        store,
        what: whatOf(key),
        date,
        goal,
        ...(changed ? { changed } : {}),
        text: textOf(store, rowId),
      }),
    )
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.key < b.key ? -1 : 1));
}

/** `promises:<id>:kept` gives `kept`, `needs:<id>:answer/<id>` gives `answer`. */
const whatOf = (key: string): string => (key.split(':').at(-1) ?? '').split('/')[0] ?? '';

/** The words of a row; a touch or rating may have none. */
function wordsOf({ history, nextSteps }: SummaryRows): (store: GoalAction['store'], id: string) => string {
  const { customer, deliverables, issues, touches, promises, needs, ratings, wows, asks, referrals } =
    history;
  const words: Record<Exclude<GoalAction['store'], 'facts'>, [string, string | undefined][]> = {
    deliverables: deliverables.map(row => [row.id, row.text]),
    issues: issues.map(row => [row.id, row.text]),
    touches: touches.map(row => [row.id, row.text]),
    promises: promises.map(row => [row.id, row.text]),
    needs: needs.map(row => [row.id, row.verbatim]),
    nextSteps: nextSteps.map(row => [row.id, row.text]),
    ratings: ratings.map(row => [row.id, row.words]),
    wows: wows.map(row => [row.id, row.what]),
    asks: asks.map(row => [row.id, row.note]),
    referrals: referrals.map(row => [row.id, row.name]),
  };
  const byId = new Map(Object.values(words).flat());
  const facts: Partial<Record<string, { text: string }>> = customer.facts;
  return (store, id) => (store === 'facts' ? facts[id]?.text : byId.get(id)) ?? '';
}
