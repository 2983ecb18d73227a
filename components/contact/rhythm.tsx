/** How often a customer wants to hear from us, and the days on which not at all: said, changed and ended in place. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StripView } from '../../lib/domain/views/strip-view';
import { InlineForm } from '../parts/inline-form';
import { useSurface } from '../surface';
import { rhythmWords } from '../words/contact';
import { Pauses } from './pauses';

/** Every week, every second, every fourth, once a quarter. */
const USUAL = [null, 14, 28, 91];

export interface RhythmProps {
  customerId: string;
  contact: StripView;
  close: () => void;
}

export function Rhythm({ customerId, contact, close }: RhythmProps) {
  const { act } = useSurface();
  const own = contact.everyDays ?? null;
  const isUsual = USUAL.includes(own);
  const [other, setOther] = useState(!isUsual);
  const [days, setDays] = useState(own === null ? '' : String(own));
  const typed = /^\d{1,4}$/.test(days.trim()) ? Number(days) : 0;
  const isGood = typed >= 1 && typed <= 3_650;
  const set = async (everyDays: number | null) => {
    if (await act.save('setRhythm', { customerId, everyDays })) close();
  };
  return (
    <div class="rhythm">
      <InlineForm
        label={i18n.t('contact.rhythm')}
        close={close}
        submit={() => other && isGood && void set(typed === 7 ? null : typed)}
      >
        <p class="form-label">{i18n.t('contact.rhythm')}</p>
        <p class="buttons">
          {USUAL.map(everyDays => (
            <button
              type="button"
              class="button"
              key={everyDays}
              aria-pressed={!other && everyDays === own}
              onClick={() => void set(everyDays)}
            >
              {everyDays === null ? i18n.t('contact.weekly') : rhythmWords(everyDays)}
            </button>
          ))}
          <button type="button" class="button" aria-pressed={other} onClick={() => setOther(true)}>
            {i18n.t('contact.otherRhythm')}
          </button>
        </p>
        {other && (
          <div class="field-row">
            <input
              type="text"
              inputMode="numeric"
              aria-label={i18n.t('contact.days')}
              placeholder={i18n.t('contact.days')}
              value={days}
              autocomplete="off"
              aria-invalid={days.trim() !== '' && !isGood}
              onInput={event => setDays(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {i18n.t('save')}
            </button>
          </div>
        )}
        {other && days.trim() !== '' && !isGood && <p class="hint">{i18n.t('contact.daysHint')}</p>}
      </InlineForm>
      <Pauses customerId={customerId} pauses={contact.pauses} close={close} />
    </div>
  );
}
