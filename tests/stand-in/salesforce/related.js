import { element, icon, icons } from '../page/elements.js';
import { objectIcon } from './highlights.js';
import { layouts } from './layouts.js';
import { pathTo, pointingAt } from './records.js';
import { rowLink } from './values.js';
import { word } from './words.js';

const lists = {
  Account: ['Contact', 'Opportunity', 'Case', 'Installation__c'],
  Contact: ['Case'],
  default: [],
};

function card(record, object) {
  const layout = layouts[object];
  const rows = pointingAt(record, object);
  const page = `/lightning/r/${record.object}/${record.id}/related/${layout.plural}/view`;
  return element(
    'article',
    { class: 'slds-card forceRelatedListSingleContainer' },
    element(
      'header',
      {},
      objectIcon(layout),
      element('h2', {}, element('a', { href: page }, `${word(layout.plural)} (${rows.length})`)),
    ),
    ...rows.map(row =>
      element(
        'div',
        { class: 'related-row' },
        rowLink(row),
        element('span', {}, row.fields.Title ?? row.fields.StageName ?? row.fields.Status ?? ''),
      ),
    ),
    element('footer', {}, element('a', { href: page }, word('View All'))),
  );
}

export function relatedCards(record) {
  return element(
    'div',
    { class: 'related' },
    ...(lists[record.object] ?? lists.default).map(object => card(record, object)),
  );
}

/** A page of its own: the record's id in the URL, no highlights panel on screen. */
export function relatedListPage(record, relationship) {
  const [object, layout] = Object.entries(layouts).find(([, each]) => each.plural === relationship) ?? [
    'Contact',
    layouts.Contact,
  ];
  return [
    element(
      'div',
      { class: 'card forceRelatedListDesktop list-page' },
      element('nav', { class: 'breadcrumb' }, element('a', { href: pathTo(record) }, record.name)),
      element('h1', {}, word(layout.plural)),
      element(
        'table',
        {},
        element(
          'tbody',
          {},
          ...pointingAt(record, object).map(row =>
            element(
              'tr',
              {},
              element('th', {}, rowLink(row)),
              element('td', {}, row.fields.Email ?? row.fields.StageName ?? ''),
            ),
          ),
        ),
      ),
    ),
  ];
}

export function activity(record) {
  const entry = (kind, text, when) =>
    element(
      'div',
      { class: 'timeline-entry' },
      icon(icons[kind]),
      element('span', {}, text),
      element('span', { class: 'when' }, when),
    );
  return element(
    'div',
    { class: 'card activityPanel' },
    element('h2', {}, word('Activity')),
    element(
      'div',
      { class: 'composer' },
      ...['mail', 'task', 'phone'].map(kind =>
        element('button', { class: 'slds-button slds-button_neutral', type: 'button' }, icon(icons[kind])),
      ),
    ),
    element('textarea', { placeholder: 'Write a comment...', 'aria-label': 'Comment' }),
    element('h3', {}, 'Upcoming & Overdue'),
    element('p', { class: 'quiet' }, 'No activities to show.'),
    element('h3', {}, 'November • 2026'),
    entry('mail', `Re: Prices for 2027`, 'Nov 12'),
    entry('phone', `Call about ${record.object === 'Case' ? 'the case' : 'the offer'}`, 'Nov 9'),
    entry('task', 'Send revised terms', 'Nov 3'),
  );
}
