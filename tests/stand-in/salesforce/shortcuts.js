import { go } from './go.js';

const isTyping = target => target.closest?.('input, textarea, select, [contenteditable]') !== null;

/** Bare letters on document. The guard looks at `event.target` only, which a shadow root disguises. */
export function listenForShortcuts() {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const record = /^\/lightning\/r\/(?:\w+\/)?(\w{15,18})\/view/.exec(location.pathname);
    const actions = {
      e: () =>
        record &&
        go(`/lightning/r/${record[1]}/edit?backgroundContext=${encodeURIComponent(location.pathname)}`),
      g: () => go('/lightning/page/home'),
      n: () =>
        go(`/lightning/o/Contact/new?count=1&backgroundContext=${encodeURIComponent(location.pathname)}`),
      '/': () => document.getElementById('global-search').focus(),
    };
    const action = actions[event.key];
    if (!action) return;
    window.__shortcuts.push(event.key);
    event.preventDefault();
    action();
  });
}
