import { element } from '../page/elements.js';
import { assistive, component } from './components.js';
import { habits } from './habits.js';
import { bareId, pathTo, recordById, records } from './records.js';
import { day, money, word } from './words.js';

const text = value => element('lightning-formatted-text', {}, value);

function email(value, record) {
  const href = habits.email === 'composer' ? 'javascript:void(0)' : `mailto:${value}`;
  const link = () => element('a', { href }, assistive(word('Email')), value);
  const wrapped =
    habits.email === 'old'
      ? element('force-aura-action-wrapper', {}, element('div', {}, element('a', { href }, value)))
      : component('lightning-formatted-email', {}, () => (value ? [link()] : []));
  return element(
    `emailui-formatted-email-${record.object.toLowerCase()}`,
    {},
    element('emailui-formatted-email-wrapper', {}, wrapped),
  );
}

/** North American look for North American numbers; the raw value stays in the link. */
function readable(phone) {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : phone;
}

function phone(value) {
  const inner =
    habits.phone === 'click-to-dial'
      ? element(
          'lightning-click-to-dial',
          {},
          value ? element('button', { class: 'link' }, readable(value)) : '',
        )
      : component('lightning-formatted-phone', {}, () =>
          value ? [element('a', { href: `tel:${value}` }, readable(value))] : [],
        );
  return element('records-output-phone', {}, inner);
}

function url(value) {
  return component('lightning-formatted-url', {}, () =>
    value
      ? [element('a', { href: /^https?:/.test(value) ? value : `http://${value}`, target: '_blank' }, value)]
      : [],
  );
}

export function lookup(id) {
  const target = id ? recordById(id) : undefined;
  return component('force-lookup', {}, () => {
    if (!target) return [];
    if (habits.lookup === 'no-access') {
      return [element('div', {}, element('span', {}, element('slot', {}, target.name)))];
    }
    return [
      component('records-hoverable-link', { 'data-hovers': target.id }, () => [
        element(
          'div',
          { class: 'slds-grid' },
          element(
            'a',
            { href: pathTo(target), class: 'flex-wrap-ie11' },
            element('slot', {}, element('span', {}, target.name)),
          ),
          element(
            'button',
            { class: 'slds-button preview', title: `Open ${target.name} Preview`, type: 'button' },
            assistive(`Open ${target.name} Preview`),
          ),
        ),
      ]),
    ];
  });
}

function owner(id) {
  return element(
    'force-owner-lookup',
    {},
    element(
      'div',
      { class: 'slds-grid' },
      lookup(id),
      element(
        'button',
        { class: 'slds-button change-owner', title: word('Change Owner'), type: 'button' },
        assistive(word('Change Owner')),
      ),
    ),
  );
}

function modstamp() {
  const editor = records.find(other => other.object === 'User');
  return element(
    'records-modstamp',
    {},
    element('div', { class: 'slds-grid' }, lookup(editor?.id), text(`, ${day('2026-11-12')}`)),
  );
}

const kinds = {
  text,
  name: value => element('lightning-formatted-name', {}, value),
  email,
  phone,
  url,
  lookup,
  owner,
  modstamp,
  number: value => element('lightning-formatted-number', {}, value),
  money: value => element('sfa-output-opportunity-amount', {}, text(money(value))),
  day: value => text(day(value)),
  stage: value => element('sfa-output-stage-name', {}, text(value)),
  address: value =>
    element(
      'lightning-formatted-address',
      {},
      value ? element('a', { href: 'https://maps.example/' }, value) : '',
    ),
};

/** The output component of one field, as the page layout and both highlights draw it. */
export function output(kind, value, record) {
  return kinds[kind](value ?? '', record);
}

export const rowLink = record =>
  element(
    'a',
    { href: bareId(record), class: 'outputLookupLink', 'data-recordid': record.id, 'data-refid': 'recordId' },
    record.name,
  );
