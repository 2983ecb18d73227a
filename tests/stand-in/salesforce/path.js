import { element } from '../page/elements.js';
import { layoutOf } from './layouts.js';

/** The stages above an Opportunity or a Lead; the current one is marked. */
export function path(record) {
  const steps = layoutOf(record).path;
  if (!steps) return null;
  const [api, ...names] = steps;
  const current = names.indexOf(record.fields[api]);
  return element(
    'runtime_sales_pathassistant-path-assistant',
    { class: 'card path' },
    element(
      'ul',
      { role: 'listbox' },
      ...names.map((name, at) =>
        element(
          'runtime_sales_pathassistant-path-step',
          {},
          element(
            'li',
            {
              class: `slds-path__item ${at === current ? 'slds-is-current slds-is-active' : at < current ? 'slds-is-complete' : 'slds-is-incomplete'}`,
            },
            element(
              'a',
              { role: 'option', class: 'slds-path__link' },
              element('span', { class: 'slds-path__title', 'data-label': name }, name),
            ),
          ),
        ),
      ),
    ),
  );
}
