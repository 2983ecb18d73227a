import { element } from '../page/elements.js';
import { objects } from './objects.js';
import { shown, word } from './words.js';

let open;

function allProperties(record) {
  const close = () => layer.remove();
  const rows = objects[record.type].rows.map(([property, label]) =>
    element(
      'div',
      { 'data-test-id': `property-input-${property}`, class: 'property' },
      element(
        'div',
        { 'data-test-id': 'hover-content-wrapper' },
        element('span', { class: 'label' }, word(label)),
      ),
      shown(property, record.properties[property]),
    ),
  );
  // The real list is virtual: what has not been scrolled to is a skeleton.
  const skeletons = Array.from({ length: 4 }, () =>
    element('div', { 'data-test-id': 'property-input-skeleton', class: 'skeleton' }),
  );
  const panel = element(
    'div',
    { 'data-test-id': 'all-properties-panel', role: 'dialog', class: 'modal' },
    element('button', { type: 'button', class: 'link-button close', onclick: close }, '×'),
    ...rows,
    ...skeletons,
  );
  const layer = element('div', { class: 'modal-layer' }, panel);
  document.body.append(layer);
}

/** Menus render as siblings of the app, above everything but modals and toasts. */
export function toggleActions(record, near) {
  if (open) {
    open.remove();
    open = undefined;
    return;
  }
  const item = (label, onclick) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        onclick: () => {
          toggleActions();
          onclick?.();
        },
      },
      label,
    );
  open = element(
    'div',
    { class: 'menu', role: 'menu' },
    item('View all properties', () => allProperties(record)),
    item('View property history'),
    item('Merge'),
    item('Delete'),
  );
  const box = near.getBoundingClientRect();
  open.style.top = `${box.bottom + 4}px`;
  open.style.left = `${Math.max(0, box.right - 200)}px`;
  document.body.append(open);
}
