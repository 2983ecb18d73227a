/** The long view of one customer: the ten-year strip, and what trust rests on, each piece leading to its evidence. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { TrustView } from '../../lib/domain/views/trust-view';
import { Skeleton } from '../parts/skeleton';
import { useSurface } from '../surface';
import { PaceStrip } from './pace-strip';
import { TrustLine } from './trust-line';

export interface LongViewProps {
  /** As the page last read it: a save gives a new one, and the rest is asked for again. */
  customer: CustomerView;
  openKept: () => void;
  goTo: (place: string) => void;
}

export function LongView({ customer, openKept, goTo }: LongViewProps) {
  const { act } = useSurface();
  const customerId = customer.customer.id;
  const [view, setView] = useState<TrustView | null>(null);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    let here = true;
    void act.look('readTrust', { customerId }).then(answer => here && answer && setView(answer));
    return () => {
      here = false;
    };
  }, [customerId, customer]);
  if (!view) return <Skeleton />;
  const { pace, trust } = view;
  return (
    <>
      {!pace && <p class="empty">{i18n.t('pace.none')}</p>}
      {pace && (pace.isShown || wanted) && <PaceStrip pace={pace} goTo={goTo} />}
      {pace && !pace.isShown && !wanted && (
        <p class="buttons small">
          <button type="button" class="link" onClick={() => setWanted(true)}>
            {i18n.t('pace.show')}
          </button>
        </p>
      )}
      <TrustLine trust={trust} openKept={openKept} goTo={goTo} />
    </>
  );
}
