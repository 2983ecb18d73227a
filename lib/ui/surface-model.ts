/** What popup, Today, options and recovery have in common: one view, asked for at the start and after every change. */
import { type Signal, signal } from '@preact/signals';
import type { Failure } from '../messages/protocol';
import { type Act, type Ask, createAct } from './act';
import { asFailure } from './failure';
import type { UnansweredParts } from './unanswered';

export interface SurfaceParts extends Pick<UnansweredParts, 'spare'> {
  ask: Ask;
  newId: () => string;
  now: () => Temporal.ZonedDateTime;
  /** Tells of changes in the book and which command made them; gives a function that ends it. */
  subscribe: (listener: (by?: string) => void) => () => void;
}

export interface SurfaceModel<V> {
  /** Null until the first answer. */
  view: Signal<V | null>;
  /** Why the view could not be had. A view shown before stays. */
  unread: Signal<Failure | null>;
  act: Act;
  refresh(): Promise<void>;
  /** Asks for the first time and listens; gives a function that ends it. */
  start(): () => void;
  now: () => Temporal.ZonedDateTime;
}

/** Answers are applied in the order they were asked for: a slow old one never replaces a newer one. */
export function createSurface<V>(parts: SurfaceParts, read: () => Promise<V>): SurfaceModel<V> {
  const view = signal<V | null>(null);
  const unread = signal<Failure | null>(null);
  let asked = 0;
  let applied = 0;

  const refresh = async () => {
    const turn = ++asked;
    try {
      const answer = await read();
      if (turn < applied) return;
      applied = turn;
      view.value = answer;
      unread.value = null;
    } catch (error) {
      if (turn < applied) return;
      applied = turn;
      unread.value = asFailure(error);
    }
  };
  const act = createAct({ ...parts, refresh });
  return {
    view,
    unread,
    act,
    refresh,
    now: parts.now,
    start() {
      const end = parts.subscribe(act.heard);
      void refresh();
      return end;
    },
  };
}
