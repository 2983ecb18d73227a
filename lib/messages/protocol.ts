/**
 * The protocol, told once.
 *
 * A surface (panel frame, popup, Today, options, recovery) or a content script sends `{ kept: 1, name, request }` with
 * `runtime.sendMessage` and gets `{ ok: true, value }` or `{ ok: false, error }`. The background checks the sender
 * (`senders.ts`), the shape (`requests.ts`), and answers. A message that is not ours is left to others: the listener
 * returns nothing at once. A write carries a `commandId` made by its sender: a sender whose message was lost because the
 * worker was stopped sends the same id again, and the background answers a known id with its first result.
 *
 * After a write the background touches one stamp in `storage.local` (`changed`); every open surface hears
 * `storage.onChanged` and asks again. The background reaches into a tab in two cases only (`TabMessages`).
 */

import type { Day } from '../domain/days';
import type { RecordRef, RecordSnapshot } from '../domain/records';
import type { NeedsView } from '../domain/views/ask-today';
import type { MonthMixView } from '../domain/views/attention-mix-view';
import type { BehindView } from '../domain/views/behind';
import type {
  ActsView,
  BookReport,
  OriginDeals,
  PlannedCustomer,
  StreakDays,
} from '../domain/views/book-report';
import type { CsvPreview, CsvRows, CurrenciesView } from '../domain/views/csv-view';
import type { CustomerEquityView } from '../domain/views/customer-equity';
import type { CustomerPageView } from '../domain/views/customer-page';
import type { DealsView } from '../domain/views/deals-view';
import type { DeliverablesView } from '../domain/views/deliverables-view';
import type { IssuesView } from '../domain/views/issues-view';
import type { LearntLife, LifecycleView } from '../domain/views/lifecycle-view';
import type { EraseList, GoneLongItem, JoinPreview, LinksView } from '../domain/views/links-view';
import type { ListsView } from '../domain/views/lists-view';
import type { LongReport } from '../domain/views/long-report';
import type { OwnThirdView } from '../domain/views/own-third-view';
import type { PanelView, PromiseItem } from '../domain/views/panel';
import type { PlanView } from '../domain/views/plan-view';
import type { PreCallPageView } from '../domain/views/pre-call-view';
import type { ReferralsView } from '../domain/views/referrals-view';
import type { ReportCardView } from '../domain/views/report-view';
import type { ScoreView } from '../domain/views/score-view';
import type {
  AttentionItem,
  EvidenceView,
  FoundCustomers,
  ImportPreview,
  OptionsView,
  PopupView,
  TimelineView,
} from '../domain/views/surfaces';
import type { ThanksView } from '../domain/views/thanks-view';
import type { AheadDay, FoundItems, TodayView } from '../domain/views/today';
import type { TrustView } from '../domain/views/trust-view';
import type { WeekSweepView } from '../domain/views/week-sweep';
import type { z } from '../platform/zod';
import type { MessageName, requests } from './requests';

export type RequestOf<N extends MessageName> = z.input<ReturnType<(typeof requests)[N]['request']>>;

/** Answer to a write: the id under which it can be undone, and the row it made or changed. */
export interface Saved {
  changeId: string;
  itemId?: string;
  customerId?: string;
  /** True when the promise went to the Inbox (no customer or no date). */
  inbox?: boolean;
}

export interface RecoveryView {
  /** What the witness outside the database remembers, and what the database holds now. */
  expected: { changes: number; rows: number; when?: string };
  found: { changes: number; rows: number };
  snapshots: { name: string; when: string; rows: number }[];
}

