/**
 * The ids of writes whose answer has not come. The same words on the same subject take the same id again, so that the
 * background, which knows it, does not write twice. What is about a subject is also kept where it outlives the page: a
 * popup may close before the answer, and its words stand there again when it is opened.
 */
import type { DraftParts } from './draft';

export interface UnansweredParts {
  /** Absent where nothing outlives the page. */
  spare?: DraftParts['spare'];
  now?: () => Temporal.ZonedDateTime;
}

export interface Unanswered {
  idOf(same: string): string | undefined;
  keep(same: string, id: string): void;
  forget(same: string): void;
}

interface Kept {
  same: string;
  id: string;
  /** Epoch milliseconds. */
  at: number;
}

const PLACE = 'unanswered';
/** After this the same words are new: a second call on the same day is a second call. */
const KEPT_MS = 60 * 60_000;

/** The parts of a request that tell how the page was read, not what the rep said or about whom. */
const said = (key: string, value: unknown): unknown => {
  if (key === 'snapshot') return undefined;
  return key === 'record' ? ((value as { key?: string } | undefined)?.key ?? value) : value;
};

/** Two writes with one fingerprint say the same about the same record, however its page was read meanwhile. */
export const fingerprint = (name: string, command: object): string =>
  `${name} ${JSON.stringify(command, said)}`;

const isKept = (entry: unknown): entry is Kept => {
  const { same, id, at } = (entry ?? {}) as Partial<Kept>;
  return typeof same === 'string' && typeof id === 'string' && typeof at === 'number';
};

const listIn = (text: string): Kept[] => {
  try {
    const list: unknown = JSON.parse(text || '[]');
    return Array.isArray(list) ? list.filter(isKept) : [];
  } catch {
    return [];
  }
};

export function createUnanswered({ spare, now }: UnansweredParts): Unanswered {
  const here = new Map<string, string>();
  const ms = () => now?.().epochMilliseconds ?? 0;
  const list = () => listIn(spare?.read(PLACE) ?? '').filter(({ at }) => at <= ms() && ms() - at < KEPT_MS);
  const write = (entries: Kept[]) => spare?.write(PLACE, entries.length ? JSON.stringify(entries) : '');

  return {
    idOf: same => here.get(same) ?? list().find(entry => entry.same === same)?.id,
    keep(same, id) {
      here.set(same, id);
      // A click on a row is not kept: done, reopened and done again within the hour are two writes.
      if (!same.includes('"subject":')) return;
      write([...list().filter(entry => entry.same !== same), { same, id, at: ms() }]);
    },
    forget(same) {
      here.delete(same);
      const entries = list();
      if (entries.some(entry => entry.same === same)) write(entries.filter(entry => entry.same !== same));
    },
  };
}
