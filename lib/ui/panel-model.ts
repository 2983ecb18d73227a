/**
 * The panel: which record it shows, that record's view, its line and its saves.
 * Everything that belongs to one record (the line, open forms) is replaced together with the record.
 */
import { type Signal, signal } from '@preact/signals';
import type { Failure, PanelFailed, PanelShown } from '../messages/protocol';
import type { SubjectRef } from '../messages/requests';
import { type Act, createAct } from './act';
import { createCustomerSearch } from './customer-search';
import { createDraft, createDraftQueue, type DraftParts } from './draft';
import { asFailure } from './failure';
import { createLine, type LineModel } from './line-model';
import type { SurfaceParts } from './surface-model';

export interface PanelParts extends SurfaceParts {
  spare: DraftParts['spare'];
  isOrphan: () => boolean;
  /** Whether an element of the panel can be seen through the page around it; absent: everything is. */
  watchSight?: (element: Element) => { isSeen(): Promise<boolean>; end(): void };
}

export interface PanelModel {
  shown: Signal<PanelShown | null>;
  /** The open record, while its book could not be read. */
  failed: Signal<PanelFailed | null>;
  line: Signal<LineModel | null>;
  /** True until the first answer to "what is open in my tab?". */
  waiting: Signal<boolean>;
  unread: Signal<Failure | null>;
  orphan: Signal<boolean>;
  act: Act;
  /** For the words of the forms beside the line. */
  spare: DraftParts['spare'];
  watchSight: PanelParts['watchSight'];
  now: () => Temporal.ZonedDateTime;
  /** Shows a record, or nothing. Called when the background says so and after each own question. */
  show(next: PanelShown | null): void;
  /** The book could not be read for this record. What stands there of the same record stays. */
  fail(next: PanelFailed): void;
  refresh(): Promise<void>;
  /** Whom a write concerns: the record the rep is looking at. Null when none is open. */
  subject(): SubjectRef | null;
  start(): () => void;
}

export function createPanelModel(parts: PanelParts): PanelModel {
  const { ask, now } = parts;
  const shown = signal<PanelShown | null>(null);
  const failed = signal<PanelFailed | null>(null);
  const line = signal<LineModel | null>(null);
  const waiting = signal(true);
  const unread = signal<Failure | null>(null);
  const orphan = signal(false);
  let asked = 0;
  let applied = 0;
  // The last question asked before the background pushed a view by itself.
  let pushed = 0;

  const drafts = createDraftQueue(ask);

  const noteFailure = (failure: Failure) => {
    if (failure.code === 'orphan') orphan.value = true;
    unread.value = failure;
  };

  const subject = (): SubjectRef | null =>
    shown.value && { kind: 'record', record: shown.value.record, snapshot: shown.value.snapshot };

  /** What is open in my tab? Asked at the start, and again while the book could not be read. */
  const askOpen = async () => {
    const turn = ++asked;
    try {
      const answer = await ask('panelReady', {});
      // A push that came meanwhile is newer than this answer.
      if (turn >= applied && answer) show(answer);
    } catch (error) {
      noteFailure(asFailure(error));
    }
    waiting.value = false;
  };

  const refresh = async (): Promise<void> => {
    const open = shown.value;
    if (!open) return failed.value ? askOpen() : undefined;
    const turn = ++asked;
    try {
      const view = await ask('readPanel', { record: open.record, snapshot: open.snapshot });
      const current = shown.value;
      // An answer about a record that is no longer open, or an older one than is shown, is dropped.
      if (!current || current.record.key !== view.key) return;
      // Which of the two is newer cannot be told: the pushed view may have been read before what was saved here.
      if (turn < pushed) return refresh();
      if (turn < applied) return;
      applied = turn;
      unread.value = null;
      shown.value = { ...current, view };
    } catch (error) {
      noteFailure(asFailure(error));
    }
  };
  const act = createAct({ ...parts, refresh });

  const lineOf = ({ record, view }: PanelShown): LineModel =>
    createLine({
      countsAs: 'page',
      now,
      act,
      customers: createCustomerSearch(act),
      subject,
      kinds: () => (shown.value?.view.subject.kind === 'customer' ? 'all' : 'promise'),
      settings: () => shown.value?.view.settings ?? null,
      today: () => shown.value?.view.today ?? '',
      customerId: () => {
        const owner = shown.value?.view.subject;
        return owner?.kind === 'customer' ? owner.view.customer.id : undefined;
      },
      persons: () => {
        const owner = shown.value?.view.subject;
        return owner?.kind === 'customer' ? owner.view.persons : [];
      },
      reaction: {
        read: () => parts.spare.read(`reaction:${record.key}`),
        write: text => parts.spare.write(`reaction:${record.key}`, text),
      },
      chosenKind: {
        read: () => parts.spare.read(`kind:${record.key}`),
        write: kind => parts.spare.write(`kind:${record.key}`, kind),
      },
      draft: createDraft({
        queue: drafts,
        surface: 'panel',
        key: record.key,
        stored: view.draft,
        saveMs: view.settings.draftSaveMs,
        spare: parts.spare,
        ask,
      }),
    });

  const show = (next: PanelShown | null) => {
    waiting.value = false;
    applied = pushed = ++asked;
    const changes = next?.record.key !== shown.value?.record.key;
    if (changes) {
      line.value?.leave();
      act.failure.value = null;
      line.value = next && lineOf(next);
    }
    unread.value = null;
    failed.value = null;
    shown.value = next;
  };
  const fail = (next: PanelFailed) => {
    waiting.value = false;
    if (shown.value && shown.value.record.key !== next.record.key) show(null);
    if (!shown.value) failed.value = next;
    noteFailure(next.failure);
  };

  return {
    shown,
    failed,
    line,
    waiting,
    unread,
    orphan,
    act,
    spare: parts.spare,
    watchSight: parts.watchSight,
    now,
    show,
    fail,
    refresh,
    subject,
    start() {
      const end = parts.subscribe(by => {
        if (parts.isOrphan()) orphan.value = true;
        else act.heard(by);
      });
      void askOpen();
      return end;
    },
  };
}
