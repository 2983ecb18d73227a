/** How long a line took, from its first letter to Enter, told for the rep's own measures (pages.md, Report). */
import { type LoggedFrom, SECONDS_MAX } from '../domain/longview/logging';
import type { Ask } from './act';

export interface Hand {
  /** The words of the line change. */
  typed(before: string, after: string): void;
  /** They were saved. Nobody waits for it, and nothing is lost without it. */
  saved(isPromise: boolean): void;
}

export function createHand(from: LoggedFrom | undefined, nowMs: () => number, ask: Ask): Hand {
  /** Null where the words stood there before. */
  let begun: number | null = null;
  return {
    typed(before, after) {
      if (after === '') begun = null;
      else if (before === '') begun = nowMs();
    },
    saved(isPromise) {
      const took = begun === null ? -1 : (nowMs() - begun) / 1_000;
      begun = null;
      if (!from) return;
      const seconds = took >= 0 && took <= SECONDS_MAX ? took : undefined;
      void ask('noteLogged', { from, isPromise, seconds }).catch(() => undefined);
    },
  };
}
