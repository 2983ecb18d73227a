/** Leaving a customer alone for a while: why, and until when. */
import { i18n } from '#i18n';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

export interface PauseFormProps {
  customerId: string;
  close: () => void;
}

export function PauseForm({ customerId, close }: PauseFormProps) {
  const { act, today } = useSurface();
  const [reason, setReason] = useKeptWords(`pause:${customerId}`);
  const refuse = (day: string) => {
    if (reason.trim() === '') return i18n.t('contact.needsReason');
    return day < today ? i18n.t('failure.reason.past') : null;
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
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.querySelector<HTMLElement>('.day-field input')?.focus();
        }}
      />
      <DayField
        label={i18n.t('contact.until')}
        placeholder={i18n.t('contact.until')}
        mode="start"
        place={`pause-until:${customerId}`}
        submitLabel={i18n.t('contact.leave')}
        refuse={refuse}
        choose={async to => {
          const saved = await act.save('pauseContact', { customerId, to, reason: reason.trim() });
          if (!saved) return null;
          setReason('');
          close();
          return saved;
        }}
      />
    </InlineForm>
  );
}
