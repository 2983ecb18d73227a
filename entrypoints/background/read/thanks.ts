/** `readThanks`: how to thank one customer, asked for when the rep opens it. */
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import { readinessView } from '../../../lib/domain/views/readiness-view';
import { type ThanksView, thanksView } from '../../../lib/domain/views/thanks-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readPersons } from '../../../lib/storage/customers';
import { readHistory } from '../../../lib/storage/history';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

/** Null without a sale: there is nobody to thank yet. */
export async function readThanks({
  customerId,
}: Parsed<'readThanks'>): Promise<{ thanks: ThanksView | null }> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const [history, persons, settings] = await Promise.all([
    readHistory(db, customerId),
    readPersons(db, customerId),
    ownSettings(db),
  ]);
  if (!history) throw new Refusal('gone');
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  const { gates } = readinessView(evaluate(history, now, settings), history, names);
  return { thanks: thanksView(history, persons, gates, now, settings) };
}
