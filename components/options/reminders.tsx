/** When the rep works and when Kept may speak up. */
import { i18n } from '#i18n';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { Choice } from '../parts/choice';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const ORDERS = ['MDY', 'DMY', 'YMD'] as const;
const TIMES = ['workStart', 'workEnd', 'remindTime'] as const;
const SWITCHES = ['hideNames', 'badgeOn'] as const;

export function Reminders({ model, view }: { model: OptionsModel; view: OptionsView }) {
  const value = (name: string): unknown => view.settings[name] ?? view.defaults[name];
  const workDays = (value('workDays') ?? []) as number[];
  const toggle = (weekday: number, works: boolean) => {
    const next = works ? [...workDays, weekday].sort() : workDays.filter(day => day !== weekday);
    // A week without a working day has no next working day to remind on.
    if (next.length > 0) void model.set({ workDays: next });
  };
  const order = ORDERS.find(one => one === value('numericOrder')) ?? null;

  return (
    <section class="part" aria-label={i18n.t('options.reminders')}>
      <h2>{i18n.t('options.reminders')}</h2>
      {view.notifications !== 'unknown' && (
        <p class="quiet">{i18n.t(`options.notifications.${view.notifications}`)}</p>
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
      <ul class="settings">
        {TIMES.map(name => (
          <li key={name}>
            <label>
              <span>{i18n.t(`options.${name}`)}</span>{' '}
              <input
                type="time"
                value={String(value(name) ?? '')}
                required
                onChange={event => {
                  if (event.currentTarget.value) void model.set({ [name]: event.currentTarget.value });
                }}
              />
            </label>
          </li>
        ))}
        {SWITCHES.map(name => (
          <li key={name}>
            <label class="tick">
              <input
                type="checkbox"
                checked={value(name) === true}
                onChange={event => model.set({ [name]: event.currentTarget.checked })}
              />
              <span>{i18n.t(`options.${name}`)}</span>
            </label>
          </li>
        ))}
        <li>
          <span>{i18n.t('options.numericOrder')}</span>
          <Choice
            label={i18n.t('options.numericOrder')}
            value={order}
            options={ORDERS.map(one => ({ value: one, words: i18n.t(`options.order.${one}`) }))}
            choose={numericOrder => model.set({ numericOrder })}
          />
        </li>
      </ul>
    </section>
  );
}
