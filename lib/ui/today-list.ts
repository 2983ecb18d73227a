/** The one list, of which only what comes into view is asked for: the first rows come with the view of Today. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AttentionItem } from '../domain/views/surfaces';
import { TODAY_FIRST_PAGES, TODAY_PAGE, type TodayView } from '../domain/views/today';
import type { TodayFilter } from '../domain/views/today-filter';
import type { Ask } from './act';

export interface TodayList {
  total: ReadonlySignal<number>;
  pages: ReadonlySignal<number>;
  /** The rows of a page, or null while they are not there yet. */
  page(at: number): AttentionItem[] | null;
  /** Where a page begins in the whole list, and how many rows it has. */
  place(at: number): { from: number; count: number };
  /** A page comes near the eye, or leaves it. */
  near(at: number, isNear: boolean): void;
}

/**
 * Pages are asked for when they come near and dropped when the book changes; those still near are asked for again, so
 * that a row never shows what is no longer true.
 */
export function createTodayList(
  ask: Ask,
  view: Signal<TodayView | null>,
  filter: Signal<TodayFilter>,
): TodayList {
  const later = signal(new Map<number, AttentionItem[]>());
  const nearby = new Set<number>();
  const asked = new Set<number>();
  let turn = 0;

  const load = async (at: number) => {
    if (at < TODAY_FIRST_PAGES || asked.has(at)) return;
    asked.add(at);
    const mine = turn;
    try {
      const { items } = await ask('readTodayItems', { filter: filter.peek(), from: at * TODAY_PAGE });
      if (mine === turn) later.value = new Map(later.peek()).set(at, items);
    } catch {
      // It is asked for again when it comes near again.
      if (mine === turn) asked.delete(at);
    }
  };
  effect(() => {
    if (!view.value) return;
    turn += 1;
    asked.clear();
    // What is near stays until its new rows are there: the list must not jump under the eye.
    later.value = new Map([...later.peek()].filter(([at]) => nearby.has(at)));
    for (const at of nearby) void load(at);
  });

  const total = computed(() => view.value?.total ?? 0);
  const first = computed(() =>
    Array.from({ length: TODAY_FIRST_PAGES }, (_, at) =>
      view.value ? view.value.items.slice(at * TODAY_PAGE, (at + 1) * TODAY_PAGE) : null,
    ),
  );
  return {
    total,
    pages: computed(() => Math.ceil(total.value / TODAY_PAGE)),
    page: at => (at < TODAY_FIRST_PAGES ? (first.value[at] ?? null) : (later.value.get(at) ?? null)),
    place(at) {
      const from = at * TODAY_PAGE;
      return { from, count: Math.min(TODAY_PAGE, total.value - from) };
    },
    near(at, isNear) {
      if (isNear) nearby.add(at);
      else nearby.delete(at);
      if (isNear) void load(at);
    },
  };
}
