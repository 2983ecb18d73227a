/** Customers and revenue from a file: chosen, matched, looked at, taken in, and taken back. */
import { type Signal, signal } from '@preact/signals';
import type { CsvColumns } from '../domain/data/csv/table';
import type { CsvPreview } from '../domain/views/csv-view';
import type { Act, Ask } from './act';
import { asFailure } from './failure';

export interface CsvDoors {
  /** Reads the file and puts its table where the background can plan it. */
  takeInTable(
    file: File,
  ): Promise<{ name: string } | { fault: 'tooLarge' | 'tooManyRows' | 'empty' | 'notText' }>;
  /** Hands private files to the rep as one archive. */
  handOverTables(files: readonly string[], day: string): Promise<void>;
}

export interface CsvModel {
  preview: Signal<CsvPreview | null>;
  fault: Signal<string | null>;
  /** 0..1 while rows are written. */
  progress: Signal<number | null>;
  done: Signal<{ changeId: string; deals: number; customers: number } | 'cancelled' | 'undone' | null>;
  choose(file: File): Promise<void>;
  match(columns: CsvColumns): Promise<void>;
  currency(code: string): Promise<void>;
  take(): Promise<void>;
  cancel(): Promise<void>;
  undo(): Promise<void>;
  forget(): void;
  exportTables(day: string): Promise<void>;
}

const LOOK_EVERY_MS = 200;

export function createCsvModel(parts: {
  ask: Ask;
  act: Act;
  newId: () => string;
  doors: CsvDoors;
}): CsvModel {
  const { ask, act, doors } = parts;
  const preview = signal<CsvPreview | null>(null);
  const fault = signal<string | null>(null);
  const progress = signal<number | null>(null);
  const done: CsvModel['done'] = signal(null);
  let name = '';
  let own: { columns?: CsvColumns; currency?: string } = {};
  let running = '';

  const look = async () => {
    const answer = await act.look('checkCsv', { name, ...own });
    if (answer) preview.value = answer;
  };
  const watch = async (id: string) => {
    while (running === id) {
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
      const now = await ask('readCsvProgress', { id, cancel: false }).catch(() => null);
      if (now && running === id) progress.value = now.total === 0 ? 0 : now.done / now.total;
    }
  };

  return {
    preview,
    fault,
    progress,
    done,
    async choose(file) {
      preview.value = null;
      fault.value = null;
      done.value = null;
      own = {};
      try {
        const taken = await doors.takeInTable(file);
        if ('fault' in taken) fault.value = taken.fault;
        else {
          name = taken.name;
          await look();
        }
      } catch {
        // The browser could not read or copy it: no room, or the file is gone from the disk.
        act.failure.value = { code: 'full' };
      }
    },
    async match(columns) {
      own = { ...own, columns };
      await look();
    },
    async currency(code) {
      own = { ...own, currency: code };
      await look();
    },
    async take() {
      const shown = preview.value;
      if (!shown || running) return;
      const commandId = parts.newId();
      running = commandId;
      progress.value = 0;
      void watch(commandId);
      try {
        const { changeId } = await ask('importCsv', { commandId, name, ...own });
        preview.value = null;
        done.value = { changeId, deals: shown.deals, customers: shown.newCustomers };
      } catch (error) {
        const failure = asFailure(error);
        if (failure.reason === 'cancelled') done.value = 'cancelled';
        else act.failure.value = failure;
      } finally {
        running = '';
        progress.value = null;
      }
    },
    async cancel() {
      if (running) await ask('readCsvProgress', { id: running, cancel: true }).catch(() => null);
    },
    async undo() {
      const last = done.value;
      if (!last || typeof last === 'string') return;
      if (await act.save('undoChange', { changeId: last.changeId })) done.value = 'undone';
    },
    forget() {
      preview.value = null;
      fault.value = null;
    },
    async exportTables(day) {
      const made = await act.look('exportTables', {});
      if (made) await doors.handOverTables(made.files, day);
    },
  };
}
