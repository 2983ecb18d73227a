/** What one line can become, and what each kind still needs before it can be saved. */
import type { ParsedLine } from '../domain/capture/line';
import type { FactKey } from '../domain/data/customer';
import type { Channel, Purpose, ValueHow } from '../domain/readiness/evidence';

export const LINE_KINDS = [
  'promise',
  'step',
  'need',
  'comment',
  'touch',
  'value',
  'issue',
  'rating',
  'wow',
  'delivery',
  'fact',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Kinds that may wait for a customer; the others need one to mean anything. */
export const INBOX_KINDS: readonly LineKind[] = [
  'promise',
  'need',
  'comment',
  'touch',
  'value',
  'issue',
  'wow',
];

/** Kinds that can be noted for several customers at once. */
export const KINDS_FOR_MANY: readonly LineKind[] = ['promise', 'touch', 'value'];

/** Kinds whose line may carry a date. */
export const dated = (kind: LineKind): boolean =>
  kind === 'promise' || kind === 'step' || kind === 'delivery';

/** What is chosen beside the words. */
export interface LineExtras {
  channel: Channel;
  purpose: Purpose;
  valueHow: ValueHow | null;
  severity: 1 | 2 | 3;
  product: number | null;
  person: number | null;
  reaction: string;
  factKey: FactKey;
  /** Of a need: this sale covers it. */
  covered: boolean;
  /** Of a need: the rep asked first. */
  iAsked: boolean;
  /** Of a comment: about their own life. */
  personal: boolean;
}

export const FIRST_EXTRAS: LineExtras = {
  channel: 'call',
  purpose: 'courtesy',
  valueHow: null,
  severity: 2,
  product: null,
  person: null,
  reaction: '',
  factKey: 'wow',
  covered: false,
  iAsked: false,
  personal: false,
};

/** What a line lacks, in the order in which it is asked; null when it can be saved. */
export type Need = 'words' | 'date' | 'valueHow' | 'rating' | 'oneCustomer' | 'customer' | null;

export function needOf(
  kind: LineKind,
  parsed: ParsedLine,
  day: string | undefined,
  extras: LineExtras,
): Need {
  if (kind === 'rating') return extras.product === null && extras.person === null ? 'rating' : null;
  if (parsed.words === '') return 'words';
  if ((kind === 'step' || kind === 'delivery') && !day) return 'date';
  if (kind === 'value' && !extras.valueHow) return 'valueHow';
  return null;
}

/** Whether the kind can be noted for so many named customers, or for none. */
export const fitsCustomers = (kind: LineKind, customers: number, hasOwner: boolean): boolean =>
  customers > 1 ? KINDS_FOR_MANY.includes(kind) : customers === 1 || hasOwner || INBOX_KINDS.includes(kind);
