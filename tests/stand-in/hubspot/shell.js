import { element, icon, icons } from '../page/elements.js';
import { objects, portal } from './objects.js';
import { word } from './words.js';

const bar = () =>
  element(
    'div',
    { id: 'hs-global-toolbar', 'data-test-id': 'hs-global-toolbar' },
    element(
      'div',
      { class: 'global-search' },
      icon(icons.search),
      element('input', {
        id: 'global-search-input',
        placeholder: word('Search'),
        'aria-label': word('Search'),
      }),
    ),
    element(
      'button',
      { id: 'hs-global-toolbar-object-create', type: 'button', title: 'Create' },
      icon(icons.plus),
    ),
    element('span', { class: 'grow' }),
    element('button', { id: 'calling-remote-toggle', type: 'button' }, icon(icons.phone)),
    element('div', { id: 'hs-global-toolbar-copilot-list-item', class: 'copilot' }, 'Copilot'),
    element('button', { id: 'hs-global-toolbar-notifications-list-item', type: 'button' }, icon(icons.bell)),
    element(
      'button',
      { id: 'hs-global-toolbar-accounts', type: 'button' },
      element('span', {}, `Kept demo ${portal}`),
    ),
  );

// `data-test-id`s that look like property names.
const nav = () =>
  element(
    'nav',
    { id: 'hs-vertical-nav', 'data-test-id': 'hs-vertical-nav' },
    element('a', { class: 'sprocket', href: `/start-guide/${portal}`, 'aria-label': 'HubSpot' }),
    ...Object.entries(objects).map(([type, { plural, icon: path }]) =>
      element(
        'a',
        {
          'data-test-id': plural.toLowerCase(),
          href: `/contacts/${portal}/objects/${type}/views/all/list`,
          title: word(plural),
        },
        icon(path),
      ),
    ),
    element(
      'a',
      { 'data-test-id': 'tasks', href: `/contacts/${portal}/objects/0-3/views/all/board`, title: 'Board' },
      icon(icons.task),
    ),
    element(
      'a',
      { 'data-test-id': 'dashboards', href: `/settings/${portal}/general`, title: 'Settings' },
      icon(icons.gear),
    ),
  );

/** Toolbar and left navigation; returns `<main>`. */
export function shell() {
  const main = element('main', {});
  document.body.append(bar(), element('div', { class: 'below' }, nav(), main));
  return main;
}

let toastNumber = 0;
export function toast(text) {
  const box = element(
    'div',
    { class: 'toast', role: 'alert', 'data-test-id': `toast-${++toastNumber}` },
    text,
  );
  document.body.append(box);
  setTimeout(() => box.remove(), 6000);
}
