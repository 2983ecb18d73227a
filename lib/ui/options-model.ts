/** Options: settings, sites, test organisations, and the book as a file. */
import { type Signal, signal } from '@preact/signals';
import type { Day } from '../domain/days';
import type { ImportPreview, OptionsView } from '../domain/views/surfaces';
import { type CsvDoors, type CsvModel, createCsvModel } from './csv-model';
import type { Place } from './placement';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

/** What only the page itself can do: ask the browser for a site, hand a file over or take one in. */
export interface OptionsDoors extends CsvDoors {
  /** Shows the browser's own question for all of these at once. Must run in a click. */
  requestSites(origins: string[]): Promise<boolean>;
  /** Opens the browser's page on which notices of this extension are allowed again. */
  openNoticeSettings(): Promise<void>;
  readPlaces(): Promise<Map<string, Place>>;
  changePlace(origin: string, patch: Partial<Place>): Promise<void>;
  /** Gives the private file to the rep as a download. */
  handOver(name: string): Promise<void>;
  /** Puts the chosen file where the background can check it; gives its private name. */
  takeIn(file: File): Promise<string>;
  /** The whole days off in a calendar file; null when it is none. */
  readHolidays(file: File): Promise<Day[] | null>;
}

/** A command of ours and the key the browser gives it; '' for none. */
export interface Shortcut {
  name: 'popup' | 'panel' | 'today' | 'touch' | 'call';
  key: string;
}

/** The browser's own keeping of keys. */
export interface ShortcutDoors {
  read(): Promise<Shortcut[]>;
  /** Opens the browser's page on which they are changed. */
  change(): Promise<void>;
}

/** The demo book, a book of its own beside the rep's. */
export interface DemoDoors {
  isOpen(): Promise<boolean>;
  open(): Promise<void>;
  remove(): Promise<void>;
  /** Calls when it was opened or removed; gives a function that ends it. */
  onChanged(listener: () => void): () => void;
}

/** What was changed, and the way back; said until `until` (epoch ms). */
export interface Changed {
  what: 'settingSaved' | 'testOrgSet' | 'wonStageSet' | 'siteChanged' | 'bookImported';
  until: number;
  back(): Promise<void>;
}

export interface OptionsModel extends SurfaceModel<OptionsView> {
  /** Customers and revenue from a file. */
  csv: CsvModel;
  demo: DemoDoors;
  shortcuts: ShortcutDoors;
  places: Signal<Map<string, Place>>;
  /** The CRM whose access was just refused. */
  refused: Signal<string | null>;
  /** The last change of a setting, while it can be taken back. */
  changed: Signal<Changed | null>;
  /** A checked file that waits for the rep's decision. */
  waiting: Signal<{ name: string; preview: ImportPreview } | null>;
  done: Signal<'exported' | 'imported' | null>;
  set(patch: Record<string, unknown>): Promise<void>;
  readHolidays(file: File): Promise<Day[] | null>;
  setTestOrg(orgKey: string, test: boolean): Promise<void>;
  /** Whether a stage of this org means won. True when it was saved. */
  setWonStage(orgKey: string, name: string, means: boolean): Promise<boolean>;
  grant(crm: string, origins: string[]): Promise<void>;
  openNoticeSettings(): void;
  changePlace(origin: string, patch: Partial<Place>): Promise<void>;
  exportBook(): Promise<void>;
  choose(file: File): Promise<void>;
  importBook(mode: 'merge' | 'replace'): Promise<void>;
  forget(): void;
}

/** As long as every other Undo stands, where the book names no other time. */
const UNDO_SECONDS = 10;

export function createOptionsModel(
  parts: SurfaceParts & { doors: OptionsDoors; demo: DemoDoors; shortcuts: ShortcutDoors },
): OptionsModel {
  const { doors } = parts;
  const surface = createSurface(parts, () => parts.ask('readOptions', {}));
  const { act } = surface;
  const places = signal(new Map<string, Place>());
  const refused = signal<string | null>(null);
  const waiting = signal<{ name: string; preview: ImportPreview } | null>(null);
  const done = signal<'exported' | 'imported' | null>(null);
  const changed = signal<Changed | null>(null);
  const offerBack = (what: Changed['what'], back: () => Promise<unknown>) => {
    const { settings, defaults } = surface.view.value ?? {};
    const seconds = Number(settings?.undoSeconds ?? defaults?.undoSeconds ?? UNDO_SECONDS);
    changed.value = {
      what,
      until: parts.now().epochMilliseconds + seconds * 1_000,
      async back() {
        changed.value = null;
        await back();
      },
    };
  };
  const readPlaces = async () => {
    places.value = await doors.readPlaces();
  };

  return {
    ...surface,
    demo: parts.demo,
    shortcuts: parts.shortcuts,
    csv: createCsvModel({ ask: parts.ask, act, newId: parts.newId, doors }),
    places,
    refused,
    waiting,
    done,
    changed,
    readHolidays: doors.readHolidays,
    openNoticeSettings: () => void doors.openNoticeSettings(),
    async set(patch) {
      const own = surface.view.value?.settings ?? {};
      // `null` is the default: what was not set before goes back to being not set.
      const former = Object.fromEntries(Object.keys(patch).map(key => [key, own[key] ?? null]));
      if (await act.save('saveSettings', { patch }))
        offerBack('settingSaved', () => act.save('saveSettings', { patch: former }));
    },
    async setTestOrg(orgKey, test) {
      if (await act.save('setTestOrg', { orgKey, test }))
        offerBack('testOrgSet', () => act.save('setTestOrg', { orgKey, test: !test }));
    },
    async setWonStage(orgKey, name, means) {
      const saved = await act.save('setWonStage', { orgKey, name, means });
      if (!saved) return false;
      const { changeId } = saved;
      offerBack('wonStageSet', () => act.save('undoChange', { changeId }));
      return true;
    },
    async grant(crm, origins) {
      const granted = await doors.requestSites(origins);
      refused.value = granted ? null : crm;
      await surface.refresh();
    },
    async changePlace(origin, patch) {
      const former = places.value.get(origin);
      const to = async (next: Partial<Place>) => {
        await doors.changePlace(origin, next);
        await readPlaces();
      };
      await to(patch);
      if (former) offerBack('siteChanged', () => to(former));
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
      const saved = chosen && (await act.save('importBook', { name: chosen.name, mode }));
      if (!saved) return;
      const { changeId } = saved;
      offerBack('bookImported', async () => {
        done.value = null;
        await act.save('undoChange', { changeId });
      });
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
