import { isSettled, later } from '../page/settings.js';
import { compose } from './composer.js';
import { habits } from './habits.js';
import { recordOf } from './objects.js';
import { boardPage, listPage } from './pages/index-pages.js';
import { deskPage, framePage, loginPage, missingPage, settingsPage, startPage } from './pages/other.js';
import { closePreviews, showPreview } from './preview.js';
import { recordPage } from './record-page.js';
import { place } from './router.js';
import { shell, toast } from './shell.js';
import { listenForShortcuts } from './shortcuts.js';

const pages = {
  list: listPage,
  board: boardPage,
  desk: deskPage,
  start: startPage,
  settings: settingsPage,
  login: loginPage,
  missing: missingPage,
  frame: framePage,
};

const main = shell();
let mounted;
let turn = 0;

function show(page) {
  if (page.kind === 'record') {
    mounted ??= recordPage(main);
    mounted.show(page.record);
    return;
  }
  mounted?.end();
  mounted = undefined;
  closePreviews();
  main.replaceChildren(pages[page.kind](page));
}

/** The address is new at once; the screen follows. */
function arrive(waitMs) {
  const mine = ++turn;
  const page = place(location.pathname);
  const composer = new URLSearchParams(location.search).get('interaction');
  later(waitMs, () => {
    if (mine !== turn) return;
    show(page);
    if (page.kind === 'record' && composer) compose(composer);
    later(habits.titleMs, () => {
      if (mine === turn) document.title = page.record ? `${page.record.name} | HubSpot` : 'HubSpot';
    });
  });
}

function open(path) {
  history.pushState({}, '', path);
  arrive(habits.staleMs);
}

addEventListener('popstate', () => arrive(habits.staleMs));
document.addEventListener('click', event => {
  const href = event.target.closest?.('a')?.getAttribute('href');
  if (!href?.startsWith('/') || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  open(href);
});

listenForShortcuts(open);
document.documentElement.lang = habits.lang;
window.__standIn = {
  settings: habits,
  isSettled,
  open,
  toast,
  compose,
  preview: (type, id, where) => showPreview(recordOf(type, id), where),
  closePreviews,
  rotate: () => mounted?.rotate(),
};
arrive(Math.min(habits.staleMs, 150));
