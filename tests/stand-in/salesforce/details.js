import { element, icon, icons } from '../page/elements.js';
import { assistive, component } from './components.js';
import { habits } from './habits.js';
import { layoutOf } from './layouts.js';
import { output } from './values.js';
import { word } from './words.js';

function pencil(label) {
  return element(
    'button',
    { class: 'slds-button test-id__inline-edit-trigger', title: `${word('Edit')} ${label}`, type: 'button' },
    icon(icons.pencil),
    assistive(`${word('Edit')} ${label}`),
  );
}

const labelRow = label =>
  element(
    'div',
    { class: 'test-id__field-label-container slds-form-element__label' },
    element('span', { class: 'test-id__field-label' }, label),
  );

function anchor(record, api) {
  return {
    'data-target-selection-name': `sfdc:RecordField.${record.object}.${api}`,
    role: 'listitem',
    class: 'slds-form__item',
  };
}

function valueRow(holder, label) {
  return element(
    'div',
    { class: 'slds-form-element__control' },
    element('span', { class: 'test-id__field-value slds-form-element__static' }, holder),
    pencil(label),
  );
}

function pageLayoutItem(record, [api, labelText, kind]) {
  const label = word(labelText);
  const value = output(kind, record.fields[api], record);
  value.setAttribute('data-output-element-id', 'output-field');
  return component('records-record-layout-item', { 'field-label': label }, slot => [
    element(
      'div',
      anchor(record, api),
      element(
        'div',
        { class: 'test-id__output-root slds-form-element' },
        labelRow(label),
        valueRow(slot('outputField', value), label),
      ),
    ),
  ]);
}

function dynamicItem(record, [api, labelText, kind]) {
  const label = word(labelText);
  return component('record_flexipage-record-field', {}, slot => [
    element(
      'div',
      anchor(record, api),
      element(
        'div',
        { class: 'test-id__output-root slds-form-element' },
        labelRow(label),
        valueRow(slot('output', output(kind, record.fields[api], record)), label),
      ),
    ),
  ]);
}

/** One field in the page-layout form (`page`) or as Dynamic Forms draw it (`dynamic`). */
export function field(record, definition, form) {
  return form === 'dynamic' ? dynamicItem(record, definition) : pageLayoutItem(record, definition);
}

/** The Details tab. Dynamic Forms name each field by its API name, `__` written as one `_`. */
export function details(record) {
  const layout = layoutOf(record);
  const form = habits.form || layout.form;
  const items = layout.fields.map(definition =>
    form === 'dynamic'
      ? element(
          'flexipage-field',
          { 'data-field-id': `Record${definition[0].replaceAll('__', '_')}Field` },
          field(record, definition, form),
        )
      : field(record, definition, form),
  );
  return element(
    'div',
    { class: 'slds-section' },
    element('h3', { class: 'slds-section__title' }, `${word(layout.label)} ${word('Information')}`),
    element('div', { class: 'slds-form', role: 'list' }, ...items),
  );
}
