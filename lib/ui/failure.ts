/** Turns whatever was thrown into a failure the surface has words for. */
import type { Failure } from '../messages/protocol';

/** A refusal keeps its code; anything unexpected reads as a lost answer, which asks the rep to try again. */
export const asFailure = (error: unknown): Failure => {
  const failure = (error as { failure?: Failure } | null)?.failure;
  return failure?.code ? failure : { code: 'lost' };
};
