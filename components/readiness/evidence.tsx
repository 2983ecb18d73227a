/** What stands behind one element: its rows with their days, what would raise it, and a line to note more. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Element } from '../../lib/domain/readiness/elements';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { EvidenceView } from '../../lib/domain/views/surfaces';
import type { SubjectRef } from '../../lib/messages/requests';
import { Skeleton } from '../parts/skeleton';
import { useSurface } from '../surface';
import { lossWords, pointsWords } from '../words/loss';
import { elementWords } from '../words/names';
import { EvidenceLog } from './evidence-log';
import { EvidenceRows } from './evidence-rows';
import { Facts } from './facts';
import { Raises } from './raises';

export interface EvidenceProps {
  element: Element;
  /** As the panel last read it: a save on any surface gives a new one, and the rows are asked for again. */
  of: CustomerView;
  subject: SubjectRef;
  close: () => void;
}

export function Evidence({ element, of, subject, close }: EvidenceProps) {
  const { act, today } = useSurface();
  const [view, setView] = useState<EvidenceView | null>(null);
  const drawer = useRef<HTMLElement>(null);
  const customerId = of.customer.id;

  useEffect(() => {
    let here = true;
    void act.look('readEvidence', { customerId, element }).then(answer => here && answer && setView(answer));
    return () => {
      here = false;
    };
  }, [of, element]);

  useEffect(() => {
    if (view) drawer.current?.scrollIntoView?.({ block: 'nearest' });
  }, [view === null]);

  return (
    <section
      class="evidence"
      aria-label={i18n.t('evidence.of', { element: elementWords(element) })}
      ref={drawer}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        document.querySelector<HTMLElement>(`[data-element="${element}"]`)?.focus();
      }}
    >
      <header class="part-head">
        <h3>{elementWords(element)}</h3>
        {view && view.pointsPossible > 0 && (
          <span class="quiet">
            {i18n.t('evidence.points', {
              points: pointsWords(view.points),
              possible: pointsWords(view.pointsPossible),
            })}
          </span>
        )}
      </header>
      <p class="quiet">{i18n.t(`element.${element}.what`)}</p>
      {!view && <Skeleton />}
      {view && (
        <>
          {view.loss && view.loss.because !== 'noEvidence' && (
            <p dir="auto">
              {i18n.t('loss.of', {
                points: pointsWords(view.pointsPossible - view.points),
                reason: lossWords(element, view.loss, today),
              })}
            </p>
          )}
          {view.rows.length === 0 && <p class="empty">{i18n.t(`element.${element}.empty`)}</p>}
          <EvidenceRows view={view} />
          {pointsWords(view.onCredit) > 0 && (
            <p class="quiet">{i18n.t('why.onCredit', { points: pointsWords(view.onCredit) })}</p>
          )}
          {view.facts && <Facts customerId={customerId} facts={view.facts} />}
          <Raises raises={view.raises} />
          <EvidenceLog element={element} subject={subject} />
        </>
      )}
    </section>
  );
}
