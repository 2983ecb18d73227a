/**
 * What one surface shows, as plain data: no rows, no rules left to apply, no sentences.
 * Words are put to it by `components/` through the locale file.
 */

import type { FactKey, Tier } from '../data/customer';
import type { LifeStage } from '../plan/lifecycle';
import type { Element } from '../readiness/elements';
import type { Crm, PageField, RecordKind } from '../records';
import type { Repeat } from '../reminders/recurrence';
import type { AskTodayView } from './ask-today';
import type { AskView } from './ask-view';
import type { WonDealView } from './deals-view';
import type { LastChange } from './last-change';
import type { TwinView } from './links-view';
import type { StripView } from './strip-view';
import type { ThanksInShort } from './thanks-view';
import type { TierView } from './tier-view';

/** `2026-03-06` */
type Day = string;

/** The settings a surface needs to parse a line and to phrase a day. */
export interface SurfaceSettings {
  numericOrder: 'MDY' | 'DMY' | 'YMD';
  workDays: number[];
  workStart: string;
  workEnd: string;
  holidays: Day[];
  dayParts: Record<string, string>;
  farDateDays: number;
  undoSeconds: number;
  draftSaveMs: number;
  backdateDays: number;
  remindTime: string;
  laterToday: string;
  /** The rep's own; absent: ours. */
  starterPhrases?: string[];
  questionTemplates?: Partial<Record<'need' | 'comment' | 'personal', string>>;
}

export type PromiseOutcome = 'open' | 'overdue' | 'undated' | 'kept' | 'keptLate' | 'broken' | 'released';

/** One promise as a row of a list. */
export interface PromiseItem {
  id: string;
  text: string;
  quote?: string;
  pageUrl?: string;
  customerId?: string;
  customerName?: string;
  personId?: string;
  /** Who heard it: the known person's name, else the name as typed. */
  personName?: string;
  outcome: PromiseOutcome;
  importance: 1 | 2 | 3;
  madeDate: Day;
  dueDate?: Day;
  dueTime?: string;
  /** Days since they heard it; 0 = today. */
  promisedDaysAgo: number;
  /** Days until due; negative = days over; absent when undated or settled. */
  daysToDue?: number;
  closedDate?: Day;
  backdated?: boolean;
  releasedBy?: string;
  reason?: string;
  proof?: string;
  renegotiations: { date: Day; from: Day; to: Day; asker: 'me' | 'customer' }[];
  /** The date may still be corrected freely (typing mistakes). */
  canCorrect: boolean;
  /** The reminder was put off until this instant. The due date is unchanged. */
  snoozedUntil?: string;
  /** Comes again when it is closed. */
  repeat?: Repeat;
}

export type NextStepState = 'missing' | 'parked' | 'overdue' | 'today' | 'ok';

export interface NextStepItem {
  id: string;
  kind: 'step' | 'park';
  text: string;
  dueDate: Day;
  setDate: Day;
  endedDate?: Day;
  outcome?: 'done' | 'replaced' | 'lapsed';
  personName?: string;
  snoozedUntil?: string;
  /** The customer agreed to it. */
  agreed?: boolean;
  /** Comes again when it is closed. */
  repeat?: Repeat;
}

export interface NextStepView {
  state: NextStepState;
  current?: NextStepItem;
  /** The step that ended last, shown beside the current one. */
  last?: NextStepItem;
  /** Their last rating, where it is long ago: asking for another is offered as a step. */
  oldRating?: { date: Day; personName?: string };
}

export type ReadinessState =
  | 'doNotAsk'
  | 'tooSoon'
  | 'repairFirst'
  | 'askedWait'
  | 'earnedProven'
  | 'earned'
  | 'nearly'
  | 'building';

export type GateKind = 'overduePromise' | 'openIssue' | 'refund' | 'complaint' | 'lowRating';

/** A fact that forbids asking, the item behind it and since when. */
export interface GateView {
  kind: GateKind;
  itemId: string;
  /** The item's own words (the promise, the issue). */
  text: string;
  personName?: string;
  since: Day;
}

export interface ElementView {
  element: Element;
  /** 0–100, or null without evidence (a grey dash, never red). */
  percent: number | null;
  /** True when the element is left out of the sum (fix without issues). */
  leftOut: boolean;
  /** Something in it is late now: the bar may be red. */
  alert: boolean;
}

