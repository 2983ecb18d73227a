import { element, icon, icons } from '../page/elements.js';
import { toast } from './shell.js';
import { word } from './words.js';

let open;
const labels = { note: 'Note', email: 'Email', call: 'Call', task: 'Task', schedule: 'Meeting' };

/** HubSpot's own window in the bottom right corner, where any guest would like to sit too. */
export function compose(kind) {
  const label = labels[kind];
  if (!label) return;
  open?.remove();
  const close = () => open?.remove();
  const field =
    kind === 'task'
      ? element('input', { placeholder: word('Enter your task'), class: 'composer-input' })
      : element('div', {
          'data-test-id': 'rte-content',
          contenteditable: 'true',
          role: 'textbox',
          'aria-label': word(label),
          class: 'composer-input',
        });
  open = element(
    'div',
    { class: 'composer', 'data-test-id': 'activity-creator-window' },
    element(
      'header',
      {},
      element('strong', {}, word(label)),
      element('button', { type: 'button', title: 'Close', onclick: close }, icon(icons.close)),
    ),
    field,
    element(
      'footer',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'primary',
          'data-test-id': 'activity-creator-window-footer-save-button',
          onclick: () => {
            close();
            toast(`${word(label)} ✓`);
          },
        },
        word('Save'),
      ),
    ),
  );
  document.body.append(open);
}
