/** The reminder waits; the promise stays as it is (working time and reminders, Snooze). */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RequestOf } from '../../lib/messages/protocol';
import { useSurface } from '../surface';
import { DayField } from './day-field';
import { InlineForm } from './inline-form';

/** What is put off: a promise or a step by its store, any other row of the one list by its kind. */
export type Reminded = Pick<RequestOf<'snooze'>, 'store' | 'row' | 'id'>;

export interface SnoozeFormProps {
  what: Reminded;
  close: () => void;
  /** What is left to choose when it was put off too often. */
  decide: Decision[];
}

export interface Decision {
  words: string;
  choose: () => void;
}

const PRESETS = ['inOneHour', 'laterToday', 'tomorrow', 'nextWeek'] as const;

export function SnoozeForm({ what, close, decide }: SnoozeFormProps) {
  const { act, settings, now } = useSurface();
  const [mustDecide, setMustDecide] = useState(false);
  useEffect(() => {
    void act.look('readReminder', what).then(reminder => setMustDecide(reminder?.mustDecide === true));
  }, [act, what.id, what.row?.kind]);
  const clock = now().toPlainTime().toString({ smallestUnit: 'minute' });
  const offered = PRESETS.filter(preset => preset !== 'laterToday' || clock < settings.laterToday);
  const save = async (until: Parameters<typeof act.save<'snooze'>>[1]['until']) => {
    const saved = await act.save('snooze', { ...what, until });
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
        place={`later:${what.id}`}
        choose={(date, time) => save({ kind: 'typed', date, time: time ?? undefined })}
      />
      <p class="hint">{i18n.t('snooze.unchanged')}</p>
    </InlineForm>
  );
}
