/** What a customer's links show: the records it is known by, what was joined, and who looks like it. */
import type { Crm, RecordKind } from '../records';

/** `2026-03-06` */
type Day = string;

export interface LinkedRecord {
  key: string;
  crm: Crm;
  kind: RecordKind;
  /** '' when its page was never read. */
  name: string;
  testOrg: boolean;
  lastSeen: Day;
  personName?: string;
}

/** One entry of the merge log. */
export interface JoinEntry {
  id: string;
  kind: 'linked' | 'unlinked' | 'merged' | 'moved';
  /** The record, customer or person it is about. */
  name: string;
  date: Day;
}

/** A customer that may be the same one, known in the other CRM. */
export interface TwinView {
  customerId: string;
  name: string;
  crms: Crm[];
  because: 'domain' | 'name';
}

export interface LinkedPerson {
  id: string;
  name: string;
  movedTo?: { customerId: string; name: string };
}

export interface LinksView {
  records: LinkedRecord[];
  log: JoinEntry[];
  /** Days an entry can be taken back. */
  logDays: number;
  twins: TwinView[];
  persons: LinkedPerson[];
  archived: boolean;
  ended?: { date: Day; reason: string };
}

/** A customer who ended or was archived long ago. */
export interface GoneLongItem {
  customerId: string;
  name: string;
  since: Day;
  /** Ended by the rep's word; else only set aside. */
  ended: boolean;
}

/** What would move when `from` joins the customer that is open. */
export interface JoinPreview {
  from: string;
  into: string;
  /** What the joined customer will be called. */
  name: string;
  records: number;
  promises: number;
  /** Everything else that is dated: steps, touches, issues, deals … */
  items: number;
  /** Persons in both, who become one. */
  samePersons: string[];
  /** The next step that will be replaced, since there is only one. */
  replacedStep?: string;
}

/** What erasing would take away for good. */
export interface EraseList {
  name: string;
  persons: string[];
  records: number;
  promises: number;
  items: number;
  /** Rows that stay and lose the name. */
  mentions: number;
}
