/** The popup: a line for the customer of the tab it opened on, and the first items of Today. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PopupView } from '../domain/views/surfaces';
import type { SubjectRef } from '../messages/requests';
import type { Act } from './act';
import { type CustomerSearch, createCustomerSearch } from './customer-search';
import { createDraft, type DraftParts } from './draft';
import { createGrants, type GrantDoors, type GrantsModel } from './grants';
import { LINE_KINDS } from './line-kinds';
import { createLine, type LineModel } from './line-model';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';

/** Whom the line is for. Fixed when the popup opened; changed only by the rep. */
export type Aim =
  | {
      kind: 'record';
      record: NonNullable<PopupView['record']>;
      snapshot: PopupView['snapshot'];
      name: string | null;
      customerId?: string;
    }
  | { kind: 'customer'; customerId: string; name: string }
  | { kind: 'inbox' };

export interface PopupParts extends SurfaceParts, GrantDoors {
  spare: DraftParts['spare'];
}

export interface PopupModel extends SurfaceModel<PopupView> {
  line: LineModel;
  aim: Signal<Aim | null>;
  /** Name of the record the tab moved on to, when it is no longer the one of the chip. */
  movedTo: ReadonlySignal<string | null>;
  customers: CustomerSearch;
  aimAt(aim: Aim): void;
  /** Asks the browser for what it keeps from us. */
  grants: GrantsModel;
}

const aimOf = (view: PopupView): Aim =>
  view.record
    ? {
        kind: 'record',
        record: view.record,
        snapshot: view.snapshot,
        name: view.customer?.name ?? view.recordName ?? null,
        customerId: view.customer?.id,
      }
    : { kind: 'inbox' };

const subjectOf = (aim: Aim): SubjectRef => {
  if (aim.kind === 'record') return { kind: 'record', record: aim.record, snapshot: aim.snapshot };
  if (aim.kind === 'customer') return { kind: 'customer', customerId: aim.customerId };
  return { kind: 'inbox' };
};

/** Words for which no record is open are kept under this name. */
const NO_RECORD = 'inbox';

export function createPopupModel(parts: PopupParts): PopupModel {
  const surface = createSurface(parts, () => parts.ask('readPopup', {}));
  const { view, act } = surface;
  const aim = signal<Aim | null>(null);
  const customers = createCustomerSearch(act);

  const first = view.subscribe(answer => {
    if (!answer || aim.peek()) return;
    aim.value = aimOf(answer);
    restore(answer);
  });

  // Typing may begin before the first answer tells the key; those words are kept once it is known.
  let draft: ReturnType<typeof createDraft> | null = null;
  const reactionOf = (answer: PopupView | null) => `reaction:${answer?.record?.key ?? NO_RECORD}`;
  let reactionPlace = reactionOf(null);
  let kindPlace = `kind:${NO_RECORD}`;
  function restore(answer: PopupView) {
    draft = createDraft({
      surface: 'popup',
      key: answer.record?.key ?? NO_RECORD,
      stored: answer.draft,
      saveMs: answer.settings.draftSaveMs,
      spare: parts.spare,
      ask: parts.ask,
    });
    if (line.text.peek() === '') line.text.value = draft.initial;
    else draft.changed(line.text.peek());
    reactionPlace = reactionOf(answer);
    line.chooseExtra({ reaction: parts.spare.read(reactionPlace) });
    kindPlace = `kind:${answer.record?.key ?? NO_RECORD}`;
    const kind = LINE_KINDS.find(one => one === parts.spare.read(kindPlace));
    if (kind && line.text.peek() !== '') line.chooseKind(kind);
  }

  const known = () =>
    new Promise<void>(resolve => {
      if (aim.peek()) return resolve();
      const end = aim.subscribe(value => {
        if (!value) return;
        queueMicrotask(() => end());
        resolve();
      });
    });

  /** The first save on a new record makes its customer: from then on the line is for him. */
  const save: Act['save'] = async (name, command) => {
    const target = aim.peek();
    const reply = await act.save(name, command);
    const customerId = reply?.customerId;
    if (customerId && target?.kind === 'record' && !target.customerId && aim.peek() === target)
      aim.value = { ...target, customerId };
    return reply;
  };

  const line = createLine({
    countsAs: 'popup',
    now: parts.now,
    act: { ...act, save },
    subject: () => aim.value && subjectOf(aim.value),
    customerId: () => {
      const target = aim.value;
      return target && target.kind !== 'inbox' ? target.customerId : undefined;
    },
    persons: () => {
      const target = aim.value;
      const now = view.value;
      // When the tab has moved on, the view names the other customer's people.
      return target?.kind === 'record' && now?.record?.key === target.record.key ? now.persons : [];
    },
    settings: () => view.value?.settings ?? null,
    today: () => view.value?.today ?? '',
    kinds: () => {
      const target = aim.value;
      return target && target.kind !== 'inbox' && target.customerId ? 'all' : 'promise';
    },
    customers,
    chosenKind: { read: () => '', write: kind => parts.spare.write(kindPlace, kind) },
    reaction: { read: () => '', write: text => parts.spare.write(reactionPlace, text) },
    draft: {
      initial: '',
      changed: text => draft?.changed(text),
      done: () => draft?.done(),
      flush: () => draft?.flush(),
    },
  });
  const submitNow = line.submit;
  const submit = async () => {
    await known();
    return submitNow();
  };

  return {
    ...surface,
    line: { ...line, submit },
    aim,
    customers,
    movedTo: computed(() => {
      const target = aim.value;
      const now = view.value;
      if (target?.kind !== 'record' || !now?.record || now.record.key === target.record.key) return null;
      return now.customer?.name ?? now.recordName ?? '';
    }),
    grants: createGrants(parts, surface.refresh),
    aimAt(next) {
      aim.value = next;
      customers.found.value = [];
    },
    start() {
      const end = surface.start();
      return () => {
        first();
        end();
        line.leave();
      };
    },
  };
}
