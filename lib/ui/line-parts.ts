/** What a line is made with, and what it offers to the surface that draws it (capture, The line). */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ParsedLine } from '../domain/capture/line';
import type { Day } from '../domain/days';
import type { LoggedFrom } from '../domain/longview/logging';
import type { SurfaceSettings } from '../domain/views/panel';
import type { SubjectRef } from '../messages/requests';
import type { Act } from './act';
import type { CustomerSearch } from './customer-search';
import type { Draft } from './draft';
import type { LineExtras, LineKind, Need } from './line-kinds';
import type { Naming } from './line-naming';

export interface LineParts {
  now: () => Temporal.ZonedDateTime;
  act: Act;
  /** Whom the line is for, when Enter is pressed. Null: not known yet. */
  subject: () => SubjectRef | null;
  customerId: () => string | undefined;
  persons: () => { id: string; name: string }[];
  settings: () => SurfaceSettings | null;
  today: () => Day;
  /** `promise`: without a customer only what can wait for one is offered (`INBOX_KINDS`). */
  kinds: () => 'all' | 'promise';
  /** Finds the customers a `#` may mean; absent where the line has one customer and no other. */
  customers?: CustomerSearch;
  draft: Draft;
  /** Keeps the customer's own words, typed beside the line. */
  reaction?: { read(): string; write(text: string): void };
  /** Keeps the kind that was chosen for words not saved yet. */
  chosenKind?: { read(): string; write(kind: string): void };
  /** What the line makes when nothing else is chosen; a promise unless told. */
  kind?: LineKind;
  /** Where this line stands, for the rep's own measures; absent: not counted. */
  countsAs?: LoggedFrom;
}

export interface LineModel {
  text: Signal<string>;
  parsed: ReadonlySignal<ParsedLine | null>;
  kind: ReadonlySignal<LineKind>;
  /** The day that will be saved: the phrase's own, or the alternative that was picked. */
  day: ReadonlySignal<Day | undefined>;
  extras: Signal<LineExtras>;
  /** The first Enter selected the date chip; the second saves. */
  confirming: Signal<boolean>;
  /** What Enter missed; cleared by typing. */
  missing: Signal<Need>;
  saving: Signal<boolean>;
  kinds: LineParts['kinds'];
  /** Customers named with `#`; they replace the line's own. */
  naming: Naming | null;
  today: LineParts['today'];
  settings: LineParts['settings'];
  type(text: string): void;
  chooseKind(kind: LineKind): void;
  chooseExtra(extra: Partial<LineExtras>): void;
  /** Another day the same words may mean. */
  pickDay(day: Day): void;
  /** A recognised part becomes ordinary text again. */
  turnBack(matched: string): void;
  /** True when the item was saved and the line is empty again. */
  submit(): Promise<boolean>;
  /** What the rep says in these words that he will do, while they are noted as something else (promises, Phrase spotting). */
  spotted: ReadonlySignal<string | null>;
  /** Notes that as a promise; the words stay in the line. */
  logSpotted(): Promise<void>;
  /** Waits for what Enter needs to know; replaced by the popup until its first answer. */
  leave(): void;
}
