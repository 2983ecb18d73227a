/** When the rep works: everything outside is quiet time. */
import { i18n } from '#i18n';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { Holidays } from './holidays';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function Reminders({ model, view }: { model: OptionsModel; view: OptionsView }) {
  const { workDays, holidays } = view.surface;
  const toggle = (weekday: number, works: boolean) => {
    const next = works ? [...workDays, weekday].sort() : workDays.filter(day => day !== weekday);
    // A week without a working day has no next working day to remind on.
    if (next.length > 0) void model.set({ workDays: next });
  };
  return (
    <section class="part" id="reminders" aria-label={i18n.t('options.reminders')}>
      <h2>{i18n.t('options.reminders')}</h2>
      <p class="quiet">{i18n.t(`options.notifications.${view.notifications}`)}</p>
      {view.notifications === 'denied' && (
        <p class="buttons">
          <button type="button" class="button" onClick={model.openNoticeSettings}>
            {i18n.t('grants.allowNotices')}
          </button>
        </p>
      )}
      <fieldset class="choice-row">
        <legend>{i18n.t('options.workDays')}</legend>
        {WEEKDAYS.map(weekday => (
          <label key={weekday}>
            <input
              type="checkbox"
              checked={workDays.includes(weekday)}
              disabled={workDays.length === 1 && workDays.includes(weekday)}
              onChange={event => toggle(weekday, event.currentTarget.checked)}
            />
            <span>{i18n.t(`options.weekday.d${weekday}`)}</span>
          </label>
        ))}
      </fieldset>
      <Hours model={model} view={view} />
      <Holidays model={model} days={holidays} today={view.today} />
    </section>
  );
}

const HOURS = ['workStart', 'workEnd'] as const;

/** From when to when, in one line. */
function Hours({ model, view }: { model: OptionsModel; view: OptionsView }) {
  return (
    <p class="hours">
      {HOURS.map(name => (
        <label key={name}>
          <span>{i18n.t(`options.${name}`)}</span>{' '}
          <input
            type="time"
            value={view.surface[name]}
            required
            onChange={event => {
              if (event.currentTarget.value) void model.set({ [name]: event.currentTarget.value });
            }}
          />
        </label>
      ))}
    </p>
  );
}
