/** Everything of one customer on one sheet, in the order of what matters (pages, Customer page). */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerModel } from '../../lib/ui/customer-model';
import { Saves, Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { SurfaceScopeProvider } from '../surface';
import { Sheet } from './sheet';
import { SheetFoot } from './sheet-foot';

export interface CustomerProps {
  model: CustomerModel;
  /** Opens the browser's own print window. */
  print: () => void;
}

export function Customer({ model, print }: CustomerProps) {
  const view = model.view.value;
  const { act } = model;
  const name = view?.sheet?.view.customer.name;
  useEffect(() => {
    if (name) document.title = name;
  }, [name]);
  if (!view?.sheet)
    return (
      <main class="sheet narrow">
        <Trouble failure={model.unread.value} />
        {!view && !model.unread.value && <Skeleton />}
        {view && <Gone />}
      </main>
    );
  const scope = {
    today: view.today,
    zone: view.zone,
    settings: view.settings,
    now: model.now,
    act,
    spare: model.spare,
    about: { kind: 'customer', customerId: model.customerId.value } as const,
  };
  return (
    <SurfaceScopeProvider value={scope}>
      {/* The key replaces everything that belongs to the former customer in one go. */}
      <main class="sheet" key={model.customerId.value}>
        <Sheet sheet={view.sheet} showAll={model.showAll} print={print} />
        <SheetFoot model={model} view={view} />
        <Saves act={act} />
      </main>
    </SurfaceScopeProvider>
  );
}

/** There is no such customer, or no more. */
function Gone() {
  return (
    <>
      <h1>{i18n.t('customer.gone')}</h1>
      <p class="quiet">{i18n.t('customer.goneWhy')}</p>
      <p class="buttons">
        <a class="button" href="/today.html">
          {i18n.t('popup.today')}
        </a>
      </p>
    </>
  );
}
