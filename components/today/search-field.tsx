/** Searching every word ever logged. `/` brings the caret here, Esc leaves. */
import { i18n } from '#i18n';
import type { BookSearch } from '../../lib/ui/book-search';

export function SearchField({ search }: { search: BookSearch }) {
  return (
    <search class="book-search">
      <input
        type="search"
        class="search-input"
        aria-label={i18n.t('today.search.label')}
        aria-keyshortcuts="/"
        placeholder={i18n.t('today.search.placeholder')}
        value={search.text.value}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        onInput={event => search.type(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.isComposing) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            search.type('');
            event.currentTarget.blur();
          } else if (event.key === 'Enter') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.found .row button')?.click();
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.found .row button')?.focus();
          }
        }}
      />
    </search>
  );
}
