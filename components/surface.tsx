/** What every part of a surface may ask for: the day, the settings, the clock and the way to save. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../lib/domain/days';
import type { SurfaceSettings } from '../lib/domain/views/panel';
import type { SubjectRef } from '../lib/messages/requests';
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
  /** Whom the words typed here are about; absent where that is several customers, or none. */
  about?: SubjectRef;
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

/** A part of a surface in which every word is about one customer. */
export function About({ subject, children }: { subject: SubjectRef; children: ComponentChildren }) {
  return <Scope.Provider value={{ ...useSurface(), about: subject }}>{children}</Scope.Provider>;
}
