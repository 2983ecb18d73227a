import { toggleActions } from './actions-menu.js';
import { highlightCard } from './highlight-card.js';
import { objects } from './objects.js';
import { h } from './tree.js';
import { shown, word } from './words.js';

function row(property, label, at, inside) {
  return h(
    'span',
    { 'data-test-id': property, class: 'property' },
    h(
      'div',
      {
        'data-deferred-property-input-root': 'true',
        'data-deferred-property-input-state': 'editable',
        'data-deferred-property-input-mode': 'display',
      },
      h('label', { for: `p${at}` }, word(label)),
      h('div', { id: `p${at}` }, inside),
    ),
  );
}

/** The owner's row has no `property-input` node: bare text and a caret. */
function ownerRow(record, at) {
  const text = record.properties.hubspot_owner_id ?? word('No owner');
  return row(
    'hubspot_owner_id',
    objects[record.type].owner,
    at,
    h('span', {}, text, h('span', { 'data-test-id': 'dropdown-caret', class: 'caret' })),
  );
}

function propertyRows(record, turns) {
  const { rows } = objects[record.type];
  const all = [
    ...rows.map(([property, label]) => [
      property,
      at =>
        row(
          property,
          label,
          at,
          h(
            'span',
            { 'data-selenium-test': `property-input-${property}` },
            shown(property, record.properties[property]),
          ),
        ),
    ]),
    ['hubspot_owner_id', at => ownerRow(record, at)],
  ];
  // Rotated: the node that showed one property shows another after the next render.
  const start = turns % all.length;
  return [...all.slice(start), ...all.slice(0, start)].map(([, draw], at) => draw(at));
}

const skeleton = () => Array.from({ length: 6 }, () => h('div', { class: 'skeleton' }));

function aboutCard(record, turns) {
  return h(
    'div',
    { 'data-card-type': 'PROPERTIES_V3', 'data-card-id': `PROPERTIES_V3/${record.type}/V2`, class: 'card' },
    h('h4', {}, `${word('About this')} ${word(objects[record.type].label).toLowerCase()}`),
    h('ul', { 'data-selenium-test': 'profile-properties-list' }, ...propertyRows(record, turns)),
  );
}

/** A card without property names: only localised labels. */
function profileCard(record) {
  return h(
    'div',
    { 'data-card-type': 'PROPERTIES_LIST', class: 'card' },
    h('h4', {}, `${word(objects[record.type].label)} profile`),
    ...[
      ['EMAIL', 'billing@former-crm.example'],
      ['Lifecycle Stage', 'Opportunity'],
    ].map(([label, value]) =>
      h(
        'div',
        { 'data-test-id': 'crm-property-list-item', class: 'property' },
        h('p', { class: 'label' }, label),
        h('p', {}, value),
      ),
    ),
  );
}

/** `heading` and `rows` may be different records while the page is still changing; no rows: they have not arrived. */
export function leftSidebar({ heading, rows, turns, onCompose }) {
  return [
    h(
      'div',
      { class: 'sidebar-bar' },
      h(
        'a',
        { href: `/contacts/${heading.portalId}/objects/${heading.type}/views/all/list` },
        `‹ ${word(objects[heading.type].plural)}`,
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'link-button',
          onclick: event => toggleActions(heading, event.currentTarget),
        },
        `${word('Actions')} ▾`,
      ),
    ),
    highlightCard(heading, onCompose),
    rows ? aboutCard(rows, turns) : h('div', { class: 'card' }, ...skeleton()),
    rows ? profileCard(rows) : null,
  ];
}
