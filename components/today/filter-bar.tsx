/** What the list shows: the rep's own views as tabs, and what narrows it as chips that a click takes away. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TodayFilter } from '../../lib/domain/views/today-filter';
import type { TodayModel } from '../../lib/ui/today-model';
import { WordsForm } from '../parts/words-form';
import { filterWords } from '../words/filter';
import { FilterChoices } from './filter-choices';

const isSame = (a: TodayFilter, b: TodayFilter): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    key => a[key as keyof TodayFilter] === b[key as keyof TodayFilter],
  );

export function FilterBar({ model }: { model: TodayModel }) {
  const [open, setOpen] = useState(false);
  const [naming, setNaming] = useState(false);
  const filter = model.filter.value;
  const views = model.view.value?.views ?? [];
  const keys = Object.keys(filter) as (keyof TodayFilter)[];
  const current = views.find(view => isSame(view.filter, filter));
  const without = (key: keyof TodayFilter) => model.narrow({ ...filter, [key]: undefined });

  return (
    <div class="filter-bar">
      <div class="filter-row">
        {views.length > 0 && (
          <nav class="views" aria-label={i18n.t('today.filter.views')}>
            <button
              type="button"
              class="view"
              aria-pressed={keys.length === 0}
              onClick={() => model.narrow({})}
            >
              {i18n.t('today.filter.all')}
            </button>
            {views.map(view => (
              <button
                type="button"
                class="view"
                key={view.name}
                dir="auto"
                aria-pressed={view === current}
                onClick={() => model.narrow(view.filter)}
              >
                {view.name}
              </button>
            ))}
          </nav>
        )}
        {keys.map(key => (
          <button
            type="button"
            class="chip"
            key={key}
            title={i18n.t('today.filter.without', { what: filterWords(key, filter) })}
            onClick={() => without(key)}
          >
            {filterWords(key, filter)} <span aria-hidden="true">×</span>
          </button>
        ))}
        <button
          type="button"
          class="link quiet filter-open"
          aria-expanded={open}
          aria-keyshortcuts="f"
          onClick={() => setOpen(!open)}
        >
          {i18n.t('today.filter.open')}
        </button>
        {keys.length > 0 && !current && !naming && (
          <button type="button" class="link quiet" onClick={() => setNaming(true)}>
            {i18n.t('today.filter.save')}
          </button>
        )}
        {current && (
          <button
            type="button"
            class="link quiet"
            aria-label={i18n.t('today.filter.drop', { name: current.name })}
            onClick={() => model.dropView(current.name)}
          >
            {i18n.t('today.filter.forget')}
          </button>
        )}
      </div>
      {naming && (
        <WordsForm
          place="view"
          label={i18n.t('today.filter.name')}
          submitLabel={i18n.t('save')}
          initial={keys.map(key => filterWords(key, filter)).join(', ')}
          close={() => setNaming(false)}
          submit={async name => {
            const kept = await model.keepView({ name: name.slice(0, 60), filter });
            if (kept) setNaming(false);
            return kept;
          }}
        />
      )}
      {open && <FilterChoices filter={filter} narrow={model.narrow} />}
    </div>
  );
}
