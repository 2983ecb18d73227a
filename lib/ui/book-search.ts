/** Finding any item ever logged while its words are being typed. */
import { type Signal, signal } from '@preact/signals';
import type { FoundItems } from '../domain/views/today';
import type { Act } from './act';

export interface BookSearch {
  text: Signal<string>;
  /** Null while nothing is searched for, or the first answer has not come. */
  found: Signal<FoundItems | null>;
  type(text: string): void;
}

/** Only the answer to the last question is shown. */
export function createBookSearch(act: Act): BookSearch {
  const text = signal('');
  const found = signal<FoundItems | null>(null);
  let asked = 0;
  return {
    text,
    found,
    type(next) {
      text.value = next;
      const turn = ++asked;
      if (next.trim() === '') {
        found.value = null;
        return;
      }
      void act.look('searchBook', { text: next }).then(answer => {
        if (answer && turn === asked) found.value = answer;
      });
    },
  };
}
