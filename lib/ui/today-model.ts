/** Today: the one list over both CRMs, what a filter wants of it, the search, the line, the Inbox, what is ahead. */
import { effect, type Signal, signal } from '@preact/signals';
import type { TodayView } from '../domain/views/today';
import type { SavedView, TodayFilter } from '../domain/views/today-filter';
import { type BookSearch, createBookSearch } from './book-search';
import { type CustomerSearch, createCustomerSearch } from './customer-search';
import type { DraftParts } from './draft';
import { createDraft } from './draft';
import { createGrants, type GrantDoors, type GrantsModel } from './grants';
import { createLine, type LineModel } from './line-model';
import { createSurface, type SurfaceModel, type SurfaceParts } from './surface-model';
import { createTodayList, type TodayList } from './today-list';

export interface TodayParts extends SurfaceParts, GrantDoors {
  spare: DraftParts['spare'];
  /** Opens the demo book in place of this page. */
  openDemo(): Promise<void>;
}

export interface TodayModel extends SurfaceModel<TodayView> {
  customers: CustomerSearch;
  list: TodayList;
  search: BookSearch;
  filter: Signal<TodayFilter>;
  /** What is logged here is for the customers named in it, or goes to the Inbox. */
  line: LineModel;
  spare: DraftParts['spare'];
  /** Words from outside the page: into the line, and saved unless it has something to ask. */
  log(words: string): void;
  /** Asks the browser for what it keeps from us. */
  grants: GrantsModel;
  openDemo(): void;
  narrow(filter: TodayFilter): void;
  keepView(view: SavedView): Promise<boolean>;
  dropView(name: string): Promise<void>;
}

/** A thought that gave way to other words stands there again once those are saved, or taken out. */
function bringBack(line: LineModel, before: string): void {
  const end = effect(() => {
    if (line.text.value !== '' || line.saving.value) return;
    queueMicrotask(() => {
      end();
      line.type(before);
    });
  });
}

/** How soon words are kept while the setting is not known yet. */
const FIRST_SAVE_MS = 300;

/** The line's words are kept under this name. */
const PLACE = 'today';

export function createTodayModel(parts: TodayParts): TodayModel {
  const filter = signal<TodayFilter>({});
  const surface = createSurface(parts, () =>
    parts.ask('readToday', Object.keys(filter.peek()).length > 0 ? { filter: filter.peek() } : {}),
  );
  const { view, act } = surface;
  const customers = createCustomerSearch(act);
  const line = createLine({
    countsAs: 'own',
    now: parts.now,
    act,
    subject: () => ({ kind: 'inbox' }),
    customerId: () => undefined,
    persons: () => [],
    kinds: () => 'promise',
    settings: () => view.value?.settings ?? null,
    today: () => view.value?.today ?? '',
    customers,
    draft: createDraft({
      surface: 'popup',
      key: PLACE,
      stored: '',
      // Typing may begin before the first answer tells the setting, and go on after it was changed.
      get saveMs() {
        return view.peek()?.settings.draftSaveMs ?? FIRST_SAVE_MS;
      },
      spare: parts.spare,
      ask: parts.ask,
    }),
  });
  const keep = async (views: SavedView[]) =>
    (await act.save('saveSettings', { patch: { todayViews: views } })) !== null;

  return {
    ...surface,
    customers,
    list: createTodayList(parts.ask, view, filter),
    search: createBookSearch(act),
    filter,
    line,
    spare: parts.spare,
    log(words) {
      const before = line.text.peek();
      line.type(words);
      if (before !== '' && before !== words) bringBack(line, before);
      // A name that is only typed may mean several; the rep chooses.
      if (/(?:^|\s)#/u.test(words)) return;
      const end = effect(() => {
        if (!view.value) return;
        queueMicrotask(() => {
          end();
          void line.submit();
        });
      });
    },
    grants: createGrants(parts, surface.refresh),
    openDemo: () => void parts.openDemo(),
    narrow(next) {
      filter.value = Object.fromEntries(
        Object.entries(next).filter(([, value]) => value !== undefined && value !== ''),
      );
      void surface.refresh();
    },
    keepView: kept => keep([...(view.value?.views ?? []).filter(({ name }) => name !== kept.name), kept]),
    async dropView(dropped) {
      await keep((view.value?.views ?? []).filter(({ name }) => name !== dropped));
    },
  };
}
