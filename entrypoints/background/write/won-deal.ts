/** Answering "Closed won 12,000 EUR on 3 Feb: use it?" (data.md, Money from the page). */
import type { WonDeal } from '../../../lib/domain/plan/won-deal';
import type { Settings } from '../../../lib/domain/settings';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { dealsEver } from '../../../lib/storage/deals';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { ownSettings } from '../own-settings';
import { wonDealOf } from '../read/won-deal';
import { amountOf } from './deals';
import { flagDouble, reviewDoubles } from './doubles';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { resolveCustomer } from './subject';

type Answer = Parsed<'answerWonDeal'>;

/** The page is read again here: what was shown beside the button is what is stored. */
export const answerWonDeal = (request: Answer): Promise<Saved> =>
  save(request.commandId, request.use ? 'dealNoted' : 'wonDealLeft', async writing => {
    const { subject } = request;
    if (subject.kind !== 'record') throw new Refusal('refused', 'notADeal');
    // Resolving links the record, so that what is answered can be remembered on its link.
    const { customerId } = await resolveCustomer(writing, subject);
    const link = mustBeThere(await writing.get('recordLinks', subject.record.key));
    // With those of the browser's language, as the panel was read with.
    const settings = await ownSettings(writing.db);
    const deals = await dealsEver(writing.db, customerId);
    const won = await wonDealOf(writing.db, { ...subject, link, deals }, writing.now, settings);
    if (!won) throw new Refusal('refused', 'answered');
    const wonAnswers = [...(link.wonAnswers ?? []), won.answer];
    await writing.put('recordLinks', { ...link, wonAnswers });
    if (!request.use) return { customerId };
    const itemId = await storeDeal(writing, customerId, won, request, settings);
    return { itemId, customerId };
  });

async function storeDeal(
  writing: Writing,
  customerId: string,
  won: WonDeal,
  typed: Answer,
  settings: Settings,
): Promise<string> {
  const date = typed.date ?? won.date;
  if (!date) throw new Refusal('refused', 'needsDay');
  mustHold(date > todayOf(writing) ? 'future' : null);
  const { amountMinor, currency } = won;
  const read = amountMinor === undefined ? {} : { amountMinor, currency };
  const amount = typed.money ? amountOf(typed.money) : read;
  if (won.former) {
    const changed = { ...won.former, ...amount, date, kind: typed.kind ?? won.former.kind };
    const after = await writing.put('deals', changed);
    await reviewDoubles(writing, won.former, after, settings);
    return after.id;
  }
  const row = await writing.put('deals', {
    ...newRow(writing.now, 'page'),
    ...amount,
    customerId,
    kind: typed.kind ?? won.kind,
    status: 'won',
    date,
    recordKey: typed.subject.kind === 'record' ? typed.subject.record.key : undefined,
  });
  await flagDouble(writing, row, settings);
  return row.id;
}
