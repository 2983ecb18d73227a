/** A chosen file before it is taken in: its columns matched, its rows looked at (data, Money from the page). */
import { i18n } from '#i18n';
import type { CsvField } from '../../lib/domain/data/csv/table';
import type { CsvPreview } from '../../lib/domain/views/csv-view';
import type { CsvModel } from '../../lib/ui/csv-model';
import { Choice } from '../parts/choice';
import { Dots } from '../parts/dots';
import { countWords } from '../words/count';
import { foreign } from '../words/foreign';
import { CsvRowList } from './csv-rows';
import { LETTERS, lettersWords } from './letters';

const FIELDS: readonly CsvField[] = ['name', 'record', 'date', 'amount', 'currency', 'kind'];
const NONE = -1;
/** A file whose columns are all called the same says so often enough. */
const NAMED_MAX = 3;

export function CsvPreviewCard({ csv, preview }: { csv: CsvModel; preview: CsvPreview }) {
  const { columns, encoding } = preview;
  return (
    <div class="import-check csv-check">
      <p class="csv-file">
        {i18n.t('csv.file', preview.rows, [countWords(preview.rows)])}, {i18n.t('csv.lettersAs')}{' '}
        <Choice
          label={i18n.t('csv.letters')}
          value={encoding}
          options={[...new Set([encoding, ...LETTERS])].map(value => ({ value, words: lettersWords(value) }))}
          choose={letters => void csv.readAs(letters)}
        />
      </p>
      <h3>{i18n.t('csv.match')}</h3>
      <ul class="settings">
        {FIELDS.map(field => (
          <li key={field}>
            <span>
              {i18n.t(`csv.field.${field}`)}{' '}
              <span class="quiet csv-sample" dir="auto">
                {sampleOf(preview, columns[field])}
              </span>
            </span>
            <Choice
              label={i18n.t(`csv.field.${field}`)}
              value={columns[field] ?? NONE}
              options={columnChoices(preview)}
              choose={at => void csv.match({ [field]: at === NONE ? undefined : at })}
            />
          </li>
        ))}
        <li>
          <span>{i18n.t('csv.bare')}</span>
          <Choice
            label={i18n.t('csv.bare')}
            value={preview.currency ?? ''}
            options={currencyChoices(preview.currency)}
            choose={code => code !== '' && void csv.currency(code)}
          />
        </li>
      </ul>
      {sameNames(preview).map(heading => (
        <p class="hint" key={heading}>
          {i18n.t('csv.sameName', { heading: foreign(heading) })}
        </p>
      ))}
      <label class="tick">
        <input
          type="checkbox"
          checked={csv.isHeadless.value}
          onChange={event => void csv.headless(event.currentTarget.checked)}
        />
        <span>{i18n.t('csv.headless')}</span>
      </label>
      <h3>{i18n.t('csv.becomes')}</h3>
      <Dots class="csv-counts">
        {preview.newCustomers > 0 && (
          <span>{i18n.t('csv.newCustomers', preview.newCustomers, [countWords(preview.newCustomers)])}</span>
        )}
        {preview.deals > 0 && <span>{i18n.t('csv.deals', preview.deals, [countWords(preview.deals)])}</span>}
        {preview.knownCustomers > 0 && (
          <span>{i18n.t('csv.known', preview.knownCustomers, [countWords(preview.knownCustomers)])}</span>
        )}
        {preview.onlyCustomers > 0 && (
          <span>{i18n.t('csv.named', preview.onlyCustomers, [countWords(preview.onlyCustomers)])}</span>
        )}
        {preview.skipped > 0 && (
          <span>{i18n.t('csv.leftOut', preview.skipped, [countWords(preview.skipped)])}</span>
        )}
      </Dots>
      {!hasNews(preview) && <p class="hint">{i18n.t('csv.nothing')}</p>}
      <CsvRowList csv={csv} preview={preview} />
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={!hasNews(preview)}
          onClick={() => void csv.take()}
        >
          {i18n.t('csv.take')}
        </button>
        <button type="button" class="link quiet" onClick={() => csv.forget()}>
          {i18n.t('cancel')}
        </button>
      </p>
    </div>
  );
}

const hasNews = ({ deals, newCustomers }: CsvPreview): boolean => deals + newCustomers > 0;

const sampleOf = ({ samples }: CsvPreview, at: number | undefined): string =>
  at === undefined ? '' : (samples[at] ?? []).filter(Boolean).join(' · ').slice(0, 60);

/** Headings that stand over several columns. */
const sameNames = ({ headers }: CsvPreview): string[] =>
  [...new Set(headers.filter((heading, at) => heading && headers.indexOf(heading) !== at))].slice(
    0,
    NAMED_MAX,
  );

/** Two columns may have one name, or none: the place tells them apart. */
const columnChoices = ({ headers }: CsvPreview) => [
  { value: NONE, words: i18n.t('csv.noColumn') },
  ...headers.map((heading, i) => ({
    value: i,
    words: heading
      ? headers.indexOf(heading) === headers.lastIndexOf(heading)
        ? heading
        : i18n.t('csv.columnOf', { heading, at: i + 1 })
      : i18n.t('csv.column', { at: i + 1 }),
  })),
];

const currencyChoices = (chosen: string | undefined) =>
  [...new Set([chosen ?? '', ...Intl.supportedValuesOf('currency')])].map(value => ({ value, words: value }));
