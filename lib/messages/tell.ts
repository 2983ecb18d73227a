/**
 * Telling the background from the content script: one message, one try, no errors. Its bytes are paid on every page of the
 * CRM; who sends from there repeats by itself and has nobody to show a reason to.
 */
import { browser } from '../platform/browser';
import type { Envelope, Reply, ReplyOf, RequestOf } from './protocol';
import type { MessageName } from './requests';

/** The answer, or null when it was refused or never came. Rejects in an orphan. */
export async function tell<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<ReplyOf<N> | null> {
  const envelope: Envelope<N> = { kept: 1, name, request };
  const reply = (await browser.runtime.sendMessage(envelope)) as Reply<ReplyOf<N>> | undefined;
  return reply?.ok ? reply.value : null;
}
