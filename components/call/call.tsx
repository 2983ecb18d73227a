/** The card before a call, on a page of its own: read in half a minute, or printed (plan.md, Pre-call card). */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CallModel } from '../../lib/ui/call-model';
import { LastChange } from '../parts/last-change';
import { Saves, Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { SurfaceScopeProvider } from '../surface';
import { PreCallCard } from './pre-call-card';

export interface CallProps {
  model: CallModel;
  /** Opens the browser's own print window. */
  print: () => void;
}

export function Call({ model, print }: CallProps) {
  const view = model.view.value;
  const { act } = model;
  const name = view?.card?.customerName;
  useEffect(() => {
    if (name) document.title = name;
  }, [name]);
  const trouble = (
    <Trouble
      failure={act.failure.value ?? model.unread.value}
      dismiss={() => {
        act.failure.value = null;
        model.unread.value = null;
      }}
    />
  );
  if (!view?.card)
    return (
      <main class="sheet narrow">
        {trouble}
        {!view && !model.unread.value && <Skeleton />}
        {view && <h1>{i18n.t('call.gone')}</h1>}
      </main>
    );
  const scope = {
    today: view.today,
    zone: view.zone,
    settings: view.settings,
    now: model.now,
    act,
    spare: model.spare,
    about: { kind: 'customer', customerId: view.card.customerId } as const,
  };
  return (
    <SurfaceScopeProvider value={scope}>
      <main class="sheet narrow" key={view.card.customerId}>
        <PreCallCard card={view.card} print={print} />
        {trouble}
        <LastChange change={view.lastChange} />
        <Saves act={act} />
      </main>
    </SurfaceScopeProvider>
  );
}
