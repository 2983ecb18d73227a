/** The recovery page's answers: both numbers, the copies there are, and the rep's decision. */
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { RecoveryView, Saved } from '../../../lib/messages/protocol';
import { browser } from '../../../lib/platform/browser';
import { decisionOf, recover as recoverBook } from '../../../lib/storage/recover';
import { listSnapshots } from '../../../lib/storage/snapshots';
import { doors } from './doors';
import { forgetBook, openedBook } from './open-book';

/** Null when nothing was lost. */
export async function readRecovery(): Promise<RecoveryView | null> {
  const opened = await openedBook();
  if (opened.kind === 'sound') return null;
  const { expected, found } = opened.loss;
  const snapshots = await listSnapshots(doors.files);
  return { expected, found, snapshots: snapshots.map(({ name, when, rows }) => ({ name, when, rows })) };
}

export async function recover({ commandId, choice, snapshot }: Parsed<'recover'>): Promise<Saved> {
  const opened = await openedBook();
  if (opened.kind === 'sound') {
    const known = await opened.book.db.commands.get(commandId);
    if (known) return known.answer;
    throw new Refusal('refused', 'nothingLost');
  }
  const answer = await recoverBook(doors, opened.loss, commandId, decisionOf(choice, snapshot));
  forgetBook();
  return answer;
}

/** Opens the book at the start of the browser, counts it, and after a loss shows the recovery page, once. */
export async function lookAfterBook(): Promise<void> {
  const opened = await openedBook('always');
  if (opened.kind === 'sound') return;
  const url = browser.runtime.getURL('/recovery.html' as never);
  const [present] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (!present) await browser.tabs.create({ url });
}
