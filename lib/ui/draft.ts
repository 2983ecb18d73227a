/** Words typed and not saved: kept twice, so that closing, crashing or updating loses none (capture, After saving). */
import type { Ask } from './act';

export interface DraftParts {
  surface: 'panel' | 'popup';
  /** Record key, or the name of the place the words are for. */
  key: string;
  /** What the background had kept. */
  stored: string;
  saveMs: number;
  /** The synchronous copy on this page. */
  spare: { read(key: string): string; write(key: string, text: string): void };
  ask: Ask;
}

export interface Draft {
  /** The words to begin with. */
  initial: string;
  changed(text: string): void;
  /** The words are saved as an item: both copies go. */
  done(): void;
  /** Sends what is still waiting, when the surface goes away. */
  flush(): void;
}

export function createDraft({ surface, key, stored, saveMs, spare, ask }: DraftParts): Draft {
  let pending: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = false;

  // The spare copy stays until the item itself is saved, so a refused message loses nothing.
  const tell = (text: string) => ask('saveDraft', { surface, key, text }).catch(() => undefined);

  // One message at a time: a lost one is repeated for a while, and its older words must not arrive after newer ones.
  const send = () => {
    clearTimeout(timer);
    timer = undefined;
    if (pending === null || underWay) return;
    const text = pending;
    pending = null;
    underWay = true;
    void tell(text).then(() => {
      underWay = false;
      if (timer === undefined) send();
    });
  };

  return {
    initial: spare.read(key) || stored,
    changed(text) {
      spare.write(key, text);
      pending = text;
      // A throttle, not a debounce: fast typing for a minute is still kept every `saveMs`.
      timer ??= setTimeout(send, saveMs);
    },
    done() {
      spare.write(key, '');
      pending = '';
      send();
    },
    flush() {
      // A page that goes cannot wait. One that stays says the same once more when the older words have arrived.
      if (underWay && pending !== null) void tell(pending);
      send();
    },
  };
}
