/** Views of popup, Today, options, and of what opens on demand. */

import type { FactKey } from '../data/customer';
import type { Element } from '../readiness/elements';
import type { ReferralStage } from '../readiness/referrals';
import type { GateKind } from '../readiness/state';
import type { Crm, RecordRef, RecordSnapshot } from '../records';
import type { FirstStep } from './first-steps';
import type {
  CustomerChoice,
  LastChange,
  NextStepItem,
  NextStepState,
  PromiseItem,
  SurfaceSettings,
} from './panel';
import type { LossView } from './score-view';
import type { SettingGroup } from './settings-view';

type Day = string;

/** Kinds of reminders.md, Attention order, built so far, in that order. */
export const ATTENTION_KINDS = [
  'overduePromise',
  'openIssue',
  'otherGate',
  'promiseDue',
  'delivery',
  'nextStepDue',
  'nextStepMissing',
  'referralCare',
  'ask',
  'appreciation',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** One row of the one list. */
export interface AttentionItem {
  kind: AttentionKind;
  /** Row id; of `nextStepMissing`, `appreciation` and a good moment to ask the customer's id. */
  itemId: string;
  customerId: string;
  customerName: string;
  text: string;
  /** Day it is about (due, opened, missing since). */
  date?: Day;
  time?: string;
  crm?: Crm;
  /** Address of the customer's record, if one is linked. */
  url?: string;
  snoozedUntil?: string;
  /** Of an issue: what they wait for, or that they have not said it is fixed. */
  issue?: 'answer' | 'fix' | 'confirm';
  /** Of an issue: the time it had to be answered or fixed is over. */
  isPastClock?: boolean;
  /** Of a delivery: it should be there by now, or it is since that day and they have not said so. */
  delivery?: { delivered?: Day };
  /** Of what is to be repaired: what happened; `until` is the first day without it, absent where only a repair ends it. */
  gate?: {
    kind: 'refund' | 'complaint' | 'lowRating';
    until?: Day;
    rating?: { of: 'product' | 'person'; stars: number };
  };
  /** Of a referral: the stage of which the referrer is to hear; `named`: he is to be thanked for the name. */
  care?: ReferralStage;
  /** A good moment to ask, or the day to ask again after "later". */
  ask?: 'window' | 'later';
  /** Of a thank-you. */
  thanks?: {
    /** Last thanked on this day; absent when never. */
    last?: Day;
    pastRedLine: boolean;
    /** The gate to repair first: it stands in the place of the thank-you. */
    fixFirst?: { kind: GateKind; itemId: string; text: string };
  };
}

/** What the badge's number is made of (reminders.md, Badge). */
export interface BadgeView {
  count: number;
  text: string;
  alert: boolean;
  overduePromises: number;
  openIssues: number;
  promisesDueToday: number;
  nextStepsDue: number;
  /** Thank-yous past the red line. */
  pastRedLine: number;
}

export interface PopupView {
  today: Day;
  zone: string;
  settings: SurfaceSettings;
  /** The record of the active tab, fixed when the popup opened. */
  record?: RecordRef;
  recordName?: string;
  /** What its page said, to be sent along with what is logged for it. */
  snapshot?: RecordSnapshot;
  /** The customer that record belongs to. */
  customer?: { id: string; name: string; person?: { id: string; name: string } };
  persons: { id: string; name: string }[];
  attention: AttentionItem[];
  /** How many more there are than shown. */
  more: number;
  badge: BadgeView;
  inboxCount: number;
  /** The system blocks notifications: badge and Today carry everything. */
  noticesBlocked: boolean;
  /** Hosts of the CRMs the browser does not let us run on. */
  sitesDenied: string[];
  /** How far the first minutes have come; absent afterwards. */
  firstStep?: FirstStep;
  lastChange?: LastChange;
  draft: string;
}

/** Everything settled or ended of one customer, newest first. */
export interface TimelineView {
  promises: PromiseItem[];
  nextSteps: NextStepItem[];
  state: NextStepState;
}

/** One dated row behind a number. */
export interface EvidenceItem {
  id: string;
  store:
    | 'promises'
    | 'deliverables'
    | 'touches'
    | 'issues'
    | 'ratings'
    | 'wows'
    | 'deals'
    | 'needs'
    | 'referrals'
    | 'facts'
    | 'periods';
  date: Day;
  /** The row's own words; '' when there are none. */
  text: string;
  /** What the customer said to it, where the row's own words are ours. */
  reply?: string;
  personName?: string;
  /** 0..1 of the element this row is worth; absent when it is shown for completeness only. */
  value?: number;
  /** Weight in the mean (decay), where the rule weighs. */
  weight?: number;
  /** Points it brings to the whole score; absent where it does not count. */
  points?: number;
  counted: boolean;
  /** Machine-readable state of the row, worded by the locale file, e.g. `keptLate`, `overdue`, `ownInTime`. */
  note: string;
  origin: 'manual' | 'page' | 'csv' | 'import' | 'handover';
  /** Of a period: its last day, its touches and how many were due. */
  period?: { to: Day; touches: number; target: number };
  /** Of a rating: the stars given. */
  stars?: { product?: number; person?: number };
  /** What can be done to this row in place. */
  actions: EvidenceAction[];
}
export type EvidenceAction =
  | 'deliver'
  | 'confirmDelivery'
  | 'dropDeliverable'
  | 'answerIssue'
  | 'fixIssue'
  | 'confirmIssue'
  | 'passIssue'
  | 'stayContact'
  | 'acknowledgeTouch'
  | 'noteReaction'
  | 'reopenPromise'
  | 'keepPromise';

/** What would raise an element: a next-best candidate with its gain in points and its minutes. */
export interface RaiseView {
  candidate: string;
  minutes: number;
  /** Points the whole score would gain now. */
  gain: number;
  itemId?: string;
}

export interface EvidenceView {
  element: Element;
  percent: number | null;
  /** Points this element brings to the score and the most it could bring. */
  points: number;
  pointsPossible: number;
  /** Points given on credit before many promises are settled. */
  onCredit: number;
  /** Why it is not worth more; absent when nothing is lost, and where it is left out. */
  loss?: LossView;
  rows: EvidenceItem[];
  /** Rows beyond the first hundred are counted, not sent. */
  moreRows: number;
  raises: RaiseView[];
  facts?: FactItem[];
}

/** One of the eight things to know about a customer, known or not. */
export interface FactItem {
  key: FactKey;
  text?: string;
  date?: Day;
  /** Where it was heard: `manual` when it was typed here. */
  source?: string;
}

export interface FoundCustomers {
  customers: CustomerChoice[];
}

export interface OptionsView {
  bookId: string;
  customers: number;
  promises: number;
  lastBackup?: Day;
  backupDue: boolean;
  notifications: 'granted' | 'denied' | 'unknown';
  /** CRM hosts the browser lets us run on. */
  siteAccess: { origin: string; granted: boolean }[];
  orgs: { key: string; crm: Crm; test: boolean; wonStageNames: string[] }[];
  settings: Record<string, unknown>;
  defaults: Record<string, unknown>;
  /** The same by chapter, each with how it is set. */
  settingGroups: SettingGroup[];
  today: Day;
  zone: string;
  /** What a typed day is read with. */
  surface: SurfaceSettings;
}

/** What an import would do, shown before anything is written. */
export interface ImportPreview {
  bookId: string;
  exportedAt: string;
  mode: 'empty' | 'sameBook' | 'otherBook';
  /** The book it would go into has rows already. */
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Rows that stay as they are because ours is newer or erased. */
  kept: number;
}
