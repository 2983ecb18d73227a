import { element } from '../../page/elements.js';
import { highlightCard } from '../highlight-card.js';
import { pathTo, portal, recordsOf } from '../objects.js';
import { render } from '../tree.js';

const plain = (title, ...inside) =>
  element('div', { class: 'index-page' }, element('h1', {}, title), ...inside);

/** Help desk: another layout, with a highlight card inside a panel. */
export function deskPage({ record }) {
  const panel = element('div', { 'data-layer-for': 'Panel', class: 'inline-sidebar' });
  if (record) render(panel, [highlightCard(record)]);
  const rows = recordsOf('0-5').map(ticket =>
    element(
      'div',
      { class: 'card' },
      element('a', { href: `/help-desk/${portal}/view/123/ticket/${ticket.id}` }, ticket.name),
    ),
  );
  return element(
    'div',
    { class: 'index-page desk' },
    element('h1', {}, 'Help desk'),
    ...rows,
    record ? panel : '',
  );
}

export const startPage = () =>
  plain(
    'Your portal',
    ...[...recordsOf('0-2'), ...recordsOf('0-1')]
      .slice(0, 14)
      .map(record => element('p', {}, element('a', { href: pathTo(record) }, record.name))),
  );

export const settingsPage = () =>
  plain(
    'Settings',
    element('label', {}, 'Email ', element('input', { name: 'email', value: 'admin@decoy.example' })),
  );

export const loginPage = () =>
  plain(
    'Log in to your account',
    element('label', {}, 'Email address ', element('input', { type: 'email' })),
    element('label', {}, 'Password ', element('input', { type: 'password' })),
  );

export const missingPage = () =>
  plain("This record doesn't exist", element('p', {}, 'It may have been deleted, or the link is wrong.'));
export const framePage = () => plain('Object builder');
