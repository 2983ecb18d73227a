/** What Kept needs to know about a CRM: its URLs, and where its page keeps the few words we may read. */
import type { Crm, PageField, RecordRef, RelatedRecord } from '../domain/records';
import type { Find } from './find';

/**
 * One way to find something. In a table the newest stands first; above each stands a comment with the month someone last
 * saw it work and where the fact comes from (a comment, because every byte of the content script counts).
 */
export type DatedSelector = string;

/**
 * Whether the page itself confirms that it shows this record.
 * `agrees`: it names the record's own id · `silent`: nothing speaks against it · `contradicts`: it shows another one.
 */
export type Evidence = 'agrees' | 'silent' | 'contradicts';

/** Bars of the CRM that the panel must not cover. */
export type DockedBars = Record<'top' | 'bottom' | 'left', readonly DatedSelector[]>;

/** Everything one CRM adds to the product. None of its functions writes to the page. */
export interface CrmAdapter {
  crm: Crm;
  /** `host` is lower case and without port. */
  ownsHost: (host: string) => boolean;
  recordFromUrl: (url: URL) => RecordRef | null;
  /** Whether a new root element proves new content. React re-uses nodes, so for HubSpot it proves nothing. */
  freshRootProves: boolean;
  /** How long after a navigation the old record's words may still stand there, in ms. */
  settleMs: number;
  /** Below the visible element that holds the open record; null when it cannot be told from others. */
  recordRoot: (page: Find, ref: RecordRef) => Find | null;
  evidence: (find: Find, ref: RecordRef) => Evidence;
  name: (find: Find) => string | undefined;
  /** A name from outside the root (the window title): believed last and late. */
  lateName?: (page: Document) => string | undefined;
  /** Where each field stands; its keys are the fields that are looked for. */
  fields: Record<PageField, readonly string[]>;
  /** `undefined`: not on the page; `''`: there and empty. */
  field: (find: Find, field: PageField, ref: RecordRef) => string | undefined;
  company: (page: Find, find: Find, ref: RecordRef) => RelatedRecord | undefined;
  dockedBars: DockedBars;
}
