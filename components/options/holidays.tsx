/** Days off: typed as a person says them, or taken from a calendar file, which is read here and goes nowhere. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { OptionsModel } from '../../lib/ui/options-model';
import { DayField } from '../parts/day-field';
import { longDayWords } from '../words/day';
import { ChooseFile } from './choose-file';

export interface HolidaysProps {
  model: OptionsModel;
  days: readonly Day[];
  today: Day;
}

export function Holidays({ model, days, today }: HolidaysProps) {
  const [said, setSaid] = useState('');
  const [field, setField] = useState(0);
  const ahead = days.filter(day => day >= today);
  const save = (next: readonly Day[]) => model.set({ holidays: [...new Set(next)].sort() });
  const add = async (day: Day) => {
    await save([...days, day]);
    setSaid('');
    if (model.act.failure.value) return false;
    // An empty field for the next day.
    setField(field + 1);
    return true;
  };
  const read = async (chosen: File) => {
    const found = await model.readHolidays(chosen);
    if (!found) return setSaid(i18n.t('holidays.unreadable'));
    const fresh = found.filter(day => !days.includes(day));
    if (fresh.length > 0) await save([...days, ...fresh]);
    setSaid(i18n.t('holidays.read', fresh.length));
  };
  return (
    <section class="holidays" aria-label={i18n.t('holidays.title')}>
      <h3>{i18n.t('holidays.title')}</h3>
      {days.length === 0 && <p class="empty">{i18n.t('holidays.none')}</p>}
      <ul class="day-list">
        {ahead.map(day => (
          <li key={day}>
            <span>{longDayWords(day, today)}</span>
            <button
              type="button"
              class="link quiet"
              aria-label={i18n.t('holidays.remove', { day: longDayWords(day, today) })}
              onClick={() => save(days.filter(other => other !== day))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {days.length > ahead.length && (
        <p class="quiet">{i18n.t('holidays.past', days.length - ahead.length)}</p>
      )}
      <DayField
        key={field}
        label={i18n.t('holidays.add')}
        mode="start"
        submitLabel={i18n.t('holidays.addDay')}
        choose={add}
        place="holidays"
      />
      <p class="buttons">
        <ChooseFile
          words={i18n.t('holidays.fromFile')}
          label={i18n.t('holidays.choose')}
          accept=".ics,text/calendar"
          choose={chosen => void read(chosen)}
        />
        {days.length > 0 && (
          <button type="button" class="link quiet" onClick={() => model.set({ holidays: null })}>
            {i18n.t('holidays.clear')}
          </button>
        )}
      </p>
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
}
