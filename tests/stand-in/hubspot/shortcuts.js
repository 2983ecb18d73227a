import { compose } from './composer.js';
import { portal } from './objects.js';

const isTyping = target => target.closest?.('input, textarea, select, [contenteditable]') !== null;

/** Bare letters on document; the guard looks at `event.target`, which a shadow root disguises. */
export function listenForShortcuts(go) {
  const actions = {
    d: () => go(`/contacts/${portal}/objects/0-3/views/all/list`),
    l: () => go(`/contacts/${portal}/objects/0-1/views/all/list`),
    s: () => go(`/settings/${portal}/general`),
    n: () => compose('note'),
    '/': () => document.getElementById('global-search-input').focus(),
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = actions[event.key];
    if (!action) return;
    window.__shortcuts.push(event.key);
    event.preventDefault();
    action();
  });
}
