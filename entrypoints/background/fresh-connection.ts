/**
 * A connection the browser closed (damage, a full disk, another version's upgrade) comes back by opening it anew: bursts
 * of such errors are the commonest storage error in the field. Every answer may be given twice: reads change nothing,
 * and a command known by its id is answered with its first result.
 */
import { forgetBook } from './book/open-book';

/** Names of errors that say the connection is gone, not that something was wrong with the request. */
const CONNECTION_LOST = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'OpenFailedError',
  'TransactionInactiveError',
]);

export const isConnectionLost = (error: unknown): boolean =>
  error instanceof Error && CONNECTION_LOST.has(error.name);

/** Answers; if the connection is lost on the way, opens the book anew and answers once more. */
export function onFreshConnection<Arguments extends unknown[], Reply>(
  answer: (...given: Arguments) => Promise<Reply>,
): (...given: Arguments) => Promise<Reply> {
  return async (...given) => {
    try {
      return await answer(...given);
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      forgetBook();
      return answer(...given);
    }
  };
}
