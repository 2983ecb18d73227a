/** Customers and revenue from a file: what each column holds, what would change, what is left out and why. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CsvField } from '../../lib/domain/data/csv/table';
import type { CsvPreview } from '../../lib/domain/views/csv-view';
import type { CsvModel } from '../../lib/ui/csv-model';
import { Choice } from '../parts/choice';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { moneyWords } from '../words/money';

const FIELDS: readonly CsvField[] = ['name', 'record', 'date', 'amount', 'currency', 'kind'];
const NONE = -1;

export function CsvImport({ csv }: { csv: CsvModel }) {
  const { today } = useSurface();
  const file = useRef<HTMLInputElement>(null);
  const { preview, fault, progress, done } = csv;
  const ended = done.value;
  return (
    <section class="part" aria-label={i18n.t('csv.title')}>
      <h2>{i18n.t('csv.title')}</h2>
      <p class="quiet">{i18n.t('csv.why')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {i18n.t('csv.choose')}
        </button>
        <button type="button" class="link" onClick={() => csv.exportTables(today)}>
          {i18n.t('csv.out')}
        </button>
      </p>
      <input
        type="file"
        ref={file}
        hidden
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={i18n.t('csv.choose')}
        onChange={event => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) void csv.choose(chosen);
        }}
      />
      {preview.value && <Preview csv={csv} preview={preview.value} />}
      {progress.value !== null && (
        <p>
          <progress aria-label={i18n.t('csv.title')} value={progress.value} max={1} />{' '}
          <button type="button" class="link" onClick={() => csv.cancel()}>
            {i18n.t('cancel')}
          </button>
        </p>
      )}
      <p class="hint" role="status">
        {fault.value && i18n.t(`csv.fault.${fault.value as 'empty'}`)}
        {ended === 'cancelled' && i18n.t('csv.cancelled')}
        {ended === 'undone' && i18n.t('csv.undone')}
        {ended && typeof ended === 'object' && (
          <>
            {i18n.t('csv.done', { customers: ended.customers, deals: ended.deals })}{' '}
            <button type="button" class="link" onClick={() => csv.undo()}>
              {i18n.t('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function Preview({ csv, preview }: { csv: CsvModel; preview: CsvPreview }) {
  const { today } = useSurface();
  const { headers, samples, columns } = preview;
  const options = [
    { value: NONE, words: i18n.t('csv.noColumn') },
    ...headers.map((heading, at) => ({
      value: at,
      // Two columns may have one name: the place tells them apart.
      words: `${heading || i18n.t('csv.unnamed')} (${at + 1})`,
    })),
  ];
  return (
    <div class="import-check">
      <p>{i18n.t('csv.match')}</p>
      <ul class="settings">
        {FIELDS.map(field => {
          const at = columns[field];
          return (
            <li key={field}>
              <span>
                {i18n.t(`csv.field.${field}`)}{' '}
                <span class="quiet" dir="auto">
                  {at === undefined ? '' : samples[at]?.filter(Boolean).join(' · ').slice(0, 80)}
                </span>
              </span>
              <Choice
                label={i18n.t(`csv.field.${field}`)}
                value={at ?? NONE}
                options={options}
                choose={chosen =>
                  void csv.match({ ...columns, [field]: chosen === NONE ? undefined : Number(chosen) })
                }
              />
            </li>
          );
        })}
      </ul>
      <p>
        {i18n.t('csv.counts', {
          rows: preview.rows,
          customers: preview.newCustomers,
          known: preview.knownCustomers,
          deals: preview.deals,
        })}
      </p>
      <ul class="quiet">
        {preview.firstDeals.map(deal => (
          <li key={deal.line}>
            <span dir="auto">{deal.name}</span>, {dayWords(deal.date, today)}
            {deal.amountMinor !== undefined && deal.currency && (
              <>, {moneyWords({ minor: deal.amountMinor, currency: deal.currency })}</>
            )}
            , {i18n.t(`deal.kind.${deal.kind}`)}
          </li>
        ))}
      </ul>
      {preview.skipped > 0 && (
        <details class="fold">
          <summary>{i18n.t('csv.skipped', preview.skipped)}</summary>
          <ul class="skipped-rows">
            {preview.skippedRows.map(({ line, reason, cell }) => (
              <li key={line}>
                {i18n.t('csv.line', { line })} {i18n.t(`csv.reason.${reason}`)}{' '}
                <span class="quiet" dir="auto">
                  {cell}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={preview.deals + preview.newCustomers === 0}
          onClick={() => csv.take()}
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
