/** `readPlan`: the three rings of one customer with the rows behind each, asked for when they are opened. */
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import { type PlanView, planView } from '../../../lib/domain/views/plan-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readHistory } from '../../../lib/storage/history';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

export async function readPlan({ customerId }: Parsed<'readPlan'>): Promise<PlanView> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const [history, settings] = await Promise.all([readHistory(db, customerId), ownSettings(db)]);
  if (!history) throw new Refusal('gone');
  return planView(history, evaluate(history, now, settings), now, settings);
}
