import { element } from '../page/elements.js';
import { habits } from './habits.js';
import { highlightCard } from './highlight-card.js';
import { h, render } from './tree.js';

const panels = new Set();

function panel(record, isBefore) {
  const box = element('div', {
    'data-selenium-test': 'sidebar-preview-panel',
    'data-crm-location': 'CRM_OBJECT_PREVIEW',
    class: isBefore ? 'preview-panel before' : 'preview-panel',
  });
  render(box, [
    h('button', { type: 'button', class: 'link-button close', onclick: () => box.remove() }, '×'),
    highlightCard(record),
  ]);
  if (isBefore) document.body.prepend(box);
  else document.body.append(box);
  panels.add(box);
}

/** A second highlight card, of another record, before or after the real one in the document. */
export function showPreview(record, where = 'after') {
  closePreviews();
  if (where === 'before' || where === 'both') panel(record, true);
  if (where === 'after' || where === 'both') panel(record, false);
}

export function closePreviews() {
  for (const box of panels) box.remove();
  panels.clear();
}

/** The preview that the page was told to open with. */
export function previewByHabit(other) {
  if (habits.preview !== 'none' && other) showPreview(other, habits.preview);
}
