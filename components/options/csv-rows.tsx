/** The rows of a chosen file, each with what becomes of it, page by page; and those that were left out. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CsvPreview, CsvRow, CsvRows, LeftOutRow } from '../../lib/domain/views/csv-view';
import { type CsvModel, PREVIEW_PAGE } from '../../lib/ui/csv-model';
import { Choice } from '../parts/choice';
import { useSurface } from '../surface';
import { countWords } from '../words/count';
import { dayWords } from '../words/day';
import { moneyWords } from '../words/money';

export function CsvRowList({ csv, preview }: { csv: CsvModel; preview: CsvPreview }) {
  const [leftOutOnly, setLeftOutOnly] = useState(false);
  const [from, setFrom] = useState(0);
  const [page, setPage] = useState<CsvRows | null>(null);
  const looks = csv.looks.value;
  useEffect(() => {
    let isCurrent = true;
    void csv.rows(from, leftOutOnly).then(answer => {
      if (isCurrent && answer) setPage(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [csv, from, leftOutOnly, looks]);
  // Matched anew, the file is looked at from its beginning.
  useEffect(() => setFrom(0), [looks]);
  if (!page) return null;
  return (
    <>
      {preview.skipped > 0 && (
        <Choice
          asRow
          label={i18n.t('csv.show')}
          value={leftOutOnly ? 1 : 0}
          options={[
            { value: 0, words: i18n.t('csv.all') },
            { value: 1, words: i18n.t('csv.onlyLeftOut') },
          ]}
          choose={value => {
            setFrom(0);
            setLeftOutOnly(value === 1);
          }}
        />
      )}
      <Rows rows={page.rows} />
      <Leaf from={from} shown={page.rows.length} total={page.total} turn={setFrom} />
    </>
  );
}

/** What was not taken in, after the rest was. */
export function CsvLeftOut({ csv, rows }: { csv: CsvModel; rows: LeftOutRow[] }) {
  const [from, setFrom] = useState(0);
  const shown = rows.slice(from, from + PREVIEW_PAGE);
  return (
    <details class="fold">
      <summary>{i18n.t('csv.leftOut', rows.length, [countWords(rows.length)])}</summary>
      <Rows rows={shown} />
      <Leaf from={from} shown={shown.length} total={rows.length} turn={setFrom} />
      <p>
        <button
          type="button"
          class="link"
          onClick={() => csv.saveLeftOut(rows, row => reasonWords(row), i18n.t('csv.whyHeading'))}
        >
          {i18n.t('csv.saveLeftOut')}
        </button>{' '}
        <span class="quiet">{i18n.t('csv.saveLeftOutWhy')}</span>
      </p>
    </details>
  );
}

const reasonWords = ({ reason }: LeftOutRow): string => i18n.t(`csv.reason.${reason}`);

function Rows({ rows }: { rows: readonly CsvRow[] }) {
  return (
    <ul class="csv-rows" aria-label={i18n.t('csv.rows')}>
      {rows.map(row => (
        <li key={row.line} class="csv-row" data-what={row.what}>
          <span class="quiet csv-line">{i18n.t('csv.line', { line: countWords(row.line) })}</span>{' '}
          <RowWords row={row} />
        </li>
      ))}
    </ul>
  );
}

function RowWords({ row }: { row: CsvRow }) {
  const { today } = useSurface();
  if (row.what === 'leftOut')
    return (
      <span class="csv-left-out">
        {reasonWords(row)}{' '}
        <q class="quiet" dir="auto" hidden={row.cell === ''}>
          {row.cell}
        </q>
      </span>
    );
  if (row.what === 'customer')
    return (
      <span>
        <bdi>{row.name}</bdi>
        <span class="quiet"> {i18n.t('csv.justCustomer')}</span>
      </span>
    );
  return (
    <span>
      <bdi>{row.name}</bdi>
      {row.money && (
        <>
          <span class="dot"> · </span>
          <span class="amount">{moneyWords(row.money)}</span>
        </>
      )}
      <span class="quiet">
        <span class="dot"> · </span>
        {dayWords(row.date, today)}
        <span class="dot"> · </span>
        {i18n.t(`deal.kind.${row.kind}`)}
      </span>
    </span>
  );
}

interface LeafProps {
  from: number;
  shown: number;
  total: number;
  turn: (from: number) => void;
}

function Leaf({ from, shown, total, turn }: LeafProps) {
  if (total <= PREVIEW_PAGE) return null;
  return (
    <p class="csv-leaf">
      <button type="button" class="link" disabled={from === 0} onClick={() => turn(from - PREVIEW_PAGE)}>
        {i18n.t('csv.back')}
      </button>{' '}
      <span class="quiet" role="status">
        {i18n.t('csv.place', {
          from: countWords(from + 1),
          to: countWords(from + shown),
          all: countWords(total),
        })}
      </span>{' '}
      <button
        type="button"
        class="link"
        disabled={from + shown >= total}
        onClick={() => turn(from + PREVIEW_PAGE)}
      >
        {i18n.t('csv.further')}
      </button>
    </p>
  );
}
