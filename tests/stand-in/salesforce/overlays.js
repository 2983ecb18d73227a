import { element, icon, icons } from '../page/elements.js';
import { habits } from './habits.js';
import { previewHighlights } from './highlights.js';
import { recordById } from './records.js';

/** A message at the top, on SLDS's highest layer. */
export function toast(text) {
  const box = element(
    'div',
    { class: 'slds-notify_container' },
    element(
      'div',
      { class: 'slds-notify slds-notify_toast', role: 'status' },
      element('span', { class: 'toastMessage' }, text),
      element(
        'button',
        { class: 'slds-button', title: 'Close', type: 'button', onclick: () => box.remove() },
        icon(icons.close),
      ),
    ),
  );
  document.body.append(box);
  setTimeout(() => box.remove(), 6000);
}

let card;
let waiting;

function closeCard() {
  clearTimeout(waiting);
  card?.remove();
  card = undefined;
}

/** The card over a lookup holds ANOTHER record's highlights panel, in plain sight and inside <body>. */
export function previewOf(id, near) {
  closeCard();
  const record = recordById(id);
  if (!record) return;
  card = element(
    'div',
    { class: 'slds-popover forceHoverPanel', role: 'dialog' },
    element('records-hover-layout', {}, previewHighlights(record)),
  );
  const box = near.getBoundingClientRect();
  card.style.top = `${Math.min(box.bottom + 8, innerHeight - 240)}px`;
  card.style.left = `${Math.min(box.left, innerWidth - 380)}px`;
  document.body.append(card);
}

export function watchLookups() {
  const linkOf = event => event.composedPath().find(node => node.dataset?.hovers);
  document.addEventListener('mouseover', event => {
    const link = linkOf(event);
    if (!link) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => previewOf(link.dataset.hovers, link), habits.hoverMs);
  });
  document.addEventListener('mouseout', event => linkOf(event) && clearTimeout(waiting));
  document.addEventListener('click', event => {
    const preview = event.composedPath().find(node => node.classList?.contains('preview'));
    const link = linkOf(event);
    if (preview && link) previewOf(link.dataset.hovers, link);
    else if (card && !event.composedPath().includes(card)) closeCard();
  });
}
