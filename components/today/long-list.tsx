/**
 * The one list. It may hold thousands of rows; drawn are those near the eye. What lies farther stands in as one empty
 * row of the height it last had, so that the scroll bar and the place in the list stay true.
 */

import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TodayList } from '../../lib/ui/today-list';
import { AttentionRow } from './attention-row';
import { type PagesNear, watchPagesNear } from './pages-near';

interface PageProps {
  at: number;
  list: TodayList;
  /** The list's element, whose children are the rows of all pages. */
  rows: RefObject<HTMLUListElement>;
  near: Signal<PagesNear | null>;
}

export function LongList({ list }: { list: TodayList }) {
  const rows = useRef<HTMLUListElement>(null);
  const near = useSignal<PagesNear | null>(null);
  useEffect(() => {
    const watched = watchPagesNear();
    near.value = watched;
    return watched.end;
  }, [near]);
  return (
    <ul class="rows" ref={rows}>
      {Array.from({ length: list.pages.value }, (_, at) => (
        // A page is its place in the list.
        <Page key={at} at={at} list={list} rows={rows} near={near} />
      ))}
    </ul>
  );
}

/** A row is about this high where none of its page was drawn yet. */
const ROW_PX = 78;

function Page({ at, list, rows, near }: PageProps) {
  // The first rows are drawn with the page itself, before anything can be measured.
  const isNear = useSignal(at === 0);
  const height = useRef<number | null>(null);
  const items = list.page(at);
  const { from, count } = list.place(at);
  const isDrawn = isNear.value && items !== null;

  useEffect(() => {
    list.near(at, isNear.value);
    return () => list.near(at, false);
  }, [list, at, isNear.value]);

  useEffect(() => {
    const elements = [...(rows.current?.querySelectorAll(`:scope > [data-page="${at}"]`) ?? [])];
    return near.value?.watch(elements, isSeen => {
      // Whoever stands in a row must not have it taken away.
      const stays = isSeen || elements.some(element => element.contains(document.activeElement));
      // Nothing waits to be laid out while the observer tells: measuring costs nothing here.
      if (!stays) height.current = heightOf(elements);
      isNear.value = stays;
    });
  }, [near.value, rows, at, items, isDrawn, isNear]);

  if (!isDrawn)
    return (
      <li aria-hidden="true" data-page={at} style={{ height: `${height.current ?? count * ROW_PX}px` }} />
    );
  return items.map((item, index) => (
    <AttentionRow
      key={`${item.kind}/${item.itemId}`}
      item={item}
      place={{ page: at, at: from + index, of: list.total.value }}
    />
  ));
}

/** From the first to the last of what stands one below the other, in px. */
function heightOf(elements: readonly Element[]): number | null {
  const [first, last] = [elements[0], elements.at(-1)];
  return first && last ? last.getBoundingClientRect().bottom - first.getBoundingClientRect().top : null;
}
