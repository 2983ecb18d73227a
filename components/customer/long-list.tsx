/** A list that grows with the years: its newest rows, and a button for the rest. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Part } from '../../lib/domain/views/customer-page';

export interface LongListProps<Row> {
  title: string;
  part: Part<Row>;
  /** Said while there is no row. */
  empty: string;
  showAll: () => void;
  row: (row: Row) => ComponentChildren;
  class?: string;
}

export function LongList<Row extends { id: string }>(props: LongListProps<Row>) {
  const { title, part, empty, showAll, row } = props;
  const hidden = part.total - part.rows.length;
  return (
    <section class="part" aria-label={title}>
      <header class="part-head">
        <h2>{title}</h2>
        {part.total > 0 && <span class="quiet">{part.total}</span>}
      </header>
      {part.total === 0 && <p class="empty">{empty}</p>}
      {part.total > 0 && (
        <ul class={props.class ?? 'dated'}>
          {part.rows.map(entry => (
            <li key={entry.id} data-item={entry.id}>
              {row(entry)}
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <p class="part-more">
          <button type="button" class="link" onClick={showAll}>
            {i18n.t('customer.showAll', { count: part.total })}
          </button>
          <span class="print-only">{i18n.t('customer.notShown', hidden)}</span>
        </p>
      )}
    </section>
  );
}
