/** Leaving a customer alone for a while: why, and until when; from today, or planned ahead. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseWhen } from '../../lib/domain/capture/parse-when';
import { readingContext } from '../../lib/ui/reading-context';
import { DayChip } from '../parts/day-chip';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

export interface PauseFormProps {
  customerId: string;
  /** One holds already: another one can only lie ahead. */
  isPaused: boolean;
  close: () => void;
}

/** To the next field of the same form with Enter, as one tells it: why, from when, until when. */
const onward = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const fields = [...(event.currentTarget.form?.querySelectorAll<HTMLElement>('input') ?? [])];
  fields[fields.indexOf(event.currentTarget) + 1]?.focus();
};

export function PauseForm({ customerId, isPaused, close }: PauseFormProps) {
  const { act, today, now, settings } = useSurface();
  const [reason, setReason] = useKeptWords(`pause:${customerId}`);
  const [start, setStart] = useKeptWords(`pause-from:${customerId}`);
  const [isAhead, setAhead] = useState(isPaused || start !== '');
  const read = start.trim() ? parseWhen(start, readingContext(settings, now(), 'start')) : null;
  const from = isAhead ? read?.date : today;
  const refuse = (day: string) => {
    if (reason.trim() === '') return i18n.t('contact.needsReason');
    if (!from) return i18n.t('dayField.unread');
    if (from < today) return i18n.t('failure.reason.past');
    return day < from ? i18n.t('contact.tooEarly') : null;
  };
  return (
    <InlineForm label={i18n.t('contact.leaveAlone')} close={close}>
      <p class="form-label">{i18n.t('contact.leaveAloneWhy')}</p>
      <input
        type="text"
        aria-label={i18n.t('contact.reason')}
        placeholder={i18n.t('contact.reason')}
        value={reason}
        dir="auto"
        autocomplete="off"
        onInput={event => setReason(event.currentTarget.value)}
        onKeyDown={onward}
      />
      <Spotted text={reason} />
      {isAhead && (
        <div class="pause-from">
          <input
            type="text"
            aria-label={i18n.t('contact.from')}
            placeholder={i18n.t('contact.from')}
            value={start}
            autocomplete="off"
            spellcheck={false}
            onInput={event => setStart(event.currentTarget.value)}
            onKeyDown={onward}
          />
          <p class="hint" aria-live="polite">
            {read?.date && <DayChip day={read.date} today={today} />}
          </p>
        </div>
      )}
      <DayField
        label={i18n.t('contact.until')}
        placeholder={i18n.t('contact.until')}
        mode="start"
        place={`pause-until:${customerId}`}
        submitLabel={i18n.t('contact.leave')}
        refuse={refuse}
        choose={async to => {
          const saved = await act.save('pauseContact', { customerId, from, to, reason: reason.trim() });
          if (!saved) return null;
          setReason('');
          setStart('');
          close();
          return saved;
        }}
      />
      {!isAhead && (
        <p class="buttons small">
          <button type="button" class="link quiet" onClick={() => setAhead(true)}>
            {i18n.t('contact.notYet')}
          </button>
        </p>
      )}
    </InlineForm>
  );
}
