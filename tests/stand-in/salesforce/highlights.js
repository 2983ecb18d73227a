import { element, icon } from '../page/elements.js';
import { later } from '../page/settings.js';
import { actions } from './actions.js';
import { component } from './components.js';
import { field } from './details.js';
import { habits } from './habits.js';
import { layoutOf } from './layouts.js';
import { output } from './values.js';
import { word } from './words.js';

const nameTag = layout => (layout.isPerson ? 'lightning-formatted-name' : 'lightning-formatted-text');

export function objectIcon(layout) {
  const box = element('span', { class: 'slds-icon_container' }, icon(layout.icon));
  box.style.background = layout.colour;
  return box;
}

function labelOf(layout, api) {
  return word(layout.fields.find(([name]) => name === api)?.[1] ?? api);
}

function compactItem(record, layout, api) {
  const kind = layout.fields.find(([name]) => name === api)?.[2] ?? 'text';
  const several = api === 'Phone' && record.fields.MobilePhone ? ' (2)' : '';
  const label = labelOf(layout, api) + several;
  return component('records-highlights-details-item', {}, () => [
    element(
      'div',
      {},
      element('p', { class: 'slds-text-title slds-truncate', title: label }, label),
      element(
        'p',
        { class: 'fieldComponent slds-text-body_regular slds-truncate' },
        element('slot', {}, output(kind, record.fields[api], record)),
      ),
    ),
  ]);
}

/** The name node exists only after a while: until then the slot is empty. */
function lateName(slot, record, layout) {
  const name = element(nameTag(layout), {});
  const holder = slot('primaryField', name);
  later(habits.nameMs, () => {
    name.textContent = record.name;
  });
  return holder;
}

function entityLabel(slot, layout) {
  return slot('entityLabel', element('records-entity-label', {}, word(layout.label)));
}

function classic(record, layout) {
  const tag = `forcegenerated-highlightspanel_${record.object.toLowerCase()}___012000000000000aaa___compact___view___recordlayout2`;
  const panel = () =>
    component('records-highlights2', {}, slot => [
      element(
        'div',
        { class: 'highlights slds-page-header slds-page-header_record-home' },
        element(
          'div',
          { class: 'slds-page-header__row' },
          slot('icon', objectIcon(layout)),
          element(
            'h1',
            {},
            element('div', { class: 'entityNameTitle slds-line-height_reset' }, entityLabel(slot, layout)),
            lateName(slot, record, layout),
          ),
          actions(record),
        ),
        element(
          'div',
          { class: 'secondaryFields' },
          slot('secondaryFields', ...layout.compact.map(api => compactItem(record, layout, api))),
        ),
      ),
    ]);
  return component('records-lwc-highlights-panel', {}, () => [
    component('records-lwc-record-layout', {}, () => [
      element(tag, { class: 'forcegenerated-record-layout2' }, panel()),
    ]),
  ]);
}

function dynamic(record, layout) {
  const fields = layout.compact.map(api => layout.fields.find(([name]) => name === api)).filter(Boolean);
  return component('record_flexipage-dynamic-highlights2', {}, slot => [
    element(
      'div',
      { class: 'highlights slds-page-header slds-page-header_record-home' },
      component('record_flexipage-highlights-primary-row', {}, inner => [
        element(
          'div',
          { class: 'slds-page-header__row' },
          inner('icon', objectIcon(layout)),
          element(
            'h1',
            {},
            element('div', { class: 'entityNameTitle' }, entityLabel(inner, layout)),
            lateName(inner, record, layout),
          ),
          actions(record),
        ),
      ]),
      element(
        'div',
        { class: 'secondaryFields' },
        slot('secondaryFields', ...fields.map(each => field(record, each, 'dynamic'))),
      ),
    ),
  ]);
}

/** The compact layout on top of a record; nothing where an administrator left the panel out. */
export function highlights(record) {
  const layout = layoutOf(record);
  const variant = habits.highlights || layout.highlights;
  if (variant === 'missing') return null;
  return variant === 'dynamic' ? dynamic(record, layout) : classic(record, layout);
}

/** The same panel without delays or buttons, for the card shown when the pointer rests on a lookup. */
export function previewHighlights(record) {
  const layout = layoutOf(record);
  return element(
    'records-lwc-highlights-panel',
    {},
    element(
      'records-highlights2',
      {},
      element(
        'div',
        { class: 'slds-page-header__row' },
        objectIcon(layout),
        element(
          'h1',
          {},
          element('records-entity-label', { slot: 'entityLabel' }, word(layout.label)),
          element(nameTag(layout), { slot: 'primaryField' }, record.name),
        ),
      ),
      element(
        'div',
        { class: 'secondaryFields' },
        ...layout.compact.map(api => compactItem(record, layout, api)),
      ),
    ),
  );
}
