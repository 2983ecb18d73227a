/** Asking the background. The one place that knows about lost messages, repeats and orphans. */
import { browser } from '../platform/browser';
import { isOrphan } from './orphan';
import type { Envelope, Failure, Reply, ReplyOf, RequestOf } from './protocol';
import type { MessageName } from './requests';

/** Waits between repeats of a lost message. A worker starts in 20–45 ms; the sum bounds how long a surface waits. */
const REPEAT_AFTER_MS = [30, 120, 400, 1_000];

/** What the background or the browser refused. `failure.code` names the words to show. */
export class MessageFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`${failure.code}${failure.reason ? `: ${failure.reason}` : ''}`);
    this.failure = failure;
  }
}

export { isOrphan };

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Sends one message and gives its value.
 * Every message may be repeated: reads change nothing, and a write carries a `commandId` the background knows again.
 * @throws MessageFailure with the background's refusal, `orphan`, or `lost` after the last repeat.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> {
  const envelope: Envelope<N> = { kept: 1, name, request };
  for (let attempt = 0; ; attempt++) {
    if (isOrphan()) throw new MessageFailure({ code: 'orphan' });
    const reply = await browser.runtime.sendMessage(envelope).then(
      answer => answer as Reply<ReplyOf<N>> | undefined,
      () => undefined,
    );
    if (reply?.ok) return reply.value;
    if (reply) throw new MessageFailure(reply.error);
    const delay = REPEAT_AFTER_MS[attempt];
    if (delay === undefined) throw new MessageFailure({ code: isOrphan() ? 'orphan' : 'lost' });
    await wait(delay);
  }
}

/** A fresh id for a write. Make it when the rep acts, not when the message is sent, so that a repeat carries the same. */
export const newCommandId = (): string => crypto.randomUUID();
