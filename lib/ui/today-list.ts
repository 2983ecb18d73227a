/** The one list, of which only what comes into view is asked for: the first rows come with the view of Today. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AttentionItem } from '../domain/views/surfaces';
import type { TodayView } from '../domain/views/today';
import type { TodayFilter } from '../domain/views/today-filter';
import type { Ask } from './act';

/** Rows of one page; the background gives as many at once. */
export const PAGE = 25;

export interface TodayList {
  total: ReadonlySignal<number>;
  pages: ReadonlySignal<number>;
  /** The rows of a page, or null while they are not there yet. */
  page(at: number): AttentionItem[] | null;
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
    if (at === 0 || asked.has(at)) return;
    asked.add(at);
    const mine = turn;
    try {
      const { items } = await ask('readTodayItems', { filter: filter.peek(), from: at * PAGE });
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
  return {
    total,
    pages: computed(() => Math.ceil(total.value / PAGE)),
    page: at => (at === 0 ? (view.value?.items ?? null) : (later.value.get(at) ?? null)),
    near(at, isNear) {
      if (isNear) nearby.add(at);
      else nearby.delete(at);
      if (isNear) void load(at);
    },
  };
}
