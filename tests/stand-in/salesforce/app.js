import { isSettled, later } from '../page/settings.js';
import { consoleStage } from './console.js';
import { onGo } from './go.js';
import { habits } from './habits.js';
import { layoutOf } from './layouts.js';
import { previewOf, toast, watchLookups } from './overlays.js';
import { closeModal, openModal } from './pages/modal.js';
import { homePage, listPage, missingPage, reportPage, setupPage } from './pages/other.js';
import { standardStage } from './panes.js';
import { recordPage } from './record-page.js';
import { relatedListPage } from './related.js';
import { place } from './router.js';
import { shell } from './shell.js';
import { listenForShortcuts } from './shortcuts.js';
import { word } from './words.js';

habits.console ||=
  location.pathname.startsWith('/lightning/app/console') || new URLSearchParams(location.search).has('ws');

const contents = {
  record: page => recordPage(page.record),
  related: page => relatedListPage(page.record, page.relationship),
  list: listPage,
  home: homePage,
  report: reportPage,
  setup: setupPage,
  missing: missingPage,
};

function titleOf(page) {
  if (page.modal?.kind === 'new') return `${word('New')} ${page.modal.object} | Salesforce`;
  if (page.kind === 'record')
    return `${page.record.name} | ${word(layoutOf(page.record).label)} | Salesforce`;
  if (page.kind === 'report') return 'Pipeline by stage | Salesforce';
  return `${word(page.kind === 'home' ? 'Home' : (page.object ?? 'Lightning Experience'))} | Salesforce`;
}

const host = shell();
const stage = habits.console ? consoleStage(host) : standardStage(host);
let turn = 0;

/** What the screen shows comes later than what the address says. */
function arrive(waitMs) {
  const mine = ++turn;
  const url = new URL(location.href);
  const page = place(url);
  later(waitMs, () => {
    if (mine !== turn) return;
    closeModal();
    const { pane, isNew } = stage.show(url, page);
    if (isNew) pane.replaceChildren(...contents[page.kind](page));
    if (page.modal) openModal(page.modal, url, record => stage.forget(record.id));
    later(habits.titleMs, () => {
      if (mine === turn) document.title = (habits.console && habits.unread ? '(1) ' : '') + titleOf(page);
    });
  });
}

function open(path, { from, replace } = {}) {
  const address = stage.address(path, from);
  if (replace) history.replaceState({}, '', address);
  else history.pushState({}, '', address);
  arrive(habits.staleMs);
}

onGo(open);
addEventListener('popstate', () => arrive(habits.staleMs));
document.addEventListener('click', event => {
  const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  const href = link?.getAttribute('href');
  if (!href?.startsWith('/') || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  // Inside a native shadow root `closest` ends at the root, so the way out is the path of the event.
  open(href, { from: event.composedPath().find(node => node.classList?.contains('navexWorkspace')) });
});

listenForShortcuts();
watchLookups();
document.documentElement.lang = habits.lang;
window.__standIn = {
  settings: habits,
  isSettled,
  open: path => open(path),
  preview: id => previewOf(id, document.body),
  toast,
};
arrive(Math.min(habits.staleMs, 150));
