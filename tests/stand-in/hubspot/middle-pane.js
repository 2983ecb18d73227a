import { h } from './tree.js';
import { shown, word } from './words.js';

function dataHighlights(record) {
  const pairs = [
    ['Create date', 'Sep 1, 2026'],
    ['Lifecycle stage', shown('lifecyclestage', record.properties.lifecyclestage)],
    ['Last activity date', 'Nov 12, 2026'],
  ];
  return h(
    'div',
    { 'data-card-type': 'DATA_HIGHLIGHTS', class: 'card' },
    h('h4', {}, word('Data highlights')),
    h(
      'div',
      { class: 'data-highlights' },
      ...pairs.map(([label, value]) =>
        h(
          'div',
          { 'data-test-id': 'crm-data-highlights-item' },
          h('p', { class: 'label' }, word(label)),
          h('p', {}, value),
        ),
      ),
    ),
  );
}

function timeline(record) {
  const events = [
    ['Note', 'Asked about delivery before Christmas.', 'Nov 12, 2026'],
    ['Email', 'Re: Prices for 2027', 'Nov 9, 2026'],
    ['Call', 'Left a message.', 'Nov 3, 2026'],
  ];
  return h(
    'div',
    { 'data-test-id': `card-wrapper-SINGLETON/${record.type}/RECORD_TIMELINE` },
    h(
      'div',
      { 'data-test-id': 'crm-events-viz-timeline' },
      ...events.map(([kind, text, when]) =>
        h(
          'div',
          { 'data-test-id': 'timeline-preview-event', class: 'card event' },
          h(
            'div',
            { class: 'event-head' },
            h('strong', {}, word(kind)),
            h('span', { 'data-test-id': 'event-timestamp' }, when),
          ),
          h('p', {}, text),
        ),
      ),
    ),
  );
}

/** Tabs: the one not selected stays in the document, hidden. */
export function middlePane(record, selected, onSelect) {
  return [
    h('div', { 'data-test-id': 'mini-highlight-container', class: 'mini', hidden: true }, record.name),
    h(
      'div',
      { role: 'tablist', class: 'tabs' },
      ...['Overview', 'Activities'].map((label, at) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            'aria-selected': String(at === selected),
            onclick: () => onSelect(at),
          },
          word(label),
        ),
      ),
    ),
    h(
      'div',
      { 'data-test-id': 'tab-0-content', hidden: selected !== 0 },
      dataHighlights(record),
      h('div', { class: 'card' }, h('h4', {}, word('Recent activities')), timeline(record)),
    ),
    h(
      'div',
      { 'data-test-id': 'tab-1-content', hidden: selected !== 1 },
      h('div', { class: 'filters' }, h('span', { 'data-test-id': 'timeline-tab-filter-all' }, 'All')),
      timeline(record),
    ),
  ];
}
