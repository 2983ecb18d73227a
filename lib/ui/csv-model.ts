/** Customers and revenue from a file: chosen, matched, looked at, taken in, and taken back. */
import { type Signal, signal } from '@preact/signals';
import type { CsvColumns } from '../domain/data/csv/table';
import type { CsvPreview, CsvRows, LeftOutRow } from '../domain/views/csv-view';
import type { Act, Ask } from './act';
import { asFailure } from './failure';

export type TableFault = 'unreadable' | 'tooLarge' | 'tooManyRows' | 'empty' | 'onlyHeadings' | 'notText';

export interface CsvDoors {
  /** Reads the file and puts its table where the background can plan it. `letters`: the encoding the rep named. */
  takeInTable(file: File, letters?: string): Promise<{ name: string } | { fault: TableFault }>;
  /** Hands private files to the rep as one archive. */
  handOverTables(files: readonly string[], day: string): Promise<void>;
  /** Hands these rows of the table over as they stood in the file, each with why it was left out. */
  handOverLeftOut(
    file: { name: string; isHeadless?: boolean },
    why: ReadonlyMap<number, string>,
    heading: string,
  ): Promise<void>;
}

/** What was taken in, and what was not. */
export interface CsvTaken {
  changeId: string;
  deals: number;
  customers: number;
  leftOut: LeftOutRow[];
}

export interface CsvModel {
  preview: Signal<CsvPreview | null>;
  /** Rises with every look at the file: what is shown of its rows is asked again. */
  looks: Signal<number>;
  fault: Signal<TableFault | null>;
  isReading: Signal<boolean>;
  isHeadless: Signal<boolean>;
  /** 0..1 while rows are written. */
  progress: Signal<number | null>;
  done: Signal<CsvTaken | 'cancelled' | 'undone' | null>;
  choose(file: File): Promise<void>;
  /** Reads the same file again with these letters. */
  readAs(letters: string): Promise<void>;
  match(columns: CsvColumns): Promise<void>;
  currency(code: string): Promise<void>;
  headless(is: boolean): Promise<void>;
  rows(from: number, leftOutOnly: boolean): Promise<CsvRows | null>;
  take(): Promise<void>;
  cancel(): Promise<void>;
  undo(): Promise<void>;
  forget(): void;
  saveLeftOut(
    rows: readonly LeftOutRow[],
    words: (row: LeftOutRow) => string,
    heading: string,
  ): Promise<void>;
  exportTables(day: string): Promise<void>;
}

const LOOK_EVERY_MS = 200;
/** Rows left out are read in pages of this many before the file is taken in. */
const LEFT_OUT_PAGE = 1_000;
export const PREVIEW_PAGE = 20;

export function createCsvModel(parts: {
  ask: Ask;
  act: Act;
  newId: () => string;
  doors: CsvDoors;
}): CsvModel {
  const { ask, act, doors } = parts;
  const preview = signal<CsvPreview | null>(null);
  const looks = signal(0);
  const fault = signal<TableFault | null>(null);
  const isReading = signal(false);
  const isHeadless = signal(false);
  const progress = signal<number | null>(null);
  const done: CsvModel['done'] = signal(null);
  let file: File | null = null;
  let name = '';
  let own: { columns?: CsvColumns; currency?: string; isHeadless?: boolean } = {};
  let running = '';
  let isStopped = false;
  let asked = 0;

  const look = async () => {
    const turn = ++asked;
    const answer = await act.look('checkCsv', { name, ...own });
    // An older answer may come last: it is about columns that were chosen anew since.
    if (!answer || turn !== asked) return;
    preview.value = answer;
    looks.value++;
  };
  const read = async (letters?: string) => {
    if (!file) return;
    isReading.value = true;
    fault.value = null;
    try {
      const taken = await doors.takeInTable(file, letters);
      if ('fault' in taken) {
        fault.value = taken.fault;
        preview.value = null;
      } else {
        name = taken.name;
        await look();
      }
    } catch {
      // The browser could not read or copy it: no room, or the file is gone from the disk.
      act.failure.value = { code: 'full' };
    } finally {
      isReading.value = false;
    }
  };
  const watch = async (id: string) => {
    while (running === id) {
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
      const now = await ask('readCsvProgress', { id, cancel: false }).catch(() => null);
      if (now && running === id) progress.value = now.total === 0 ? 0 : now.done / now.total;
    }
  };
  const page = (from: number, count: number, leftOutOnly: boolean) =>
    ask('readCsvRows', { name, ...own, from, count, leftOutOnly });
  const leftOutRows = async (many: number) => {
    const found: LeftOutRow[] = [];
    for (let from = 0; from < many && !isStopped; from += LEFT_OUT_PAGE)
      for (const row of (await page(from, LEFT_OUT_PAGE, true)).rows)
        if (row.what === 'leftOut') found.push(row);
    return found;
  };

  return {
    preview,
    looks,
    fault,
    isReading,
    isHeadless,
    progress,
    done,
    async choose(chosen) {
      file = chosen;
      preview.value = null;
      done.value = null;
      isHeadless.value = false;
      own = {};
      await read();
    },
    readAs: letters => read(letters),
    async match(columns) {
      // The next column may be chosen before the last one's preview is there.
      own = { ...own, columns: { ...(own.columns ?? preview.value?.columns), ...columns } };
      await look();
    },
    async currency(code) {
      own = { ...own, currency: code };
      await look();
    },
    async headless(is) {
      isHeadless.value = is;
      // What was guessed by the headings is kept: without them nothing could be guessed.
      own = { ...own, columns: own.columns ?? preview.value?.columns, isHeadless: is };
      await look();
    },
    rows: (from, leftOutOnly) => page(from, PREVIEW_PAGE, leftOutOnly).catch(() => null),
    async take() {
      if (!preview.value || running) return;
      const commandId = parts.newId();
      running = commandId;
      isStopped = false;
      progress.value = 0;
      try {
        // The book may have changed since the file was looked at: in another tab the same one was taken in.
        const now = await ask('checkCsv', { name, ...own });
        if (now.deals + now.newCustomers === 0) {
          preview.value = now;
          looks.value++;
          return;
        }
        const leftOut = await leftOutRows(now.skipped);
        if (isStopped) {
          done.value = 'cancelled';
          return;
        }
        void watch(commandId);
        const { changeId } = await ask('importCsv', { commandId, name, ...own });
        preview.value = null;
        done.value = { changeId, deals: now.deals, customers: now.newCustomers, leftOut };
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
      isStopped = true;
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
    async saveLeftOut(rows, words, heading) {
      try {
        const why = new Map(rows.map(row => [row.line, words(row)]));
        await doors.handOverLeftOut({ name, isHeadless: own.isHeadless }, why, heading);
      } catch {
        act.failure.value = { code: 'gone' };
      }
    },
    async exportTables(day) {
      const made = await act.look('exportTables', {});
      if (made) await doors.handOverTables(made.files, day);
    },
  };
}
