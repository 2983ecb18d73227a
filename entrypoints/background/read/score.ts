/** `readScore`: the score taken apart, each element with its points and the reason of its loss. */
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import { type ScoreView, scoreView } from '../../../lib/domain/views/score-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readHistory } from '../../../lib/storage/history';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

export async function readScore({ customerId }: Parsed<'readScore'>): Promise<ScoreView> {
  const { db, now: clock } = await openBook();
  const [history, settings] = await Promise.all([readHistory(db, customerId), ownSettings(db)]);
  if (!history) throw new Refusal('gone');
  const now = clock();
  return scoreView(evaluate(history, now, settings), history, now, settings);
}
