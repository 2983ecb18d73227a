/** Views of Today: the one list, what stands beside it, and what its search finds. */

import type { CaptureKind } from '../data/capture';
import type { StoreName } from '../data/stores';
import type { ReadinessState } from '../readiness/state';
import type { CountWords } from '../reminders/counted';
import type { AskListItem } from './ask-list';
import type { FirstStep } from './first-steps';
import type { ListsInShort } from './lists-view';
import type { LastChange, PromiseItem, SurfaceSettings } from './panel';
import type { AttentionItem, BadgeView } from './surfaces';
import type { SavedView } from './today-filter';

type Day = string;

/** Rows of the one list that are drawn, and asked for, together: few enough to be drawn between two frames. */
export const TODAY_PAGE = 12;
/** Pages that come with the view itself. */
export const TODAY_FIRST_PAGES = 2;

export interface TodayView {
  today: Day;
  zone: string;
  settings: SurfaceSettings;
  /** The first of the list, as the filter wants it; the rest is asked for when it comes into view. */
  items: AttentionItem[];
  /** How many there are. */
  total: number;
  /** Customers the filter asks for with nothing due. */
  quiet: { customers: QuietCustomer[]; total: number };
  /** Customers are still being summed up: right after an import or an update the list is not whole. */
  filling: boolean;
  snoozed: AttentionItem[];
  inbox: { whose: PromiseItem[]; when: PromiseItem[]; captures: CaptureItem[]; total: number };
  /** What was told in one notice because it came due while nothing could be told; until dismissed. */
  catchUp?: CatchUpView;
  /** Filters under names of the rep's own. */
  views: SavedView[];
  /** Whom I may ask, those who brought too few first. */
  askList: AskListItem[];
  /** Customers in state Earned who were not asked. */
  earnedNotAsked: number;
  /** 0..1, null without customers (promises.md, Step coverage). */
  stepCoverage: number | null;
  coverageCounted: number;
  /** Null until it is counted. */
  streakDays: number | null;
  /** Both readings of the lists; absent without customers who bought, and until they are counted. */
  lists?: ListsInShort;
  /** Promises and next steps due in the next `todayAheadDays` days. */
  ahead: AheadDay[];
  badge: BadgeView;
  /** The system blocks notifications: badge and this page carry everything. */
  noticesBlocked: boolean;
  customers: number;
  /** Hosts of the CRMs the browser does not let us run on: there no panel can stand. */
  sitesDenied: string[];
  /** How far the first minutes have come; absent afterwards. */
  firstStep?: FirstStep;
  /** A backup is asked for. */
  /** Customers who left long ago and of whom the rep has not said whether to keep them. */
  goneLong?: number;
  backupDue?: boolean;
  lastChange?: LastChange;
}

/** One of the next days: the first of what falls due, and how many more do. */
export interface AheadDay {
  day: Day;
  items: AttentionItem[];
  more: number;
}

/** A customer of whom nothing is due. */
export interface QuietCustomer {
  customerId: string;
  customerName: string;
  lastTouch?: Day;
  state: ReadinessState;
}

/** Something noted before it was known whose it is. */
export interface CaptureItem {
  id: string;
  kind: CaptureKind;
  text: string;
  date: Day;
  pageUrl?: string;
}

/** What came due while nothing could be told. */
export interface CatchUpView {
  /** When it was told. */
  at: string;
  /** In attention order. */
  counts: { words: CountWords; count: number }[];
}

/** One item found by its words. */
export interface FoundItem {
  store: StoreName;
  itemId: string;
  customerId?: string;
  customerName?: string;
  personName?: string;
  text: string;
  date?: Day;
  /** Still to be done. */
  isOpen: boolean;
}

export interface FoundItems {
  items: FoundItem[];
  /** More than are shown. */
  hasMore: boolean;
  /** Words of an import are still being read: something may be missing. */
  isReading: boolean;
}
