/** One customer who has heard nothing this week: his weeks, when he last heard, and the way to note a touch. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SweepRow as Row } from '../../lib/domain/views/week-sweep';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { EvidenceLog } from '../readiness/evidence-log';
import { useSurface } from '../surface';
import { rhythmWords } from '../words/contact';
import { sinceWords } from '../words/day';
import { foreign } from '../words/foreign';
import { StripCells } from './strip-cells';
import { TouchRow } from './touch-row';

export interface SweepRowProps {
  row: Row;
  ticked: boolean;
  tick: (isTicked: boolean) => void;
}

export function SweepRow({ row, ticked, tick }: SweepRowProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'note'>();
  const [opened, setOpened] = useState<string | null>(null);
  const { customerId, customerName, contact } = row;
  const { lastTouch, everyDays } = contact;
  const name = foreign(customerName);
  const touches = contact.periods.find(({ from }) => from === opened)?.touches ?? [];
  return (
    <li class="row sweep-row" data-customer={customerId}>
      <input
        type="checkbox"
        aria-label={i18n.t('sweep.tick', { name })}
        checked={ticked}
        onChange={event => tick(event.currentTarget.checked)}
      />
      <div class="row-body">
        <button type="button" class="link" dir="auto" onClick={() => act.look('openRecord', { customerId })}>
          {customerName}
        </button>
        <Dots class="row-ages">
          <span class="quiet">
            {lastTouch
              ? i18n.t('today.lastTouch', { day: sinceWords(lastTouch, today) })
              : i18n.t('today.noTouch')}
          </span>
          {everyDays !== undefined && <span class="quiet">{rhythmWords(everyDays)}</span>}
        </Dots>
        {contact.periods.length > 0 && <StripCells contact={contact} opened={opened} open={setOpened} />}
        {touches.length > 0 && (
          <ul class="dated">
            {touches.map(touch => (
              <li key={touch.id}>
                <TouchRow touch={touch} />
              </li>
            ))}
          </ul>
        )}
        {opening.form && (
          <>
            <EvidenceLog element="communicate" subject={{ kind: 'customer', customerId }} />
            <p class="buttons small">
              <button type="button" class="link quiet" onClick={opening.close}>
                {i18n.t('close')}
              </button>
            </p>
          </>
        )}
      </div>
      {!opening.form && (
        <button
          type="button"
          class="link"
          aria-label={i18n.t('sweep.noteOf', { name })}
          onClick={() => opening.open('note')}
        >
          {i18n.t('contact.note')}
        </button>
      )}
    </li>
  );
}
