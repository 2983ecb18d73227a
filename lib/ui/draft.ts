/** Words typed and not saved: kept twice, so that closing, crashing or updating loses none (capture, After saving). */
import type { Ask } from './act';

/**
 * One message about the words of a place at a time, whichever draft sends it: a lost one is repeated for a while, and
 * its older words must not arrive after newer ones, also when the record was left and opened again meanwhile.
 */
export interface DraftQueue {
  send(draft: Place & { text: string }): void;
  /** A page that goes cannot wait. One that stays says the same once more when the older words have arrived. */
  hurry(place: Place): void;
}

type Place = { surface: 'panel' | 'popup'; key: string };

export function createDraftQueue(ask: Ask): DraftQueue {
  /** Words that wait for the message before them, by place; null: a message is under way and nothing waits. */
  const waiting = new Map<string, string | null>();
  const nameOf = ({ surface, key }: Place) => `${surface}:${key}`;
  // The spare copy stays until the item itself is saved, so a refused message loses nothing.
  const tell = ({ surface, key }: Place, text: string) =>
    ask('saveDraft', { surface, key, text }).catch(() => undefined);

  const tellAll = async (place: Place, text: string) => {
    const name = nameOf(place);
    for (let next: string | null = text; next !== null; next = waiting.get(name) ?? null) {
      waiting.set(name, null);
      await tell(place, next);
    }
    waiting.delete(name);
  };

  return {
    send({ surface, key, text }) {
      const place = { surface, key };
      if (waiting.has(nameOf(place))) waiting.set(nameOf(place), text);
      else void tellAll(place, text);
    },
    hurry(place) {
      const text = waiting.get(nameOf(place));
      if (text !== undefined && text !== null) void tell(place, text);
    },
  };
}

/** `key`: record key, or the name of the place the words are for. */
export interface DraftParts extends Place {
  /** What the background had kept. */
  stored: string;
  saveMs: number;
  /** The synchronous copy on this page. */
  spare: { read(key: string): string; write(key: string, text: string): void };
  ask: Ask;
  /** Shared by all drafts of a surface that outlives its records; one of its own unless given. */
  queue?: DraftQueue;
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

export function createDraft(parts: DraftParts): Draft {
  const { surface, key, stored, spare, ask } = parts;
  const queue = parts.queue ?? createDraftQueue(ask);
  let pending: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = () => {
    clearTimeout(timer);
    timer = undefined;
    if (pending === null) return;
    queue.send({ surface, key, text: pending });
    pending = null;
  };

  return {
    initial: spare.read(key) || stored,
    changed(text) {
      spare.write(key, text);
      pending = text;
      // A throttle, not a debounce: fast typing for a minute is still kept every `saveMs`.
      timer ??= setTimeout(send, parts.saveMs);
    },
    done() {
      spare.write(key, '');
      pending = '';
      send();
    },
    flush() {
      send();
      queue.hurry({ surface, key });
    },
  };
}
