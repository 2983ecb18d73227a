/** Everything a filter can ask for, in one row. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TodayFilter } from '../../lib/domain/views/today-filter';
import { FILTER_CRMS, FILTER_KINDS, FILTER_STATES, FILTER_TIERS, NO_TOUCH_DAYS } from '../../lib/ui/choices';
import { Choice } from '../parts/choice';
import { attentionWords, stateWords } from '../words/names';

export interface FilterChoicesProps {
  filter: TodayFilter;
  narrow: (filter: TodayFilter) => void;
}

const ANY = '' as const;

export function FilterChoices({ filter, narrow }: FilterChoicesProps) {
  const any = { value: ANY, words: i18n.t('today.filter.any') } as const;
  const set = (patch: TodayFilter) => narrow({ ...filter, ...patch });
  return (
    <fieldset class="filter-choices">
      <legend class="unseen">{i18n.t('today.filter.region')}</legend>
      <Part name={i18n.t('today.filter.kind')}>
        <Choice
          label={i18n.t('today.filter.kind')}
          value={filter.kind ?? ANY}
          options={[any, ...FILTER_KINDS.map(value => ({ value, words: attentionWords(value) }))]}
          choose={kind => set({ kind: kind === ANY ? undefined : kind })}
        />
      </Part>
      <Part name={i18n.t('today.filter.tier')}>
        <Choice
          label={i18n.t('today.filter.tier')}
          value={filter.tier ?? ANY}
          options={[
            any,
            ...FILTER_TIERS.map(value => ({ value, words: i18n.t('today.filter.tierOf', { tier: value }) })),
          ]}
          choose={tier => set({ tier: tier === ANY ? undefined : tier })}
        />
      </Part>
      <Part name={i18n.t('today.filter.state')}>
        <Choice
          label={i18n.t('today.filter.state')}
          value={filter.state ?? ANY}
          options={[any, ...FILTER_STATES.map(value => ({ value, words: stateWords(value) }))]}
          choose={state => set({ state: state === ANY ? undefined : state })}
        />
      </Part>
      <Part name={i18n.t('today.filter.crm')}>
        <Choice
          label={i18n.t('today.filter.crm')}
          value={filter.crm ?? ANY}
          options={[any, ...FILTER_CRMS.map(value => ({ value, words: i18n.t(`crm.${value}`) }))]}
          choose={crm => set({ crm: crm === ANY ? undefined : crm })}
        />
      </Part>
      <Part name={i18n.t('today.filter.touch')}>
        <Choice
          label={i18n.t('today.filter.touch')}
          value={String(filter.noTouchDays ?? ANY)}
          options={[
            any,
            ...NO_TOUCH_DAYS.map(days => ({
              value: String(days),
              words: i18n.t('today.filter.noTouch', days),
            })),
          ]}
          choose={days => set({ noTouchDays: days === ANY ? undefined : Number(days) })}
        />
      </Part>
      <Part name={i18n.t('today.filter.text')}>
        <input
          type="text"
          aria-label={i18n.t('today.filter.text')}
          value={filter.text ?? ''}
          maxLength={200}
          dir="auto"
          autocomplete="off"
          onInput={event => set({ text: event.currentTarget.value || undefined })}
        />
      </Part>
    </fieldset>
  );
}

/** The name stands above for the eye; the control bears it too. */
function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="filter-part">
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  );
}
