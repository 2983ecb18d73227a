/** The book: what is stored, a copy of it out, a copy of it in. */
import { i18n } from '#i18n';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { dayWords } from '../words/day';
import { ChooseFile } from './choose-file';
import { ImportCheck } from './import-check';

export function Book({ model, view }: { model: OptionsModel; view: OptionsView }) {
  const today = model.now().toPlainDate().toString();
  const { waiting, done } = model;
  return (
    <section class="part" id="data" aria-label={i18n.t('options.data')}>
      <h2>{i18n.t('options.data')}</h2>
      <p>{i18n.t('options.stored', { customers: view.customers, promises: view.promises })}</p>
      <p class="quiet">
        {view.lastBackup
          ? i18n.t('options.lastBackup', { day: dayWords(view.lastBackup, today) })
          : i18n.t('options.noBackup')}{' '}
        {view.backupDue && i18n.t('options.backupDue')}
      </p>
      <p class="quiet">{i18n.t('options.whereStored')}</p>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => model.exportBook()}>
          {i18n.t('options.export')}
        </button>
        <ChooseFile
          words={i18n.t('options.import')}
          label={i18n.t('options.importChoose')}
          accept=".json,application/json"
          choose={chosen => void model.choose(chosen)}
        />
      </p>
      {waiting.value && <ImportCheck model={model} preview={waiting.value.preview} today={today} />}
      <p class="hint" role="status">
        {done.value && i18n.t(`options.${done.value}`)}
      </p>
    </section>
  );
}
