import { element } from '../page/elements.js';
import { habits } from './habits.js';

// Components that have been rebuilt for native shadow; the rest stay in the flattened page.
const rebuilt = new Set([
  'records-lwc-highlights-panel',
  'records-lwc-record-layout',
  'records-highlights2',
  'records-highlights-details-item',
  'record_flexipage-dynamic-highlights2',
  'record_flexipage-highlights-primary-row',
  'records-record-layout-item',
  'record_flexipage-record-field',
  'force-lookup',
  'records-hoverable-link',
  'lightning-formatted-email',
  'lightning-formatted-phone',
  'lightning-formatted-url',
]);

const sheet = new CSSStyleSheet();
if (habits.shadow === 'native') {
  const css = await fetch('/stand-in/salesforce/salesforce.css');
  sheet.replaceSync(await css.text());
}

/**
 * One component in either world. `build(slot)` returns the template's nodes; `slot(name, ...nodes)` stands for
 * `<slot name>`: in synthetic shadow the nodes lie inside it, in native shadow they are light children of the host.
 */
export function component(tag, attributes, build) {
  const host = element(tag, attributes);
  const isNative = habits.shadow === 'native' && rebuilt.has(tag);
  if (isNative && tag.startsWith('lightning-')) host.setAttribute('data-render-mode', 'shadow');
  const root = isNative ? host.attachShadow({ mode: 'open' }) : host;
  if (isNative) root.adoptedStyleSheets = [sheet];
  const slot = (name, ...nodes) => {
    for (const node of nodes) node.setAttribute('slot', name);
    if (!isNative) return element('slot', { name }, ...nodes);
    host.append(...nodes);
    return element('slot', { name });
  };
  root.append(...[build(slot)].flat().filter(Boolean));
  return host;
}

export const assistive = text => element('span', { class: 'slds-assistive-text' }, text);
