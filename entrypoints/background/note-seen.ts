/**
 * What merely looking at a record writes: the record's own name as the CRM now spells it, the day it was last seen, and
 * the earned latch. It is no change of the rep's: not undoable, and no surface is told.
 */
import type { Customer, RecordLink } from '../../lib/domain/data/customer';
import type { Evaluation } from '../../lib/domain/readiness/evaluate';
import type { RecordSnapshot } from '../../lib/domain/records';
import { type Book, change } from '../../lib/storage/change';

export interface Seen {
  link: RecordLink | undefined;
  snapshot: RecordSnapshot | undefined;
  evaluation: Evaluation;
  customer: Customer;
}

/** Seeing a record all morning is one sighting. */
const SEEN_AGAIN_MS = 43_200_000;

/** Never fails towards the reader: what it could not write it writes at the next look. */
export function noteSeen(book: Book, { link, snapshot, evaluation, customer }: Seen): void {
  const name = snapshot?.reading === 'settled' ? snapshot.name : undefined;
  const nowMs = book.now().epochMilliseconds;
  const seen =
    link !== undefined &&
    (nowMs - Date.parse(link.lastSeenAt) > SEEN_AGAIN_MS || (name !== undefined && name !== link.name));
  const latch = evaluation.earnedLatch !== customer.earnedLatch;
  if (!seen && !latch) return;
  change(
    book,
    { commandId: crypto.randomUUID(), shownAs: null, logAs: 'seen', quiet: true },
    async writing => {
      const linked = link && (await writing.get('recordLinks', link.key));
      const at = writing.now.toInstant().toString({ fractionalSecondDigits: 3 });
      // As they are, `updatedAt` kept: a sighting must not stand in the way of an undo.
      if (seen && linked)
        await writing.putAsIs('recordLinks', [{ ...linked, name: name ?? linked.name, lastSeenAt: at }]);
      const present = latch ? await writing.get('customers', customer.id) : undefined;
      if (present) await writing.putAsIs('customers', [{ ...present, earnedLatch: evaluation.earnedLatch }]);
      return {};
    },
  ).catch(() => undefined);
}
