/** Answering messages in the background: ours or not, who sent it, does it parse, then the answer. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';
import type { z } from '../platform/zod';
import type { Failure, Reply, ReplyOf } from './protocol';
import { type MessageName, requests } from './requests';
import { senderKind } from './senders';

export type Parsed<N extends MessageName> = z.output<ReturnType<(typeof requests)[N]['request']>>;
export type Answers = {
  [N in MessageName]: (request: Parsed<N>, sender: Runtime.MessageSender) => Promise<ReplyOf<N>>;
};

/** Thrown by an answer to refuse with a reason the surface can word. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(code: Failure['code'], reason?: string) {
    super(`${code}${reason ? `: ${reason}` : ''}`);
    this.failure = { code, reason };
  }
}

const isOurs = (message: unknown): message is { kept: 1; name: string; request: unknown } =>
  typeof message === 'object' && message !== null && (message as { kept?: unknown }).kept === 1;

/**
 * One answer to one message. `undefined` (not a promise) for a message that is not ours, so that other listeners keep
 * their turn. `failureOf` turns an unexpected error (a full disk, a closed database) into a failure with words.
 */
export function answerMessage(
  message: unknown,
  sender: Runtime.MessageSender,
  answers: Answers,
  failureOf: (error: unknown) => Failure,
): Promise<Reply<unknown>> | undefined {
  if (!isOurs(message)) return undefined;
  return reply(message, sender, answers).catch(error => ({
    ok: false,
    error: error instanceof Refusal ? error.failure : failureOf(error),
  }));
}

async function reply(
  message: { name: string; request: unknown },
  sender: Runtime.MessageSender,
  answers: Answers,
): Promise<Reply<unknown>> {
  const entry = Object.hasOwn(requests, message.name) ? requests[message.name as MessageName] : undefined;
  if (!entry) throw new Refusal('invalid', 'unknownMessage');
  const ownOrigin = browser.runtime.getURL('/').replace(/\/$/, '');
  if (senderKind(sender, browser.runtime.id, ownOrigin) !== entry.from) throw new Refusal('forbidden');
  const parsed = entry.request().safeParse(message.request);
  if (!parsed.success) throw new Refusal('invalid', parsed.error.issues[0]?.path.join('.'));
  const answer = answers[message.name as MessageName] as (
    r: unknown,
    s: Runtime.MessageSender,
  ) => Promise<unknown>;
  return { ok: true, value: await answer(parsed.data, sender) };
}
