/** Noting what they said they would do, with a day where they named one. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DateField } from '../parts/date-field';
import { InlineForm } from '../parts/inline-form';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

export function WaitingForm({ customerId, close }: { customerId: string; close: () => void }) {
  const { act, today } = useSurface();
  const [text, setText] = useKeptWords(`waiting:${customerId}`);
  const [dueDate, setDueDate] = useState('');
  const [asked, setAsked] = useState(false);
  const words = text.trim();
  const submit = async () => {
    if (words === '') return setAsked(true);
    if (!(await act.save('noteWaiting', { customerId, text: words, dueDate: dueDate || undefined }))) return;
    setText('');
    close();
  };
  return (
    <InlineForm label={i18n.t('referral.waitingWhat')} close={close} submit={submit}>
      <p class="form-label">{i18n.t('referral.waitingWhat')}</p>
      <div class="field-row wraps">
        <input
          type="text"
          aria-label={i18n.t('referral.waitingWhat')}
          value={text}
          dir="auto"
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
        />
        <DateField
          label={i18n.t('referral.waitingBy')}
          title={i18n.t('referral.waitingBy')}
          date={dueDate}
          choose={setDueDate}
          min={today}
        />
        <button type="submit" class="button">
          {i18n.t('save')}
        </button>
      </div>
      {asked && words === '' && <p class="hint">{i18n.t('line.needs.words')}</p>}
    </InlineForm>
  );
}
