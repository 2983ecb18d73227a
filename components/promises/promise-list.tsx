/** Open promises: two rows, the rest one click away, then those that wait for a day or a customer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView, PromiseItem } from '../../lib/domain/views/panel';
import { foreign } from '../words/foreign';
import { PromiseRow } from './promise-row';
import { WaitingRow } from './waiting-row';

export interface PromiseListProps {
  promises: PromiseItem[];
  waiting: PromiseItem[];
  customerName?: string;
  /** On a contact page the list holds that person's promises until all are asked for. */
  person?: { id: string; name: string };
  keep?: CustomerView['keep'];
  focusItem?: string;
  openKept?: () => void;
  /** On a wide page every row is shown at once. */
  whole?: boolean;
}

const SHOWN = 2;
const DAYS_PER_MONTH = 30.4375;

export function PromiseList(props: PromiseListProps) {
  const { promises, waiting, person, keep, focusItem } = props;
  const [all, setAll] = useState(props.whole ?? false);
  const [everyone, setEveryone] = useState(false);
  const region = useRef<HTMLElement>(null);

  // What was just written is never hidden behind "and 3 more", nor because it is for somebody else.
  const known = useRef<Set<string> | null>(null);
  const written = useRef(new Set<string>());
  const fresh = promises.filter(item => known.current?.has(item.id) === false);
  for (const item of fresh) written.current.add(item.id);
  useEffect(() => {
    known.current = new Set(promises.map(item => item.id));
    if (fresh.length > 0) setAll(true);
  });

  const his = (item: PromiseItem) =>
    !person ||
    everyone ||
    item.personId === person.id ||
    item.id === focusItem ||
    written.current.has(item.id);
  const mine = promises.filter(his);
  const elsewhere = promises.length - promises.filter(item => !person || item.personId === person.id).length;
  const open = mine.filter(item => item.outcome !== 'undated');
  const undated = mine.filter(item => item.outcome === 'undated');
  const focusedAt = open.findIndex(item => item.id === focusItem);
  const shown = all || fresh.length > 0 || focusedAt >= SHOWN ? open : open.slice(0, SHOWN);
  const more = open.length - shown.length;

  useEffect(() => {
    if (!focusItem) return;
    const row = region.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(focusItem)}"]`);
    row?.scrollIntoView?.({ block: 'nearest' });
  }, [focusItem]);

  // A row that was done took the focus with it; the next one's Done is where the rep would go.
  const left = () => {
    if (document.activeElement && document.activeElement !== document.body) return;
    (region.current?.querySelector<HTMLElement>('.done') ?? region.current)?.focus();
  };

  return (
    <section class="part" aria-label={i18n.t('promise.region')} tabIndex={-1} ref={region}>
      <header class="part-head">
        <h2>{i18n.t('promise.region')}</h2>
        {keep && keep.keptTotal > 0 && (
          <button type="button" class="link quiet" onClick={props.openKept}>
            {i18n.t('promise.kept', {
              kept: keep.keptCount,
              total: keep.keptTotal,
              months: Math.round(keep.windowDays / DAYS_PER_MONTH),
            })}
          </button>
        )}
      </header>
      {open.length + undated.length + waiting.length === 0 && (
        <p class="empty">
          {person && promises.length > 0
            ? i18n.t('promise.nothingToPerson', { name: foreign(person.name) })
            : i18n.t('promise.none')}
        </p>
      )}
      <ul class="rows">
        {shown.map(item => (
          <PromiseRow
            key={item.id}
            item={item}
            pagePersonId={person?.id}
            focused={item.id === focusItem}
            left={left}
          />
        ))}
        {[...undated, ...waiting].map(item => (
          <WaitingRow key={item.id} item={item} />
        ))}
      </ul>
      <p class="part-foot">
        {more > 0 && (
          <button type="button" class="link" aria-expanded={false} onClick={() => setAll(true)}>
            {i18n.t('promise.more', more)}
          </button>
        )}
        {person && elsewhere > 0 && (
          <button type="button" class="link" aria-pressed={everyone} onClick={() => setEveryone(!everyone)}>
            {everyone
              ? i18n.t('promise.onlyPerson', { name: foreign(person.name) })
              : i18n.t('promise.allOf', { name: foreign(props.customerName ?? ''), count: promises.length })}
          </button>
        )}
      </p>
    </section>
  );
}
