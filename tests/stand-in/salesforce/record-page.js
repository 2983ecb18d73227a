import { element } from '../page/elements.js';
import { later } from '../page/settings.js';
import { details } from './details.js';
import { habits } from './habits.js';
import { highlights } from './highlights.js';
import { layoutOf } from './layouts.js';
import { path } from './path.js';
import { activity, relatedCards } from './related.js';
import { word } from './words.js';

function tabs(record) {
  const opensOn = habits.opensOn || (record.opensOnRelated ? 'related' : 'details');
  const body = element('div', { class: 'slds-tabs_default__content', role: 'tabpanel' });
  const buttons = {};
  const select = name => {
    for (const [other, tab] of Object.entries(buttons))
      tab.setAttribute('aria-selected', String(other === name));
    // Only the selected tab is in the page; its sections arrive late.
    const container = element('laf-progressive-container', { class: 'progressive' });
    body.replaceChildren(container);
    later(habits.lateMs, () => container.append(name === 'details' ? details(record) : relatedCards(record)));
  };
  for (const [name, label] of [
    ['related', 'Related'],
    ['details', 'Details'],
  ]) {
    buttons[name] = element(
      'a',
      {
        role: 'tab',
        class: 'slds-tabs_default__link',
        'data-tab-value': name,
        href: '#',
        onclick: event => {
          event.preventDefault();
          select(name);
        },
      },
      word(label),
    );
  }
  select(opensOn);
  return element(
    'flexipage-tabset2',
    { class: 'card' },
    element('div', { role: 'tablist', class: 'slds-tabs_default__nav' }, buttons.related, buttons.details),
    body,
  );
}

function aura(record) {
  const layout = layoutOf(record);
  const value = api => record.fields[api] ?? '';
  return element(
    'div',
    { class: 'forceRecordHome card' },
    element(
      'div',
      { class: 'forceHighlightsStencilDesktop' },
      element(
        'h1',
        {},
        element('div', { class: 'primaryField' }, element('span', { class: 'uiOutputText' }, record.name)),
      ),
      element(
        'ul',
        { class: 'secondaryFields' },
        ...layout.compact.map(api =>
          element(
            'li',
            { class: 'slds-item slds-page-header__detail-block' },
            element('p', {}, api),
            element('p', {}, value(api)),
          ),
        ),
      ),
    ),
    ...layout.fields.map(([api, label]) =>
      element(
        'div',
        {
          class: 'forcePageBlockItemView',
          'data-target-selection-name': `sfdc:RecordField.${record.object}.${api}`,
        },
        element('span', { class: 'test-id__field-label field-label' }, word(label)),
        element('span', { class: 'slds-form-element__static' }, value(api)),
      ),
    ),
  );
}

/** What lies inside one page's pane. */
export function recordPage(record) {
  if (layoutOf(record).form === 'aura') return [aura(record)];
  return [
    element(
      'div',
      { class: 'oneRecordHomeFlexipage2Wrapper' },
      element(
        'one-record-home-flexipage2',
        {},
        element(
          'div',
          { class: 'record-layout' },
          highlights(record),
          path(record),
          element(
            'div',
            { class: 'columns' },
            element('div', { class: 'main-column' }, tabs(record)),
            element('div', { class: 'side-column' }, activity(record)),
          ),
        ),
      ),
    ),
  ];
}
