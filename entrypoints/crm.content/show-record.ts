/**
 * Telling the background which record is open, and showing the panel only when it has painted exactly that one.
 * One message is under way at a time: the panel can then never be told of two records in the wrong order.
 */
import type { OpenRecord } from './follow-record';

export interface Shown {
  shown: string | null;
}

export interface Showing {
  /** Sends `recordShown`; null when it was refused, rejects when the background could not be reached. */
  announce: (open: OpenRecord) => Promise<Shown | null>;
  /** Sends `recordLeft`. */
  leave: () => Promise<unknown>;
  /** Nothing of a record may be seen; its paper stays if another record is to come. */
  cover: () => void;
  reveal: () => void;
  clear: () => void;
  isOrphan: () => boolean;
  signal: AbortSignal;
}

/** Waits between tries while the panel is loading or the background is silent, ms; the last one repeats. */
const TRY_AGAIN_MS = [50, 100, 200, 400, 1_000, 2_000, 5_000];
/** A panel that was not painted by then is taken away: empty paper over the page helps nobody. */
const EMPTY_PAPER_MS = 5_000;

/** No answer by then is no answer. A worker that is alive answers within a fraction of it, ms. */
const SILENCE_MS = 4_000;

/** Starts the conversation. `arrived` for another record or none, `read` for more about the same, `again` on a reload. */
export const showRecord = (showing: Showing) => {
  let open: OpenRecord | null = null;
  /** Counts arrivals: an answer to a question asked before the last one is worth nothing. */
  let arrival = 0;
  let news = false;
  let running = false;
  let revealedKey: string | null = null;
  let wake: (() => void) | undefined;
  let paperTimer: ReturnType<typeof setTimeout> | undefined;

  const pause = (ms: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const answerTo = (about: OpenRecord) =>
    new Promise<Shown | null>(resolve => {
      const silence = setTimeout(resolve, SILENCE_MS, null);
      const hear = (answer: Shown | null) => {
        clearTimeout(silence);
        resolve(answer);
      };
      showing.announce(about).then(hear, () => hear(null));
    });

  const tellUntilPainted = async () => {
    for (let tries = 0; open && news && !showing.signal.aborted; ) {
      const asked = arrival;
      const key = open.ref.key;
      news = false;
      const answer = await answerTo(open);
      if (asked !== arrival) {
        tries = 0;
        continue;
      }
      if (answer?.shown === key) {
        clearTimeout(paperTimer);
        revealedKey = key;
        showing.reveal();
        tries = 0;
        continue;
      }
      if (showing.isOrphan()) return;
      news = true;
      await pause(TRY_AGAIN_MS[Math.min(tries++, TRY_AGAIN_MS.length - 1)] ?? 0);
      if (asked !== arrival) tries = 0;
    }
  };

  const run = async () => {
    news = true;
    wake?.();
    if (running) return;
    running = true;
    await tellUntilPainted();
    running = false;
  };

  const arrived = (now: OpenRecord | null) => {
    arrival++;
    open = now;
    clearTimeout(paperTimer);
    if (showing.isOrphan()) {
      // The frame may hold a draft, but it must not stand beside another record.
      if (now && now.ref.key === revealedKey) showing.reveal();
      else showing.clear();
      return;
    }
    revealedKey = null;
    if (!now) {
      news = false;
      showing.clear();
      showing.leave().catch(() => undefined);
      return;
    }
    showing.cover();
    paperTimer = setTimeout(() => showing.clear(), EMPTY_PAPER_MS);
    void run();
  };

  const read = (now: OpenRecord) => {
    open = now;
    void run();
  };

  /** The frame was loaded anew: whatever it showed is gone. */
  const again = () => {
    if (!open || showing.isOrphan()) return;
    arrival++;
    revealedKey = null;
    void run();
  };

  showing.signal.addEventListener('abort', () => {
    clearTimeout(paperTimer);
    wake?.();
  });
  return { arrived, read, again };
};
