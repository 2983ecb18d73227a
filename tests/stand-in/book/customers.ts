import { awkward } from './awkward';
import { everyday } from './everyday';

/**
 * Where a customer is known. `kestrel-uat` is a sandbox copied from `kestrel`, so both hold the SAME record ids on
 * different hosts; `eu1` and `na1` are two HubSpot portals that number their records alike, so the same id means
 * another customer there.
 */
export type Home = 'fernhill' | 'kestrel' | 'kestrel-uat' | 'eu1' | 'na1';

export interface Person {
  key: string;
  salutation?: string;
  first?: string;
  last?: string;
  title?: string;
  email?: string;
  phone?: string;
  mobile?: string;
}

export interface Deal {
  key: string;
  name: string;
  stage: 'Prospecting' | 'Proposal' | 'Negotiation' | 'Closed Won' | 'Closed Lost';
  amount?: number;
  /** Day, e.g. `2026-12-18`. */
  closes?: string;
}

export interface Ticket {
  key: string;
  /** Eight digits, the case number in Salesforce. */
  number: string;
  subject: string;
  status: 'New' | 'Working' | 'Closed';
}

/** A piece of our own equipment at the customer's: the custom object of both CRMs. */
export interface Installation {
  key: string;
  name: string;
  health: number;
}

/**
 * One customer with everybody around it. Record ids come from `tail` (Salesforce, five case-sensitive characters)
 * and `number` (HubSpot) plus the position in the list, so append to the lists, never insert.
 */
export interface Customer {
  key: string;
  /** Empty: the people have no company in the CRM. */
  name: string;
  tail: string;
  number: number;
  homes: readonly Home[];
  owner: 'ines' | 'marek' | 'priya' | 'queue';
  industry?: string;
  phone?: string;
  site?: string;
  city?: string;
  /** A person account of Salesforce: the first person is the customer. */
  isPersonAccount?: true;
  /** The CRM's own last contact with them, in days before the day the stand-in is served. */
  lastContactDaysAgo?: number;
  /** Not yet a customer: the first person is a Lead in Salesforce. */
  isLead?: true;
  /** Salesforce opens this record on its Related tab, without detail fields in the page. */
  opensOnRelated?: true;
  people: readonly Person[];
  deals?: readonly Deal[];
  tickets?: readonly Ticket[];
  installations?: readonly Installation[];
}

export const customers: readonly Customer[] = [...everyday, ...awkward];

/** `2026-11-20`, or nothing where the CRM knows of no contact. */
export const lastContactDay = ({ lastContactDaysAgo }: Customer): string | undefined =>
  lastContactDaysAgo === undefined
    ? undefined
    : new Date(Date.now() - lastContactDaysAgo * 86_400_000).toISOString().slice(0, 10);
