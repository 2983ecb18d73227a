/** The panel's document: one record, or nothing. */
import { useEffect, useRef } from 'preact/hooks';
import type { PanelModel } from '../../lib/ui/panel-model';
import type { Placement } from '../../lib/ui/placement';
import { Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { SurfaceScopeProvider } from '../surface';
import { EdgeTab } from './edge-tab';
import { RecordPanel } from './record-panel';

/** Folding and unfolding takes the pressed button away; its counterpart has the focus then, if it was in the panel. */
function useFocusAfterFolding(collapsed: boolean | undefined) {
  const before = useRef(collapsed);
  useEffect(() => {
    const wasFolded = before.current;
    before.current = collapsed;
    if (wasFolded === undefined || collapsed === undefined || wasFolded === collapsed) return;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(collapsed ? '.edge-tab' : '.place button')?.focus();
  }, [collapsed]);
}

export function Panel({ model, placement }: { model: PanelModel; placement: Placement }) {
  const shown = model.shown.value;
  useFocusAfterFolding(placement.place.value?.collapsed);
  if (!shown)
    return (
      <main data-record-key={model.failed.value?.record.key}>
        {model.waiting.value && <Skeleton />}
        <Trouble failure={model.unread.value} />
      </main>
    );
  const { view, record } = shown;
  const owner = view.subject.kind === 'customer' ? view.subject.view : null;
  const promises = [...(owner?.promises ?? []), ...view.waiting];
  const collapsed = placement.place.value?.collapsed === true;

  return (
    // The key replaces everything that belongs to the former record in one go: forms, menus, drawers, words.
    <main key={record.key} data-record-key={record.key} data-collapsed={collapsed || undefined}>
      <SurfaceScopeProvider
        value={{
          today: view.today,
          zone: view.zone,
          settings: view.settings,
          now: model.now,
          act: model.act,
          spare: model.spare,
          about: owner ? { kind: 'record', record, snapshot: shown.snapshot } : undefined,
          watchSight: model.watchSight,
        }}
      >
        {collapsed ? (
          <>
            <h1 class="unseen">{view.name}</h1>
            <EdgeTab
              placement={placement}
              open={promises.length}
              late={promises.some(promise => promise.outcome === 'overdue')}
            />
          </>
        ) : (
          <RecordPanel model={model} shown={shown} placement={placement} />
        )}
      </SurfaceScopeProvider>
    </main>
  );
}
