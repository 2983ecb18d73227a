/** How a page asks its book: the rep's own in the background, the demo book within the page. */
import { answeredAhead } from '../../lib/messages/ahead';
import type { ReplyOf, RequestOf } from '../../lib/messages/protocol';
import type { MessageName } from '../../lib/messages/requests';
import { MessageFailure, send } from '../../lib/messages/send';
import { isDemoOpen } from '../../lib/platform/demo-mark';
import { isDemoBook } from '../../lib/platform/which-book';
import type { AnswerHere } from '../background/in-page';

/** The background's own file, as the browser knows it: bundled here once more it would double the package. */
const BACKGROUND = '/background.js';

async function askHere<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> {
  // The book was removed, and this address was kept: asking would make it anew.
  if (!(await isDemoOpen())) throw new MessageFailure({ code: 'gone' });
  await import(/* @vite-ignore */ BACKGROUND);
  const { answerHere } = globalThis as unknown as { answerHere: AnswerHere };
  const reply = await answerHere(name, request);
  if (reply.ok) return reply.value;
  throw new MessageFailure(reply.error);
}

async function askOwn<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> {
  const known = await answeredAhead(name, request);
  return known ? known.value : send(name, request);
}

export const ask: typeof send = isDemoBook() ? askHere : askOwn;
