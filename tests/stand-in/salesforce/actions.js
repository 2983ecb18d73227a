import { element, icon, icons } from '../page/elements.js';
import { go } from './go.js';
import { toast } from './overlays.js';
import { word } from './words.js';

const button = (record, action, label, onclick) =>
  element(
    'button',
    {
      class: 'slds-button slds-button_neutral',
      type: 'button',
      'data-target-selection-name': `sfdc:StandardButton.${record.object}.${action}`,
      onclick,
    },
    word(label),
  );

export const editPath = record =>
  `/lightning/r/${record.id}/edit?backgroundContext=${encodeURIComponent(`/lightning/r/${record.object}/${record.id}/view`)}`;

function menu() {
  const items = ['Clone', 'Delete', 'Change Owner', 'Printable View', 'Sharing', 'View Case Hierarchy'];
  const list = element(
    'div',
    { class: 'slds-dropdown', role: 'menu', hidden: true },
    ...items.map(item =>
      element('a', { role: 'menuitem', href: '#', onclick: event => event.preventDefault() }, word(item)),
    ),
  );
  const toggle = element(
    'button',
    {
      class: 'slds-button slds-button_icon-border-filled',
      type: 'button',
      title: 'Show more actions',
      'aria-haspopup': 'true',
      onclick: () => list.toggleAttribute('hidden'),
    },
    icon(icons.down),
  );
  return element('div', { class: 'slds-dropdown-trigger' }, toggle, list);
}

/** The buttons of the highlights panel; they carry `data-target-selection-name` as fields do. */
export function actions(record) {
  return element(
    'runtime_platform_actions-actions-ribbon',
    { class: 'slds-button-group' },
    button(record, 'Follow', 'Follow', () => toast(`You're following ${record.name}.`)),
    button(record, 'Edit', 'Edit', () => go(editPath(record))),
    button(record, 'New', 'New', () =>
      go(`/lightning/o/Opportunity/new?count=1&backgroundContext=${encodeURIComponent(location.pathname)}`),
    ),
    menu(),
  );
}
