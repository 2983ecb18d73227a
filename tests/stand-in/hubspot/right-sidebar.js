import { associated, legacyPath, objects, pathTo } from './objects.js';
import { h } from './tree.js';
import { shown, word } from './words.js';

const titleLink = { '0-1': 'contact', '0-2': 'company', '0-3': 'deal' };

/** Both spellings of the title link are in use; a contact's tile has the newer one, the others the older. */
function title(other, at) {
  const name = `${titleLink[other.type] ?? 'object'}-chicklet-title-link`;
  const attribute = other.type === '0-1' ? 'data-test-id' : 'data-selenium-test';
  return h(
    'a',
    {
      [attribute]: name,
      href:
        at === 0
          ? pathTo(other)
          : objects[other.type].word === 'installation'
            ? pathTo(other)
            : legacyPath(other),
    },
    other.name,
  );
}

function tile(other, at, onPreview) {
  const { email, phone, jobtitle, amount, dealstage } = other.properties;
  return h(
    'div',
    { 'data-test-id': `chiclet-${other.type}-${other.id}`, class: 'tile' },
    h(
      'div',
      { class: 'tile-head' },
      title(other, at),
      h(
        'button',
        { type: 'button', class: 'link-button preview', onclick: () => onPreview(other) },
        word('Preview'),
      ),
    ),
    other.type === '0-2' && at === 0 ? h('span', { class: 'tag' }, word('Primary')) : null,
    other.type === '0-1' && jobtitle
      ? h('span', { 'data-test-id': 'contact-chicklet-job-title' }, jobtitle)
      : null,
    other.type === '0-1' && email
      ? h('a', { 'data-test-id': 'contact-chicklet-email', href: `mailto:${email}` }, email)
      : null,
    other.type === '0-1' && phone ? h('span', { 'data-test-id': 'contact-chicklet-phone' }, phone) : null,
    other.type === '0-3'
      ? h('span', {}, `${word('Amount')}: ${shown('amount', amount)} · ${dealstage ?? '--'}`)
      : null,
    // The associated object's own property, under the same name as one of this record's.
    h('div', { 'data-test-id': 'property-input-name', class: 'quiet' }, other.name),
  );
}

function card(record, type, onPreview) {
  const others = associated(record, type);
  return h(
    'div',
    {
      'data-test-id': `card-wrapper-ASSOCIATION_V3/${type}`,
      'data-card-type': 'ASSOCIATION_V3',
      'data-sidebar-card-association-object-type-id': type,
      class: 'card',
    },
    h(
      'h4',
      { 'data-sidebar-key': `association-${type}` },
      `${word(objects[type].plural)} (${others.length})`,
    ),
    h(
      'div',
      { 'data-test-id': `associated-objects-card-content-${type}` },
      ...(others.length > 0
        ? others.map((other, at) => tile(other, at, onPreview))
        : [h('p', { class: 'quiet' }, '--')]),
    ),
  );
}

/** Cards of associated records; the ids and names inside are theirs. */
export function rightSidebar(record, onPreview) {
  return [
    h(
      'button',
      {
        type: 'button',
        'data-test-id': 'toggle-sidebar-collapse',
        class: 'link-button collapse',
        title: 'Collapse',
      },
      '»',
    ),
    ...objects[record.type].associates.map(type => card(record, type, onPreview)),
  ];
}
