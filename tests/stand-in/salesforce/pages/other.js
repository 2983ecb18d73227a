import { element } from '../../page/elements.js';
import { layouts } from '../layouts.js';
import { pathTo, records } from '../records.js';
import { output, rowLink } from '../values.js';
import { word } from '../words.js';

function columnsOf(layout) {
  return layout.compact.map(api => layout.fields.find(([name]) => name === api)).filter(Boolean);
}

export function listPage({ object, rows }) {
  const layout = layouts[object] ?? { plural: object, compact: [], fields: [] };
  const columns = columnsOf(layout);
  const cells = row => columns.map(([api, , kind]) => element('td', {}, output(kind, row.fields[api], row)));
  const head = ['Name', ...columns.map(([, label]) => label)].map(label => element('th', {}, word(label)));
  const body = rows.map(row => element('tr', {}, element('th', {}, rowLink(row)), ...cells(row)));
  return [
    element(
      'div',
      { class: 'card list-page forceListViewManager' },
      element('h1', {}, word(layout.plural)),
      element('p', { class: 'quiet' }, word('Recently Viewed')),
      element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
    ),
  ];
}

export function homePage() {
  const recent = records.filter(record => layouts[record.object].form !== 'aura').slice(0, 12);
  return [
    element(
      'div',
      { class: 'card list-page' },
      element('h1', {}, word('Home')),
      element('h2', {}, word('Recently Viewed')),
      ...recent.map(record =>
        element(
          'div',
          { class: 'related-row' },
          element('a', { href: pathTo(record) }, record.name),
          element('span', {}, word(layouts[record.object].label)),
        ),
      ),
    ),
  ];
}

/** The body of a report is a frame of the same origin. */
export function reportPage({ type }) {
  return [
    element(
      'div',
      { class: 'card report' },
      element('h1', {}, type === 'Report' ? 'Pipeline by stage' : 'Quarter at a glance'),
      element('iframe', {
        title: type,
        class: 'isEdit reportsReportBuilder',
        src: '/reports/lightningReportApp.app',
      }),
    ),
  ];
}

export const setupPage = () => [
  element('div', { class: 'card list-page' }, element('h1', {}, 'Setup'), element('p', {}, 'Object Manager')),
];

export const missingPage = () => [
  element(
    'div',
    { class: 'card list-page' },
    element('h1', {}, "Page doesn't exist"),
    element('p', {}, 'Enter a valid URL and try again.'),
  ),
];
