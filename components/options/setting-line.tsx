/** One setting: its name, one line on what it is for, where its default comes from, and its control. */
import { i18n } from '#i18n';
import type { SettingField } from '../../lib/domain/views/settings-view';
import type { OptionsModel } from '../../lib/ui/options-model';
import { asPercent } from '../../lib/ui/setting-edit';
import { Control } from './setting-control';
import { settingName, settingWhy } from './setting-words';

export function SettingLine({ model, field }: { model: OptionsModel; field: SettingField }) {
  const { key, source, isChanged, controls } = field;
  const set = (value: unknown) => void model.set({ [key]: value });
  const name = settingName(key);
  return (
    <li
      class="setting"
      data-setting={key}
      data-changed={isChanged || undefined}
      data-many={controls.length > 3 || undefined}
    >
      <div class="setting-words">
        <span class="setting-name">{name}</span>
        <span class="quiet">{settingWhy(key)}</span>
      </div>
      <div class="setting-controls">
        {controls.map(control => (
          <Control key={control.path.join('.')} field={field} control={control} set={set} />
        ))}
      </div>
      <p class="setting-source quiet">
        <span>
          {i18n.t(`settings.${source}`)} {isChanged && standardWords(field)}
        </span>
        {isChanged && (
          <button
            type="button"
            class="link"
            aria-label={i18n.t('settings.resetOf', { name })}
            onClick={() => set(null)}
          >
            {i18n.t('settings.reset')}
          </button>
        )}
      </p>
    </li>
  );
}

/** The default beside a changed value, where it can be said in a word. */
function standardWords({ standard, controls }: SettingField): string {
  const [control] = controls;
  if (controls.length !== 1 || (typeof standard !== 'number' && typeof standard !== 'string')) return '';
  if (control?.kind === 'percent') return `${asPercent(Number(standard))} ${i18n.t('settings.unit.percent')}`;
  return control?.kind === 'number' || control?.kind === 'time' ? String(standard) : '';
}
