/** Options: settings, sites, test organisations, and the book as a file. */
import { type Signal, signal } from '@preact/signals';
import type { ImportPreview, OptionsView } from '../domain/views/surfaces';
import type { Place } from './placement';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

/** What only the page itself can do: ask the browser for a site, hand a file over or take one in. */
export interface OptionsDoors {
  /** Shows the browser's own question. Must run in a click. */
  requestSite(origin: string): Promise<boolean>;
  readPlaces(): Promise<Map<string, Place>>;
  changePlace(origin: string, patch: Partial<Place>): Promise<void>;
  /** Gives the private file to the rep as a download. */
  handOver(name: string): Promise<void>;
  /** Puts the chosen file where the background can check it; gives its private name. */
  takeIn(file: File): Promise<string>;
}

export interface OptionsModel extends SurfaceModel<OptionsView> {
  places: Signal<Map<string, Place>>;
  /** The origin whose access was just refused. */
  refused: Signal<string | null>;
  /** A checked file that waits for the rep's decision. */
  waiting: Signal<{ name: string; preview: ImportPreview } | null>;
  done: Signal<'exported' | 'imported' | null>;
  set(patch: Record<string, unknown>): Promise<void>;
  grant(origin: string): Promise<void>;
  changePlace(origin: string, patch: Partial<Place>): Promise<void>;
  exportBook(): Promise<void>;
  choose(file: File): Promise<void>;
  importBook(mode: 'merge' | 'replace'): Promise<void>;
  forget(): void;
}

export function createOptionsModel(parts: SurfaceParts & { doors: OptionsDoors }): OptionsModel {
  const { doors } = parts;
  const surface = createSurface(parts, () => parts.ask('readOptions', {}));
  const { act } = surface;
  const places = signal(new Map<string, Place>());
  const refused = signal<string | null>(null);
  const waiting = signal<{ name: string; preview: ImportPreview } | null>(null);
  const done = signal<'exported' | 'imported' | null>(null);
  const readPlaces = async () => {
    places.value = await doors.readPlaces();
  };

  return {
    ...surface,
    places,
    refused,
    waiting,
    done,
    async set(patch) {
      await act.save('saveSettings', { patch });
    },
    async grant(origin) {
      const granted = await doors.requestSite(origin);
      refused.value = granted ? null : origin;
      await surface.refresh();
    },
    async changePlace(origin, patch) {
      await doors.changePlace(origin, patch);
      await readPlaces();
    },
    async exportBook() {
      done.value = null;
      const file = await act.look('exportBook', {});
      if (!file) return;
      try {
        await doors.handOver(file.name);
      } catch {
        act.failure.value = { code: 'gone' };
        return;
      }
      done.value = 'exported';
      await surface.refresh();
    },
    async choose(file) {
      done.value = null;
      waiting.value = null;
      act.failure.value = null;
      try {
        const name = await doors.takeIn(file);
        const preview = await act.look('checkImport', { name });
        if (preview) waiting.value = { name, preview };
      } catch {
        // The browser could not copy it: no room, or the file is gone from the disk.
        act.failure.value = { code: 'full' };
      }
    },
    async importBook(mode) {
      const chosen = waiting.value;
      if (!chosen || !(await act.save('importBook', { name: chosen.name, mode }))) return;
      waiting.value = null;
      done.value = 'imported';
    },
    forget() {
      waiting.value = null;
      act.failure.value = null;
    },
    start() {
      void readPlaces();
      return surface.start();
    },
  };
}