interface SpecialReplies {
  recordShown: { shown: string | null };
  recordLeft: null;
  panelReady: PanelShown | null;
  readPanel: PanelView;
  readPopup: PopupView;
  readToday: TodayView;
  readTodayItems: { items: AttentionItem[]; total: number };
  readPromise: PromiseItem;
  /** `owed`: open promises of that day, 0 while they are few. */
  readDayLoad: { day: Day; owed: number };
  searchBook: FoundItems;
  readWeekSweep: WeekSweepView;
  readTrust: TrustView;
  readOptions: OptionsView;
  readTimeline: TimelineView;
  readReminder: { mustDecide: boolean };
  readEvidence: EvidenceView;
  readScore: ScoreView;
  readCustomer: CustomerPageView;
  readDeals: DealsView;
  readDeliverables: DeliverablesView;
  readIssues: IssuesView;
  readReferrals: ReferralsView;
  readLists: ListsView;
  readThanks: { thanks: ThanksView | null };
  readNeeds: NeedsView;
  readLifecycle: LifecycleView;
  readLearntLife: LearntLife[];
  readPreCall: PreCallPageView;
  openPreCall: { opened: 'page' };
  checkCsv: CsvPreview;
  readCsvRows: CsvRows;
  readCsvProgress: { done: number; total: number } | null;
  exportTables: { files: string[] };
  readCurrencies: CurrenciesView;
  readReport: BookReport;
  readMonthMix: MonthMixView;
  readAheadDay: AheadDay;
  readPlanBar: { customers: PlannedCustomer[]; total: number };
  readActs: ActsView;
  readOriginDeals: OriginDeals;
  readStreakDays: StreakDays;
  readOwnThird: OwnThirdView;
  readPlan: PlanView;
  readLongReport: LongReport;
  readBehind: BehindView;
  readReportCard: ReportCardView;
  readEquity: CustomerEquityView | null;
  noteLogged: null;
  findCustomers: FoundCustomers;
  readLinks: LinksView;
  readJoin: JoinPreview;
  readErase: EraseList;
  readGoneLong: { customers: GoneLongItem[]; months: number };
  exportPerson: { name: string; text: string };
  openLinkedRecord: { opened: 'tab' | 'newTab' };
  saveDraft: null;
  exportBook: { name: string; bytes: number; rows: number; hash: string };
  checkImport: ImportPreview;
  readPageReport: { report: string | null };
  openRecord: { opened: 'tab' | 'newTab' | 'page' };
  openCustomerPage: { opened: 'page' };
  openOwnPage: { opened: 'page' };
  readRecovery: RecoveryView | null;
}
export type ReplyOf<N extends MessageName> = N extends keyof SpecialReplies ? SpecialReplies[N] : Saved;

/** Why something was refused. The words for each code are in the locale file. */
export type ErrorCode =
  | 'invalid' // wrong shape or too long
  | 'forbidden' // wrong sender
  | 'gone' // the item is no longer there
  | 'refused' // a rule says no, see `reason`
  | 'expired' // too late to undo, or something newer was built on it
  | 'full' // the disk or the quota is full: nothing was written
  | 'closed' // the database cannot be opened or written
  | 'recovery' // the database lost data: the recovery page must be seen first
  | 'newer' // the database was written by a newer version of Kept
  | 'badFile' // an import that is not a whole, true backup, see `reason`
  | 'lost' // the answer never came although the message was repeated
  | 'orphan'; // this page belongs to a former version of Kept: refresh it

export interface Failure {
  code: ErrorCode;
  /** Machine-readable detail, e.g. `notLater`, `notBackThatFar`, `truncated`, `futureVersion`. */
  reason?: string;
}
export type Reply<T> = { ok: true; value: T } | { ok: false; error: Failure };

export interface Envelope<N extends MessageName = MessageName> {
  kept: 1;
  name: N;
  request: RequestOf<N>;
}

/** What is pushed into the panel frame. */
export interface PanelShown {
  record: RecordRef;
  snapshot: RecordSnapshot;
  view: PanelView;
}

/** Pushed instead when the book could not be read: the panel says why, for this record. */
export interface PanelFailed {
  record: RecordRef;
  failure: Failure;
}

/** Messages from the background into one tab (`tabs.sendMessage`). */
export interface TabMessages {
  /** To the top frame's content script. */
  whichRecord: { request: null; reply: { record: RecordRef; snapshot: RecordSnapshot } | null };
  /** To the top frame's content script: the page's structure without one word of the customer's; null off a record. */
  pageReport: { request: null; reply: string | null };
  /** To the panel frame: show this and answer when it is painted. `null`: no record, clear. */
  showInPanel: { request: PanelShown | PanelFailed | null; reply: { painted: string | null } };
}
export interface TabEnvelope<N extends keyof TabMessages = keyof TabMessages> {
  kept: 1;
  name: N;
  request: TabMessages[N]['request'];
}

/** Key of the one stamp in `storage.local`, and what it holds. */
export const STAMP_KEY = 'changed';
export interface Stamp {
  /** Customer ids and record keys the write touched. */
  keys: string[];
  /** The database's change number. */
  at: number;
  when: string;
  /** Id of the command that wrote: the surface that sent it asks again by itself. */
  by?: string;
}
