/** A name, and whether the customer's name may be used with it: without that it is a lead. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice } from '../parts/choice';
import { InlineForm } from '../parts/inline-form';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

export interface ReferralFormProps {
  customerId: string;
  /** Absent: nobody asked for it. */
  askId?: string;
  label: string;
  closeWords: string;
  close: () => void;
  noted: () => void;
}

export function ReferralForm({ customerId, askId, label, closeWords, close, noted }: ReferralFormProps) {
  const { act } = useSurface();
  const [name, setName] = useKeptWords(`referral:${customerId}`);
  const [leave, setLeave] = useState<'yes' | 'no'>('no');
  const [asked, setAsked] = useState(false);
  const words = name.trim();
  const submit = async () => {
    if (words === '') return setAsked(true);
    const mayUseName = leave === 'yes';
    if (!(await act.save('noteReferral', { customerId, askId, name: words, mayUseName }))) return;
    setName('');
    noted();
  };
  return (
    <InlineForm label={label} close={close} submit={submit}>
      <p class="form-label">{label}</p>
      <input
        type="text"
        aria-label={label}
        value={name}
        dir="auto"
        autocomplete="off"
        onInput={event => setName(event.currentTarget.value)}
      />
      <Choice
        asRow
        label={i18n.t('referral.mayUse')}
        value={leave}
        options={[
          { value: 'yes', words: i18n.t('referral.mayUseYes') },
          { value: 'no', words: i18n.t('referral.mayUseNo') },
        ]}
        choose={setLeave}
      />
      {asked && words === '' && <p class="hint">{i18n.t('line.needs.words')}</p>}
      <p class="buttons">
        <button type="submit" class="button">
          {i18n.t('referral.save')}
        </button>
        <button type="button" class="link quiet" onClick={close}>
          {closeWords}
        </button>
      </p>
    </InlineForm>
  );
}
