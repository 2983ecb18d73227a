/** The field, switch or list with which one setting, or one part of it, is changed. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SettingControl, SettingField } from '../../lib/domain/views/settings-view';
import { asPercent, fromPercent, partAt, readNumbers, readWords, withPart } from '../../lib/ui/setting-edit';
import { Choice } from '../parts/choice';
import { choiceName, partName, settingName, settingUnit } from './setting-words';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export interface ControlProps {
  field: SettingField;
  control: SettingControl;
  /** Null is the default. */
  set: (value: unknown) => void;
}

export function Control({ field, control, set }: ControlProps) {
  const { key, value } = field;
  const part = partName(key, control.path);
  const label = part ? i18n.t('settings.partOf', { name: settingName(key), part }) : settingName(key);
  const present = partAt(value, control.path);
  const give = (next: unknown) => set(withPart(value, control.path, next));
  const shown = (input: ComponentChildren, unit = '') => (
    <span class="setting-part">
      {part && <span class="quiet">{part}</span>}
      {input}
      {unit && <span class="quiet">{unit}</span>}
    </span>
  );
  switch (control.kind) {
    case 'switch':
      return (
        <input
          type="checkbox"
          aria-label={label}
          checked={present === true}
          onChange={event => give(event.currentTarget.checked)}
        />
      );
    case 'time':
      return shown(
        <input
          type="time"
          aria-label={label}
          value={String(present ?? '')}
          required
          onChange={event => event.currentTarget.value && give(event.currentTarget.value)}
        />,
      );
    case 'choice':
      return (
        <Choice
          label={label}
          value={present as string | number}
          options={control.options.map(option => ({ value: option, words: choiceName(key, option) }))}
          choose={give}
        />
      );
    case 'weekday':
      return shown(
        <Choice
          label={label}
          value={present as number}
          options={WEEKDAYS.map(day => ({ value: day, words: i18n.t(`options.weekday.d${day}`) }))}
          choose={give}
        />,
      );
    case 'number':
    case 'percent': {
      const isPercent = control.kind === 'percent';
      return shown(
        <input
          type="number"
          aria-label={label}
          min={control.min}
          max={control.max}
          step={control.step}
          required={!control.isOptional}
          value={typeof present === 'number' ? (isPercent ? asPercent(present) : present) : ''}
          onChange={event => {
            const input = event.currentTarget;
            if (!input.reportValidity()) return;
            if (input.value === '') return set(null);
            give(isPercent ? fromPercent(input.valueAsNumber) : input.valueAsNumber);
          }}
        />,
        isPercent ? i18n.t('settings.unit.percent') : settingUnit(key),
      );
    }
    case 'words':
    case 'numbers':
      return (
        <input
          type="text"
          class="wide"
          aria-label={label}
          value={(present as (string | number)[]).join(', ')}
          onChange={event => {
            const typed = event.currentTarget.value;
            const list = control.kind === 'words' ? readWords(typed) : readNumbers(typed);
            if (list && list.length > 0) give(list);
            else event.currentTarget.value = (present as (string | number)[]).join(', ');
          }}
        />
      );
    case 'text':
      return (
        <input
          type="text"
          aria-label={label}
          value={typeof present === 'string' ? present : ''}
          onChange={event => set(event.currentTarget.value.trim() || null)}
        />
      );
    // Weekdays and days off have their place above all settings.
    case 'workDays':
    case 'holidays':
      return null;
  }
}
