import { element } from '../../page/elements.js';
import { assistive } from '../components.js';
import { go } from '../go.js';
import { layoutOf, layouts } from '../layouts.js';
import { toast } from '../overlays.js';
import { bareId, pathTo } from '../records.js';
import { word } from '../words.js';

let open;

export function closeModal() {
  open?.remove();
  open = undefined;
}

// In edit mode a field carries the same anchor as on the page, with an input in place of the output.
function input(object, [api, label, kind], value) {
  if (kind === 'modstamp') return null;
  return element(
    'records-record-layout-item',
    { 'field-label': word(label) },
    element(
      'div',
      { 'data-target-selection-name': `sfdc:RecordField.${object}.${api}`, role: 'listitem' },
      element(
        'lightning-input',
        {},
        element('label', {}, word(label), element('input', { name: api, value, class: 'slds-input' })),
      ),
    ),
  );
}

function prefilled(url) {
  const pairs = (url.searchParams.get('defaultFieldValues') ?? '').split(',').map(pair => pair.split('='));
  return Object.fromEntries(
    pairs
      .filter(pair => pair.length === 2)
      .map(([name, value]) => [name, decodeURIComponent(value.replaceAll('+', ' '))]),
  );
}

/** Edit and New lie over the record; Save leaves by the object-less address, as Lightning does. */
export function openModal({ record, object }, url, refresh) {
  closeModal();
  const layout = record ? layoutOf(record) : (layouts[object] ?? layouts.Contact);
  const values = record ? record.fields : prefilled(url);
  const form = element(
    'form',
    { class: 'slds-modal__content' },
    ...layout.fields.map(each => input(record?.object ?? object, each, values[each[0]] ?? '')),
  );
  const leave = () =>
    go(url.searchParams.get('backgroundContext') ?? (record ? pathTo(record) : '/lightning/page/home'));
  const save = () => {
    for (const [name, value] of new FormData(form)) if (record) record.fields[name] = String(value);
    if (record) record.name = record.fields.Name ?? record.name;
    closeModal();
    toast(`${word(layout.label)} "${record?.name ?? ''}" was saved.`);
    if (!record) return leave();
    refresh(record);
    go(bareId(record));
  };
  const title = record ? `${word('Edit')} ${record.name}` : `${word('New')} ${word(layout.label)}`;
  open = element(
    'div',
    { class: 'modal-layer' },
    element('div', { class: 'slds-backdrop slds-backdrop_open' }),
    element(
      'section',
      { class: 'slds-modal slds-fade-in-open', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      element(
        'div',
        { class: 'slds-modal__container' },
        element('h1', { class: 'slds-modal__title' }, title),
        form,
        element(
          'footer',
          {},
          element(
            'button',
            { type: 'button', class: 'slds-button slds-button_neutral', onclick: leave },
            word('Cancel'),
            assistive(''),
          ),
          element(
            'button',
            { type: 'button', class: 'slds-button slds-button_brand', onclick: save },
            word('Save'),
          ),
        ),
      ),
    ),
  );
  document.body.append(open);
}
