import { element, icon, icons } from '../page/elements.js';
import { habits } from './habits.js';
import { layouts } from './layouts.js';
import { word } from './words.js';

function header() {
  return element(
    'header',
    { id: 'oneHeader', class: 'slds-global-header_container oneHeader' },
    element('div', { class: 'logo', 'aria-hidden': 'true' }),
    element(
      'div',
      { class: 'search' },
      icon(icons.search),
      element('input', {
        id: 'global-search',
        type: 'search',
        placeholder: word('Search...'),
        'aria-label': 'Search',
      }),
    ),
    element(
      'div',
      { class: 'header-actions' },
      ...['plus', 'gear', 'bell'].map(name =>
        element('button', { type: 'button', class: 'slds-button header-button' }, icon(icons[name])),
      ),
      element('span', { class: 'avatar' }, 'IF'),
    ),
  );
}

function appNav() {
  const tabs = ['Account', 'Contact', 'Opportunity', 'Case', 'Lead', 'Installation__c'];
  // The first <h1> of every page is the app's name.
  return element(
    'one-appnav',
    { class: 'slds-context-bar' },
    element(
      'button',
      { type: 'button', class: 'slds-button app-launcher', title: 'App Launcher' },
      icon(icons.grid),
    ),
    element(
      'h1',
      { class: 'appName' },
      element('span', { class: 'slds-truncate' }, word(habits.console ? 'Sales Console' : 'Sales')),
    ),
    element(
      'nav',
      { class: 'navigation' },
      element('a', { href: '/lightning/page/home' }, word('Home')),
      ...tabs.map(object =>
        element(
          'a',
          { href: `/lightning/o/${object}/list?filterName=__Recent` },
          word(layouts[object].plural),
        ),
      ),
      element('a', { href: '/lightning/r/Report/00OKp000003ReP1MAK/view' }, word('Reports')),
      element('a', { href: '/lightning/r/Dashboard/01ZKp000001DaShMAK/view' }, word('Dashboards')),
    ),
  );
}

function utilityBar() {
  const panel = element(
    'div',
    { class: 'forceDockingPanel slds-docked-composer', hidden: true },
    element('h2', {}, 'Notes'),
    element('textarea', { 'aria-label': 'Note' }),
  );
  return element(
    'div',
    { class: 'oneUtilityBarContainer slds-utility-bar_container' },
    panel,
    element(
      'ul',
      { class: 'slds-utility-bar' },
      ...[
        ['phone', 'Phone'],
        ['note', 'Notes'],
        ['task', 'To Do List'],
      ].map(([name, label]) =>
        element(
          'li',
          {},
          element(
            'button',
            {
              type: 'button',
              class: 'slds-button slds-utility-bar__action',
              onclick: () => panel.toggleAttribute('hidden'),
            },
            icon(icons[name]),
            label,
          ),
        ),
      ),
    ),
  );
}

/** Everything around the pages; returns where the stage goes. */
export function shell() {
  const middle = element('div', { class: 'stage-host' });
  document.body.append(
    element('div', { class: 'oneOne desktop container forceStyle' }, header(), appNav(), middle),
    utilityBar(),
  );
  return middle;
}
