/** Every setting by chapter, folded; a search goes through all of them. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SettingField, SettingGroup } from '../../lib/domain/views/settings-view';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { Fold } from '../parts/fold';
import { SettingLine } from './setting-line';
import { settingName, settingWhy } from './setting-words';

/** Working days and days off have a place of their own at the top. */
const ABOVE = ['workDays', 'holidays'];

const isFound = ({ key }: SettingField, words: string[]): boolean => {
  const text = `${settingName(key)} ${settingWhy(key)} ${key}`.toLowerCase();
  return words.every(word => text.includes(word));
};

export function AllSettings({ model, view }: { model: OptionsModel; view: OptionsView }) {
  const [typed, setTyped] = useState('');
  const [sure, setSure] = useState(false);
  const groups = view.settingGroups.map(group => ({
    ...group,
    fields: group.fields.filter(({ key }) => !ABOVE.includes(key)),
  }));
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found =
    words.length > 0 ? groups.flatMap(({ fields }) => fields.filter(f => isFound(f, words))) : null;
  const changed = view.settingGroups.flatMap(({ fields }) => fields.filter(({ isChanged }) => isChanged));
  const resetAll = () => {
    if (!sure) return setSure(true);
    setSure(false);
    void model.set(Object.fromEntries(changed.map(({ key }) => [key, null])));
  };
  return (
    <section class="part" aria-label={i18n.t('settings.title')}>
      <h2>{i18n.t('settings.title')}</h2>
      <div class="field-row setting-search">
        <input
          type="search"
          aria-label={i18n.t('settings.search')}
          placeholder={i18n.t('settings.search')}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        {changed.length > 0 && (
          <button type="button" class="button" onClick={resetAll} onBlur={() => setSure(false)}>
            {i18n.t(sure ? 'settings.resetSure' : 'settings.resetAll')}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {found && i18n.t('settings.found', found.length)}
      </p>
      {found ? (
        <Lines model={model} fields={found} />
      ) : (
        groups.map(group => <Chapter key={group.chapter} model={model} group={group} />)
      )}
    </section>
  );
}

function Chapter({ model, group: { chapter, fields } }: { model: OptionsModel; group: SettingGroup }) {
  const changed = fields.filter(({ isChanged }) => isChanged).length;
  const title = i18n.t(`settings.chapter.${chapter}`);
  return (
    <Fold title={title} name={chapter} said={changed > 0 ? i18n.t('settings.changed', changed) : undefined}>
      <Lines model={model} fields={fields} />
    </Fold>
  );
}

function Lines({ model, fields }: { model: OptionsModel; fields: SettingField[] }) {
  return (
    <ul class="setting-list">
      {fields.map(field => (
        <SettingLine key={field.key} model={model} field={field} />
      ))}
    </ul>
  );
}
