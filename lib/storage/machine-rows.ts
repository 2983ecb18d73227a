/** Rows that belong to this machine and are never exported: drafts, undo, answered commands, log, meta. */
import type { Mirror } from '../domain/appreciation/ranking';
import type { StoreName } from '../domain/data/stores';
import type { Logged } from '../domain/longview/logging';
import type { ReportSums } from '../domain/views/book-report';
import type { LongSums } from '../domain/views/long-sums';

/** What a change is called in the log; the names a surface shows (`LastChange.what`) among them. */
export type ChangeName = string;

/** What was typed and not saved. `key` is `<surface>:<subject>`. */
export interface DraftRow {
  key: string;
  text: string;
  updatedAt: string;
}

/** Answer to a write. `changeId` is the command's id. */
export interface ChangeAnswer {
  changeId: string;
  itemId?: string;
  customerId?: string;
  inbox?: boolean;
}

/** One row as it was before a change (`undefined`: there was none) and when the change left it. */
export interface Image {
  store: StoreName;
  key: string;
  before?: unknown;
  /** `updatedAt` the change wrote; absent when the change removed the row. */
  leftAt?: string;
}

export interface UndoRow {
  changeId: string;
  what: ChangeName;
  /** The words of the item, for "Saved: send SSO guide". */
  text: string;
  /** The book's change number of this change; orders the rows. */
  at: number;
  when: string;
  /** Instant in milliseconds since 1970, so that it sorts. */
  expires: number;
  /** Until when every surface offers it, where that ends earlier. */
  offeredUntil?: number;
  images: Image[];
  /** The book's id before the change, when an imported file gave it its own. */
  formerBookId?: string;
}

export interface CommandRow {
  commandId: string;
  /** Milliseconds since 1970. */
  when: number;
  answer: ChangeAnswer;
}

/** One line of the local log: names and numbers, never a customer's text. */
export interface LogRow {
  seq?: number;
  when: string;
  what: ChangeName;
  at: number;
  rows: Partial<Record<StoreName, number>>;
}

/** What the book knows about itself. */
export interface BookMeta {
  key: 'book';
  bookId: string;
  /** Ids this book had before it took over an imported one; a witness that still bears one of them is not a loss. */
  formerBookIds: string[];
  /** Rises by one with every change. */
  changes: number;
  /** Rows per store, tombstones included, kept up to date by every change. */
  rows: Partial<Record<StoreName, number>>;
  createdAt: string;
}
export interface SettingsMeta {
  key: 'settings';
  /** Only what the rep changed. */
  value: Record<string, unknown>;
}
export interface BackupMeta {
  key: 'lastBackup';
  day: string;
  /** Days of the last two weeks with an export, this one among them. */
  recent?: string[];
  changes: number;
}
export interface SnapshotMeta {
  key: 'lastSnapshot';
  day: string;
}
/** Rows of which the words are not read yet: the place the reading has come to. */
export interface WordsBehindMeta {
  key: 'wordsBehind';
  /** Place in `WORD_STORES`, and the last id read there. */
  store: number;
  after: string;
}
/** The step coverage streak of a full book, counted once a day. */
export interface StreakMeta {
  key: 'streak';
  /** The day, and the settings it depends on. */
  foundOn: string;
  days: number;
}
/** Finished months were looked for in this month, in a book of so many customers: till then there is nothing to write. */
export interface MonthsLookedMeta {
  key: 'monthsLooked';
  month: string;
  customers: number;
}
/** The catch-up of this moment, and all before it, was dismissed on Today. */
export interface CatchUpSeenMeta {
  key: 'catchUpSeen';
  at: string;
}
/** The month whose lists were drawn last, in which book: spares looking through the customers at every wake. */
export interface TierRunMeta {
  key: 'tierRun';
  month: string;
  bookId: string;
  /** When. */
  on: string;
}
/** Who left long ago, as of this month: the list is made once a month. */
export interface GoneLongMeta {
  key: 'goneLong';
  month: string;
  bookId: string;
  /** The setting it was made with. */
  months: number;
  ids: string[];
}
/** Both readings of the lists of a full book, found once a day. */
export interface MirrorMeta {
  key: 'mirror';
  /** The day, and the settings it depends on. */
  foundOn: string;
  mirror: Mirror;
}
/** How often short rows and figures were made anew: what was summed up from them is true only until the next time. */
export interface FiguresMadeMeta {
  key: 'figuresMade';
  times: number;
}
/** What the report of a full book last said. */
export interface ReportMeta {
  key: 'report';
  /** The changes, figures, day and zone it was found with. */
  foundOn: string;
  /** Milliseconds since 1970: then the next promise of the day is overdue. */
  until: number;
  sums: ReportSums;
}
/** What its second half last said, without a name. */
export interface LongReportMeta {
  key: 'longReport';
  /** The changes, figures, day and zone it was found with. */
  foundOn: string;
  sums: LongSums;
}
/** How items were logged, the oldest first: for the rep's own measures, never exported. */
export interface LoggedMeta {
  key: 'logged';
  items: Logged[];
}
export type MetaRow =
  | BookMeta
  | SettingsMeta
  | BackupMeta
  | SnapshotMeta
  | WordsBehindMeta
  | StreakMeta
  | MonthsLookedMeta
  | CatchUpSeenMeta
  | TierRunMeta
  | GoneLongMeta
  | MirrorMeta
  | LoggedMeta
  | FiguresMadeMeta
  | ReportMeta
  | LongReportMeta;
