/** The reminder waits; the promise stays as it is (working time and reminders, Snooze). */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSurface } from '../surface';
import { DayField } from './day-field';
import { InlineForm } from './inline-form';

export interface SnoozeFormProps {
  store: 'promises' | 'nextSteps';
  id: string;
  close: () => void;
  /** What is left to choose when it was put off too often. */
  decide: Decision[];
}

export interface Decision {
  words: string;
  choose: () => void;
}

const PRESETS = ['inOneHour', 'laterToday', 'tomorrow', 'nextWeek'] as const;

export function SnoozeForm({ store, id, close, decide }: SnoozeFormProps) {
  const { act, settings, now } = useSurface();
  const [mustDecide, setMustDecide] = useState(false);
  useEffect(() => {
    void act
      .look('readReminder', { store, id })
      .then(reminder => setMustDecide(reminder?.mustDecide === true));
  }, [act, store, id]);
  const clock = now().toPlainTime().toString({ smallestUnit: 'minute' });
  const offered = PRESETS.filter(preset => preset !== 'laterToday' || clock < settings.laterToday);
  const save = async (until: Parameters<typeof act.save<'snooze'>>[1]['until']) => {
    const saved = await act.save('snooze', { store, id, until });
    if (saved) close();
    return saved;
  };
  if (mustDecide)
    return (
      <InlineForm label={i18n.t('snooze.label')} close={close}>
        <p class="form-label" role="status">
          {i18n.t('failure.reason.decide')}
        </p>
        <p class="buttons">
          {decide.map(({ words, choose }) => (
            <button type="button" class="button" key={words} onClick={choose}>
              {words}
            </button>
          ))}
        </p>
      </InlineForm>
    );
  return (
    <InlineForm label={i18n.t('snooze.label')} close={close}>
      <p class="form-label">{i18n.t('snooze.label')}</p>
      <p class="buttons">
        {offered.map(preset => (
          <button type="button" class="button" key={preset} onClick={() => save({ kind: 'preset', preset })}>
            {i18n.t(`snooze.${preset}`)}
          </button>
        ))}
        <button type="button" class="button" onClick={() => save({ kind: 'opened' })}>
          {i18n.t('snooze.opened')}
        </button>
      </p>
      <DayField
        label={i18n.t('snooze.other')}
        mode="start"
        submitLabel={i18n.t('snooze.submit')}
        place={`later:${id}`}
        choose={(date, time) => save({ kind: 'typed', date, time: time ?? undefined })}
      />
      <p class="hint">{i18n.t('snooze.unchanged')}</p>
    </InlineForm>
  );
}
