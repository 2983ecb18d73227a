/**
 * The one list. It may hold thousands of rows; drawn are those near the eye. What lies farther stands in as one empty
 * row of the height it last had, so that the scroll bar and the place in the list stay true.
 */

import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { PAGE, type TodayList } from '../../lib/ui/today-list';
import { AttentionRow } from './attention-row';

export function LongList({ list }: { list: TodayList }) {
  return (
    <ul class="rows">
      {Array.from({ length: list.pages.value }, (_, at) => (
        // A page is its place in the list.
        <Page key={at} at={at} list={list} />
      ))}
    </ul>
  );
}

/** A row is about this high where none of its page was drawn yet. */
const ROW_PX = 78;
/** Pages this far from the window are drawn already. */
const NEAR = '800px 0px';

function Page({ at, list }: { at: number; list: TodayList }) {
  // The first rows are drawn with the page itself, before anything can be measured.
  const isNear = useSignal(at === 0);
  const height = useRef<number | null>(null);
  const first = useRef<HTMLLIElement>(null);
  const last = useRef<HTMLLIElement>(null);
  const items = list.page(at);
  const count = Math.min(PAGE, list.total.value - at * PAGE);
  const isDrawn = isNear.value && items !== null;

  useEffect(() => {
    list.near(at, isNear.value);
    return () => list.near(at, false);
  }, [list, at, isNear.value]);

  useEffect(() => {
    const edge = first.current;
    const end = last.current;
    if (!edge || !end) return;
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        const focused = edge.parentElement?.querySelector(`[data-page="${at}"]:focus-within`);
        // Between its two edges lies the page itself.
        const above =
          edge.getBoundingClientRect().top < 0 && end.getBoundingClientRect().bottom > innerHeight;
        isNear.value = seen.size > 0 || above || focused !== null;
      },
      { rootMargin: NEAR },
    );
    observer.observe(edge);
    observer.observe(end);
    return () => observer.disconnect();
  }, [at, isNear]);

  useLayoutEffect(() => {
    const edge = first.current;
    const end = last.current;
    if (isDrawn && edge && end) height.current = end.offsetTop - edge.offsetTop;
  });

  return (
    <>
      <li class="page-edge" aria-hidden="true" ref={first} />
      {isDrawn ? (
        items.map((item, index) => (
          <AttentionRow
            key={`${item.kind}/${item.itemId}`}
            item={item}
            place={{ at: at * PAGE + index, of: list.total.value }}
          />
        ))
      ) : (
        <li aria-hidden="true" style={{ height: `${height.current ?? count * ROW_PX}px` }} />
      )}
      <li class="page-edge" aria-hidden="true" ref={last} />
    </>
  );
}
