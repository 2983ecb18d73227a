/** Customers and revenue from a file: what each column holds, what would change, what is left out and why. */
import { i18n } from '#i18n';
import type { CsvModel, CsvTaken } from '../../lib/ui/csv-model';
import { useSurface } from '../surface';
import { countWords } from '../words/count';
import { ChooseFile } from './choose-file';
import { CsvPreviewCard } from './csv-preview';
import { CsvLeftOut } from './csv-rows';

export function CsvImport({ csv }: { csv: CsvModel }) {
  const { today } = useSurface();
  const { preview, fault, progress, done, isReading } = csv;
  const ended = done.value;
  return (
    <section class="part" id="csv" aria-label={i18n.t('csv.title')}>
      <h2>{i18n.t('csv.title')}</h2>
      <p class="quiet">{i18n.t('csv.why')}</p>
      <p class="buttons">
        <ChooseFile
          words={i18n.t('csv.choose')}
          accept=".csv,.tsv,.txt,text/csv"
          choose={chosen => void csv.choose(chosen)}
        />
        <button type="button" class="link" onClick={() => csv.exportTables(today)}>
          {i18n.t('csv.out')}
        </button>
      </p>
      {preview.value && progress.value === null && <CsvPreviewCard csv={csv} preview={preview.value} />}
      {progress.value !== null && (
        <p class="csv-progress">
          <progress aria-label={i18n.t('csv.title')} value={progress.value} max={1} />{' '}
          <button type="button" class="link" onClick={() => csv.cancel()}>
            {i18n.t('cancel')}
          </button>
        </p>
      )}
      <p class="hint" role="status">
        {isReading.value && i18n.t('csv.reading')}
        {fault.value && i18n.t(`csv.fault.${fault.value}`)}
        {ended === 'cancelled' && i18n.t('csv.cancelled')}
        {ended === 'undone' && i18n.t('csv.undone')}
        {isTaken(ended) && (
          <>
            {i18n.t('csv.done', { what: takenWords(ended) })}{' '}
            <button type="button" class="link" onClick={() => csv.undo()}>
              {i18n.t('undo')}
            </button>
          </>
        )}
      </p>
      {isTaken(ended) && ended.leftOut.length > 0 && <CsvLeftOut csv={csv} rows={ended.leftOut} />}
    </section>
  );
}

const isTaken = (ended: CsvModel['done']['value']): ended is CsvTaken =>
  ended !== null && typeof ended === 'object';

const takenWords = ({ customers, deals }: CsvTaken): string =>
  [
    customers > 0 && i18n.t('csv.newCustomers', customers, [countWords(customers)]),
    (deals > 0 || customers === 0) && i18n.t('csv.deals', deals, [countWords(deals)]),
  ]
    .filter(Boolean)
    .join(', ');
