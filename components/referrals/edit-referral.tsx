/** What was noted of a name, put right: the name, the leave, the day of its stage. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReferralItem } from '../../lib/domain/views/referrals-view';
import { Choice } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { InlineForm } from '../parts/inline-form';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

export function EditReferral({ row, close }: { row: ReferralItem; close: () => void }) {
  const { act, today } = useSurface();
  const [name, setName] = useKeptWords(`editReferral:${row.id}`, '', row.name);
  const [date, setDate] = useState(row.since);
  const [leave, setLeave] = useState<'yes' | 'no'>(row.mayUseName ? 'yes' : 'no');
  const submit = async () => {
    const words = name.trim();
    if (words === '' || date === '') return;
    const change = { kind: 'edited', name: words, mayUseName: leave === 'yes', date } as const;
    if (!(await act.save('changeReferral', { id: row.id, change }))) return;
    setName('');
    close();
  };
  return (
    <InlineForm label={i18n.t('referral.editLabel')} close={close} submit={submit}>
      <p class="form-label">{i18n.t('referral.editLabel')}</p>
      <div class="field-row wraps">
        <input
          type="text"
          aria-label={i18n.t('referral.name')}
          value={name}
          dir="auto"
          autocomplete="off"
          onInput={event => setName(event.currentTarget.value)}
        />
        <DateField label={i18n.t('referral.day')} date={date} choose={setDate} max={today} required />
      </div>
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
      <p class="buttons">
        <button type="submit" class="button">
          {i18n.t('save')}
        </button>
        <button type="button" class="link quiet" onClick={close}>
          {i18n.t('cancel')}
        </button>
      </p>
    </InlineForm>
  );
}
