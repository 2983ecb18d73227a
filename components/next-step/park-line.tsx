/** No step now, on purpose: the reason and the day it ends. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SubjectRef } from '../../lib/messages/requests';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { Spotted } from '../parts/spotted';
import { useKeptWords, whoseWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

export interface ParkLineProps {
  subject: SubjectRef;
  close: () => void;
  saved: () => void;
}

export function ParkLine({ subject, close, saved }: ParkLineProps) {
  const { act, today } = useSurface();
  const [reason, setReason] = useKeptWords(`park:${whoseWords(subject)}`);
  const [pauseContact, setPause] = useState(false);
  const refuse = (day: string) => {
    if (reason.trim() === '') return i18n.t('step.needsReason');
    return day < today ? i18n.t('failure.reason.past') : null;
  };
  return (
    <InlineForm label={i18n.t('step.park')} close={close}>
      <p class="form-label">{i18n.t('step.parkInstead')}</p>
      <input
        type="text"
        aria-label={i18n.t('step.parkReason')}
        placeholder={i18n.t('step.parkReason')}
        value={reason}
        dir="auto"
        autocomplete="off"
        onInput={event => setReason(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.querySelector<HTMLElement>('.day-field input')?.focus();
        }}
      />
      <Spotted text={reason} />
      <DayField
        label={i18n.t('step.parkUntil')}
        placeholder={i18n.t('step.parkUntil')}
        mode="start"
        place={`park-until:${whoseWords(subject)}`}
        submitLabel={i18n.t('step.parkSubmit')}
        refuse={refuse}
        choose={async until => {
          const park = { subject, reason: reason.trim(), until, pauseContact: pauseContact || undefined };
          const parked = await act.save('park', park);
          if (!parked) return null;
          setReason('');
          saved();
          return parked;
        }}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={pauseContact}
          onChange={event => setPause(event.currentTarget.checked)}
        />
        <span>{i18n.t('step.pauseContact')}</span>
      </label>
    </InlineForm>
  );
}
