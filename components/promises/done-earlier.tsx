/** Kept some days ago and noted only now: the day, and one line or link as proof (promises, Closing). */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addDays } from '../../lib/domain/days';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { DateField } from '../parts/date-field';
import { InlineForm } from '../parts/inline-form';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

export interface DoneEarlierProps {
  item: PromiseItem;
  close: () => void;
  leave: (saving: Promise<unknown>) => void;
}

export function DoneEarlier({ item, close, leave }: DoneEarlierProps) {
  const { act, today, settings } = useSurface();
  const reach = addDays(today, -settings.backdateDays);
  const first = [item.madeDate, reach].sort().at(-1) ?? reach;
  const yesterday = addDays(today, -1);
  const [date, setDate] = useState(yesterday < first ? today : yesterday);
  const [time, setTime] = useState(item.dueTime ?? '');
  const [proof, setProof] = useKeptWords(`earlier:${item.id}`);
  const [asked, setAsked] = useState(false);
  const proofField = useRef<HTMLInputElement>(null);
  const submit = async () => {
    if (proof.trim() === '') {
      proofField.current?.focus();
      return setAsked(true);
    }
    const at = item.dueTime && time ? time : undefined;
    const saving = act.save('keepPromiseEarlier', { id: item.id, date, time: at, proof: proof.trim() });
    leave(saving);
    if (await saving) setProof('');
  };
  return (
    <InlineForm label={i18n.t('promise.menu.earlier')} close={close} submit={submit}>
      <p class="form-label">{i18n.t('promise.earlier.question')}</p>
      <div class="field-row">
        <DateField
          label={i18n.t('promise.earlier.day')}
          date={date}
          choose={setDate}
          min={first}
          max={today}
          required
        />
        {item.dueTime && (
          <input
            type="time"
            aria-label={i18n.t('promise.earlier.time')}
            value={time}
            required
            onInput={event => setTime(event.currentTarget.value)}
          />
        )}
      </div>
      <div class="field-row">
        <input
          type="text"
          ref={proofField}
          aria-label={i18n.t('promise.earlier.proof')}
          placeholder={i18n.t('promise.earlier.proofPlaceholder')}
          value={proof}
          dir="auto"
          autocomplete="off"
          onInput={event => setProof(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('done')}
        </button>
      </div>
      <Spotted text={proof} />
      {asked && proof.trim() === '' && <p class="hint">{i18n.t('promise.earlier.needsProof')}</p>}
    </InlineForm>
  );
}
