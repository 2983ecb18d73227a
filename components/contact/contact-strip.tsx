/** When they heard from us: thirteen weeks and the current one, how many in a row, in whose rhythm. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Crm } from '../../lib/domain/records';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { SubjectRef } from '../../lib/messages/requests';
import { useOpening } from '../parts/use-opening';
import { EvidenceLog } from '../readiness/evidence-log';
import { useSurface } from '../surface';
import { periodWords, rhythmWords, stripTitle } from '../words/contact';
import { PageActivity } from './page-activity';
import { Rhythm } from './rhythm';
import { StripCells } from './strip-cells';
import { TouchRow } from './touch-row';

export interface ContactStripProps {
  view: CustomerView;
  subject: SubjectRef;
  /** Opens what stands behind the number of weeks in a row. */
  openEvidence: () => void;
  /** The last activity the open page shows, where it is newer than ours. */
  page?: { crm: Crm; date: string };
}

/** Nothing without a sale: then there is no week to fill yet. */
export function ContactStrip({ view, subject, openEvidence, page }: ContactStripProps) {
  const { today } = useSurface();
  const opening = useOpening<'note' | 'rhythm'>();
  const [opened, setOpened] = useState<string | null>(null);
  const { contact, customer } = view;
  if (customer.firstSaleDate === null) return null;
  const { periods, streak, everyDays } = contact;
  const period = periods.find(({ from }) => from === opened);
  const rhythm = rhythmWords(everyDays);
  return (
    <section class="part contact" aria-label={i18n.t('contact.region')}>
      <header class="part-head">
        <h2>{stripTitle(contact)}</h2>
        {periods.length > 1 && (
          <button type="button" class="link quiet" onClick={openEvidence}>
            {i18n.t('contact.streak', streak)}
          </button>
        )}
      </header>
      {periods.length > 0 ? (
        <StripCells contact={contact} opened={opened} open={setOpened} />
      ) : (
        <p class="empty">{i18n.t('element.communicate.empty')}</p>
      )}
      {period && (
        <div class="strip-open">
          <p class="quiet">{periodWords(period, contact, today)}</p>
          <ul class="dated">
            {period.touches.map(touch => (
              <li key={touch.id}>
                <TouchRow touch={touch} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {page && <PageActivity crm={page.crm} date={page.date} subject={subject} />}
      {opening.form === null && (
        <p class="buttons small">
          <button type="button" class="link" onClick={() => opening.open('note')}>
            {i18n.t('contact.note')}
          </button>
          <button
            type="button"
            class="link quiet"
            aria-label={i18n.t('contact.rhythmOf', { rhythm })}
            onClick={() => opening.open('rhythm')}
          >
            {rhythm}
          </button>
        </p>
      )}
      {opening.form === 'note' && <NoteTouch subject={subject} close={opening.close} />}
      {opening.form === 'rhythm' && (
        <Rhythm customerId={customer.id} contact={contact} close={opening.close} />
      )}
    </section>
  );
}

function NoteTouch({ subject, close }: { subject: SubjectRef; close: () => void }) {
  return (
    <>
      <EvidenceLog element="communicate" subject={subject} />
      <p class="buttons small">
        <button type="button" class="link quiet" onClick={close}>
          {i18n.t('close')}
        </button>
      </p>
    </>
  );
}
