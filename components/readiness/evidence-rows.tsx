/** The rows behind a number: those that count first, a few at once, the rest one click away. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EvidenceView } from '../../lib/domain/views/surfaces';
import { EvidenceRow } from './evidence-row';

/** So many fit beside the line that notes more. */
const SHOWN = 5;

export function EvidenceRows({ view }: { view: EvidenceView }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // Facts stand in a list of their own below, where the unknown ones can be filled in too.
  const own = view.facts ? view.rows.filter(row => row.store !== 'facts') : view.rows;
  const rows = [...own.filter(row => row.counted), ...own.filter(row => !row.counted)];
  const shown = all ? rows : rows.slice(0, SHOWN);
  const more = rows.length - shown.length;
  const showAll = () => {
    setAll(true);
    // The button goes; who came by keyboard goes on from the list.
    list.current?.focus();
  };
  return (
    <>
      <ul class="evidence-rows" tabIndex={-1} ref={list}>
        {shown.map(row => (
          <EvidenceRow key={`${row.store}/${row.id}`} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" aria-expanded={false} onClick={showAll}>
          {i18n.t('evidence.allRows', more)}
        </button>
      )}
      {more === 0 && view.moreRows > 0 && <p class="quiet">{i18n.t('evidence.moreRows', view.moreRows)}</p>}
    </>
  );
}
