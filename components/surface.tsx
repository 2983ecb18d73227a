/** What every part of a surface may ask for: the day, the settings, the clock and the way to save. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../lib/domain/days';
import type { SurfaceSettings } from '../lib/domain/views/panel';
import type { Act } from '../lib/ui/act';
import type { DraftParts } from '../lib/ui/draft';

export interface SurfaceScope {
  today: Day;
  zone: string;
  settings: SurfaceSettings;
  now: () => Temporal.ZonedDateTime;
  act: Act;
  /** Where this page keeps words that are typed and not saved; absent where nothing outlives it. */
  spare?: DraftParts['spare'];
  /** Tells whether an element can be seen; absent where no page of somebody else is around us. */
  watchSight?: (element: Element) => { isSeen(): Promise<boolean>; end(): void };
}

const Scope = createContext<SurfaceScope | null>(null);

export const SurfaceScopeProvider = Scope.Provider;

/** @throws Error when a part is drawn outside a surface: a mistake in the tree, never a state of the data. */
export function useSurface(): SurfaceScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error('No surface around this part');
  return scope;
}
