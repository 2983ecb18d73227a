/** What the search found, newest first; nothing found can be logged at once. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FoundItem } from '../../lib/domain/views/today';
import type { BookSearch } from '../../lib/ui/book-search';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';
import { foundWords } from '../words/names';

export function FoundList({ search, log }: { search: BookSearch; log: (text: string) => void }) {
  const found = search.found.value;
  const text = search.text.value.trim();
  if (!found) return null;
  return (
    <section class="main-column found" aria-label={i18n.t('today.search.results')}>
      {found.isReading && <p class="note">{i18n.t('today.search.reading')}</p>}
      {found.items.length === 0 && (
        <p class="empty" role="status">
          {i18n.t('today.search.nothing')}.{' '}
          <button type="button" class="link" onClick={() => log(text)}>
            {i18n.t('today.search.log')}
          </button>
        </p>
      )}
      <ul class="rows">
        {found.items.map(item => (
          <FoundRow key={`${item.store}/${item.itemId}`} item={item} typed={text} />
        ))}
      </ul>
      {found.hasMore && <p class="quiet">{i18n.t('today.search.more')}</p>}
    </section>
  );
}

function FoundRow({ item, typed }: { item: FoundItem; typed: string }) {
  const { act, today } = useSurface();
  const { customerId, customerName = '' } = item;
  const open = () => customerId && act.look('openRecord', { customerId, itemId: item.itemId });
  return (
    <li class="row" data-item={item.itemId}>
      <span class="park-mark" aria-hidden="true" />
      <div class="row-body">
        <p class="row-text" dir="auto">
          {lit(item.text, typed)}
        </p>
        <Dots class="row-ages">
          {customerName && (
            <button
              type="button"
              class="link quiet"
              dir="auto"
              aria-label={i18n.t('today.search.of', {
                text: foreign(item.text),
                name: foreign(customerName),
              })}
              onClick={open}
            >
              {customerName}
            </button>
          )}
          <span class="quiet">{foundWords(item.store)}</span>
          {item.date && <span class="quiet whole">{dayWords(item.date, today)}</span>}
          {item.isOpen && <span class="quiet whole">{i18n.t('today.search.open')}</span>}
        </Dots>
      </div>
    </li>
  );
}

/** The typed words lit up where they begin a word. */
function lit(text: string, typed: string): ComponentChildren {
  const words = typed.split(/\s+/).filter(Boolean).map(escaped);
  if (words.length === 0) return text;
  const pieces = text.split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${words.join('|')}))`, 'giu'));
  // The order of the pieces is their only identity; they hold no state.
  return pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece));
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
