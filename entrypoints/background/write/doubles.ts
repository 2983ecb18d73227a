/** The same order noted from both CRMs counts once (data.md, Linking: Doubles). */
import { isDouble } from '../../../lib/domain/data/doubles';
import { crmOf, secondOf, twinOf } from '../../../lib/domain/plan/deals';
import type { Deal } from '../../../lib/domain/plan/rows';
import type { Settings } from '../../../lib/domain/settings';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { dealsOf } from '../../../lib/storage/deals';
import type { Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save } from './save';

type DoubleSettings = Pick<Settings, 'duplicateDays'>;

/** Flags the one of two equal orders that does not count. Called when a deal is noted, or becomes another's equal. */
export async function flagDouble(writing: Writing, deal: Deal, settings: DoubleSettings): Promise<void> {
  const twin = twinOf(deal, await dealsOf(writing.db, deal.customerId), settings);
  if (!twin) return;
  const customer = await writing.get('customers', deal.customerId);
  const { first, second } = secondOf(deal, twin, customer?.primaryCrm);
  await writing.put('deals', { ...second, duplicateOf: first.id });
  // What was a double of the one that no longer counts is now a double of the one that does.
  await moveDoubles(writing, second, first.id);
}

/**
 * After a deal has changed: it is flagged where the change made it another's equal, and counts again where it no longer
 * is one. What the rep has ruled on stays while nothing of it changes.
 */
export async function reviewDoubles(
  writing: Writing,
  before: Deal,
  after: Deal,
  settings: DoubleSettings,
): Promise<void> {
  const others = await dealsOf(writing.db, after.customerId);
  const of = (deal: Deal, other: Deal) =>
    isDouble({ ...deal, crm: crmOf(deal) }, { ...other, crm: crmOf(other) }, settings);
  for (const other of others) {
    if (other.duplicateOf === after.id && !of(after, other))
      await writing.put('deals', { ...other, duplicateOf: undefined });
    if (after.duplicateOf === other.id && !of(after, other))
      await writing.put('deals', { ...after, duplicateOf: undefined });
  }
  const wasOne = others.some(other => other.id !== before.id && of(before, other));
  if (!wasOne) await flagDouble(writing, after, settings);
}

/** Doubles of a deal that goes, or stops counting: of another now, or counting themselves. */
export async function moveDoubles(writing: Writing, deal: Deal, to: string | undefined): Promise<void> {
  for (const other of await dealsOf(writing.db, deal.customerId))
    if (other.duplicateOf === deal.id && other.id !== to)
      await writing.put('deals', { ...other, duplicateOf: to });
}

/** The rep may overrule. */
export const ruleOnDouble = ({ commandId, id, sameAs }: Parsed<'ruleOnDouble'>): Promise<Saved> =>
  save(commandId, 'dealChanged', async writing => {
    const row = mustBeThere(await writing.get('deals', id));
    if (sameAs !== null) {
      const other = mustBeThere(await writing.get('deals', sameAs));
      const isOwn = other.customerId === row.customerId && other.id !== id;
      mustHold(isOwn && other.duplicateOf === undefined ? null : 'notItsDouble');
      await moveDoubles(writing, row, sameAs);
    }
    await writing.put('deals', { ...row, duplicateOf: sameAs ?? undefined });
    return { itemId: id, customerId: row.customerId };
  });
