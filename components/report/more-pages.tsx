/** A list that comes a page at a time. Each page asks for itself, so that a save asks again for what is shown only. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface MorePagesProps {
  /** Rows of a page. */
  size: number;
  /** One page; it tells how many rows there are in all. */
  page: (from: number, tell: (total: number) => void) => JSX.Element;
}

export function MorePages({ size, page }: MorePagesProps) {
  const [pages, setPages] = useState(1);
  const [total, setTotal] = useState(0);
  const left = total - pages * size;
  return (
    <>
      {Array.from({ length: pages }, (_, at) => page(at * size, setTotal))}
      {left > 0 && (
        <button type="button" class="link" onClick={() => setPages(pages + 1)}>
          {i18n.t('report.more', left)}
        </button>
      )}
    </>
  );
}
