/** The pauses of a customer, each ended or moved in place, and the way to a new one. */
import { i18n } from '#i18n';
import type { Pause } from '../../lib/domain/data/customer';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { pauseWords } from '../words/contact';
import { PauseForm } from './pause-form';

export interface PausesProps {
  customerId: string;
  pauses: Pause[];
  close: () => void;
}

export function Pauses({ customerId, pauses, close }: PausesProps) {
  const { today } = useSurface();
  const opening = useOpening<'pause'>();
  const isPaused = pauses.some(({ from }) => from <= today);
  return (
    <>
      {pauses.length > 0 && (
        <ul class="pauses">
          {pauses.map(pause => (
            <PauseRow key={pause.id} customerId={customerId} pause={pause} />
          ))}
        </ul>
      )}
      {!opening.form && (
        <p class="buttons small">
          <button type="button" class="link" onClick={() => opening.open('pause')}>
            {i18n.t(isPaused ? 'contact.leaveAloneAgain' : 'contact.leaveAlone')}
          </button>
          <button type="button" class="link quiet" onClick={close}>
            {i18n.t('close')}
          </button>
        </p>
      )}
      {opening.form && <PauseForm customerId={customerId} isPaused={isPaused} close={opening.close} />}
    </>
  );
}

function PauseRow({ customerId, pause }: { customerId: string; pause: Pause }) {
  const { act, today } = useSurface();
  const opening = useOpening<'day'>();
  const { id: pauseId, from, to } = pause;
  return (
    <li>
      <p dir="auto">{pauseWords(pause, today)}</p>
      <p class="buttons small">
        <button type="button" class="link" onClick={() => void act.save('endPause', { customerId, pauseId })}>
          {i18n.t(from > today ? 'contact.drop' : 'contact.end')}
        </button>
        <button type="button" class="link" onClick={() => opening.open('day')}>
          {i18n.t('contact.other')}
        </button>
      </p>
      {opening.form && (
        <InlineForm label={i18n.t('contact.otherDay')} close={opening.close}>
          <DayField
            label={i18n.t('contact.otherDay')}
            placeholder={i18n.t('contact.otherDay')}
            mode="start"
            place={`pause-day:${pauseId}`}
            submitLabel={i18n.t('save')}
            refuse={day => (day < today || day < from ? i18n.t('contact.tooEarly') : null)}
            choose={async day => {
              const saved = day === to || (await act.save('changePause', { customerId, pauseId, to: day }));
              if (saved) opening.close();
              return saved;
            }}
          />
        </InlineForm>
      )}
    </li>
  );
}
