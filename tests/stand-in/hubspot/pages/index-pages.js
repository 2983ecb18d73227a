import { element } from '../../page/elements.js';
import { highlightCard } from '../highlight-card.js';
import { objects, pathTo, portal, recordsOf } from '../objects.js';
import { render } from '../tree.js';
import { shown, word } from '../words.js';

const heading = (type, view) => {
  const path = `/contacts/${portal}/objects/${type}/views/all`;
  return element(
    'header',
    { class: 'index-head' },
    element('h1', {}, word(objects[type].plural)),
    element('a', { href: `${path}/list` }, view === 'list' ? '● List' : '○ List'),
    element('a', { href: `${path}/board` }, view === 'board' ? '● Board' : '○ Board'),
  );
};

/** A row's preview opens beside the list; the address stays that of the list. */
function inlineSidebar(record) {
  const box = element('div', { 'data-test-id': 'IndexPageInlineSidebar', class: 'inline-sidebar' });
  render(box, [highlightCard(record)]);
  return box;
}

const back = () => encodeURIComponent(location.pathname);

export function listPage({ type }) {
  const columns = objects[type].rows.slice(0, 4);
  const page = element('div', { class: 'index-page' }, heading(type, 'list'));
  const preview = record => {
    page.querySelector('[data-test-id="IndexPageInlineSidebar"]')?.remove();
    page.append(inlineSidebar(record));
  };
  page.append(
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', {}, word('Name')),
          ...columns.map(([, label]) => element('th', {}, word(label))),
          element('th', {}),
        ),
      ),
      element(
        'tbody',
        {},
        ...recordsOf(type).map(record =>
          element(
            'tr',
            {},
            element('th', {}, element('a', { href: `${pathTo(record)}?eschref=${back()}` }, record.name)),
            ...columns.map(([property]) => element('td', {}, shown(property, record.properties[property]))),
            element(
              'td',
              {},
              element(
                'button',
                { type: 'button', class: 'link-button preview', onclick: () => preview(record) },
                word('Preview'),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  return page;
}

export function boardPage({ type }) {
  const property = type === '0-5' ? 'hs_pipeline_stage' : 'dealstage';
  const stages = [...new Set(recordsOf(type).map(record => record.properties[property] ?? '--'))];
  return element(
    'div',
    { class: 'index-page' },
    heading(type, 'board'),
    element(
      'div',
      { class: 'board' },
      ...stages.map(stage =>
        element(
          'section',
          {},
          element('h3', {}, stage),
          ...recordsOf(type)
            .filter(record => (record.properties[property] ?? '--') === stage)
            .map(record =>
              element(
                'div',
                { class: 'card', 'data-selenium-id': record.id },
                element('a', { href: `${pathTo(record)}?eschref=${back()}` }, record.name),
                element('p', { class: 'quiet' }, shown('amount', record.properties.amount)),
              ),
            ),
        ),
      ),
    ),
  );
}