export interface ReadinessView {
  /** 0–100; null while coverage is 0. */
  score: number | null;
  state: ReadinessState;
  withEvidence: number;
  counted: number;
  elements: ElementView[];
  gates: GateView[];
  /** First thing missing for `tooSoon`. */
  missing?: 'sale' | 'minDays' | 'confirmedDeliverable';
  /** Day the ask opens again for `askedWait`; day `minDays` is over for `tooSoon`. */
  opensOn?: Day;
  /** The rep's own reason for `doNotAsk`. */
  reason?: string;
}

export interface CustomerHead {
  id: string;
  name: string;
  kind: 'company' | 'person';
  tier?: Tier;
  firstSaleDate: Day | null;
  /** Whole months since the first sale. */
  monthsSinceFirstSale: number | null;
  archived: boolean;
}

export interface CustomerView {
  customer: CustomerHead;
  /** The person of a contact page: lists are filtered to him until "All of …" is chosen. */
  person?: { id: string; name: string };
  persons: { id: string; name: string }[];
  /** Line 2: his list, and the star of an advocate. */
  lists: TierView;
  /** When he should hear thanks; absent without a sale. */
  thanks?: ThanksInShort;
  readiness: ReadinessView;
  /** Line 3: the ask, or the way to it. */
  ask: AskView;
  /** Open and overdue first by promises.md's order, undated last. */
  promises: PromiseItem[];
  keep: { keptCount: number; keptTotal: number; windowDays: number };
  nextStep: NextStepView;
  /** Line 7: their own words to come back to. */
  askToday: AskTodayView;
  /** Line 2: how far the relationship is in its expected life. */
  lifeStage: LifeStage;
  /** Ask "What do you want from this customer?" now. */
  asksForGoals: boolean;
  /** Line 8: when they heard from us, in whose rhythm, and when not at all. */
  contact: StripView;
  /** A customer that may be the same one, known in the other CRM. */
  twin?: TwinView;
  /** Facts known so far. */
  facts: Partial<Record<FactKey, { text: string; date: Day }>>;
}

export interface CustomerChoice {
  customerId: string;
  name: string;
  /** Why it is suggested: same web domain or same name; absent for plain search results. */
  because?: 'domain' | 'name';
  /** Of a suggestion: the CRMs it is known in. */
  crms?: Crm[];
  openPromises?: number;
}

/** Whom the open record belongs to. */
export type Subject =
  /** Not known, and the page is still being read: nothing is asked yet. */
  | { kind: 'reading' }
  /** Company or contact not known yet, and it is clear whose it is: Start, Link to …, Never on this record. */
  | { kind: 'new'; companyName?: string; suggestions: CustomerChoice[] }
  /** Contact or deal whose company cannot be read: "Which customer is Dana with?" */
  | { kind: 'whichCustomer'; suggestions: CustomerChoice[] }
  /** Case, ticket, lead, custom object: attach this page to a customer. */
  | { kind: 'attach'; suggestions: CustomerChoice[] }
  | { kind: 'never' }
  | { kind: 'customer'; view: CustomerView };

export type { LastChange };

export interface PanelView {
  key: string;
  crm: Crm;
  recordKind: RecordKind;
  testOrg: boolean;
  /** The record's display name: the page's if settled, else the stored one, else null ("Reading the page…"). */
  name: string | null;
  fields: Partial<Record<PageField, string>>;
  reading: 'settling' | 'settled' | 'unreadable';
  /** Names of this record type could not be read several times in a row: the CRM has changed its pages. */
  pageChanged: boolean;
  today: Day;
  zone: string;
  settings: SurfaceSettings;
  subject: Subject;
  /** The stage of the open deal page, where its words do not mean won in this org. */
  otherStage?: { orgKey: string; words: string };
  /** The open page reads as a won deal that was not answered yet. */
  wonDeal?: WonDealView;
  /** The last activity the page shows, where it is newer than the last touch noted: offered, never taken silently. */
  pageActivity?: Day;
  /** Promises noted on this very record that wait for a customer. */
  waiting: PromiseItem[];
  lastChange?: LastChange;
  /** What was typed on this record and not saved. */
  draft: string;
  /** Item of the notification that was clicked, to be brought into view with Done and Later. */
  focusItem?: string;
  /** The question of the first minutes that this record can answer. */
  firstStep?: 'promise' | 'step' | 'sale';
}
