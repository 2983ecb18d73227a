import { element } from '../page/elements.js';
import { go } from './go.js';
import { bringBack, putAway } from './panes.js';
import { place } from './router.js';

const inApp = path => new URL(path, location.origin);

/**
 * The console app: workspace tabs, each with its own subtabs. The pathname is the focused subtab, `ws` the workspace
 * it lies in. Every workspace keeps an `.active` subtab, hidden ones too.
 */
export function consoleStage(host) {
  const bar = element('ul', { class: 'tabBarItems workspace-tabs', role: 'tablist' });
  const set = element('div', { class: 'oneConsoleTabset navexConsoleTabset' }, bar);
  host.append(element('div', { class: 'oneCenterStage navexWorkspaceManager' }, set));
  const workspaces = new Map();
  let focused;

  function workspaceAt(path) {
    const page = place(inApp(path));
    const known = workspaces.get(page.key);
    if (known) return known;
    const subtabs = element('ul', { class: 'tabBarItems subtabs', role: 'tablist' });
    const made = {
      path,
      key: page.key,
      tabs: new Map(),
      subtabs,
      node: element('div', { class: 'navexWorkspace oneWorkspace' }, subtabs),
      link: undefined,
    };
    made.link = element(
      'a',
      {
        role: 'tab',
        href: path,
        'data-workspace': '',
        'aria-selected': 'false',
        title: page.record?.name ?? page.kind,
      },
      page.record?.name ?? page.kind,
    );
    bar.append(element('li', { class: 'tabItem' }, made.link));
    set.append(made.node);
    workspaces.set(page.key, made);
    return made;
  }

  function tabIn(workspace, page, path) {
    const known = workspace.tabs.get(page.key);
    if (known) return { tab: known, isNew: false };
    const id = `tabpanel-${workspaces.size}-${workspace.tabs.size}`;
    const pane = element('div', { class: 'windowViewMode-maximized active lafPageHost' });
    const section = element(
      'section',
      { id, role: 'tabpanel', class: 'tabContent oneConsoleTab' },
      element('div', { class: 'oneWorkspaceTabWrapper' }, pane),
    );
    const link = element(
      'a',
      { role: 'tab', href: path, 'aria-controls': id, 'aria-selected': 'false' },
      page.record?.name ?? page.kind,
    );
    workspace.subtabs.append(element('li', { class: 'tabItem' }, link));
    workspace.node.append(section);
    const tab = { section, link, pane };
    workspace.tabs.set(page.key, tab);
    return { tab, isNew: true };
  }

  function focus(workspace, tab) {
    for (const other of workspaces.values()) {
      const isFocused = other === workspace;
      if (!isFocused && other.node.classList.contains('active')) putAway(other.node);
      if (isFocused) bringBack(other.node);
      other.node.classList.toggle('active', isFocused);
      other.link.setAttribute('aria-selected', String(isFocused));
    }
    for (const other of workspace.tabs.values()) {
      const isFocused = other === tab;
      if (!isFocused && other.section.classList.contains('active')) putAway(other.section);
      if (isFocused) bringBack(other.section);
      other.section.classList.toggle('active', isFocused);
      other.link.setAttribute('aria-selected', String(isFocused));
    }
    focused = workspace;
  }

  return {
    /** A link followed inside a record opens a subtab of the same workspace, and the address says so. */
    address(path, from) {
      const url = inApp(path);
      const inside = from?.closest?.('.navexWorkspace') && focused;
      if (
        !inside ||
        url.searchParams.has('ws') ||
        place(url).kind !== 'record' ||
        place(inApp(focused.path)).kind !== 'record'
      )
        return path;
      if (place(url).key === focused.key) return path;
      url.searchParams.set('ws', focused.path);
      return url.pathname + url.search;
    },
    show(page, url) {
      const ws = url.searchParams.get('ws') ?? url.pathname;
      const workspace = workspaceAt(inApp(ws).pathname);
      // Other subtabs named by the address exist as tabs; their pages load when they are opened.
      const { tab, isNew } = tabIn(workspace, page, url.pathname + url.search);
      focus(workspace, tab);
      return { pane: tab.pane, isNew };
    },
    forget(key) {
      for (const workspace of workspaces.values()) {
        const tab = workspace.tabs.get(key);
        tab?.section.remove();
        tab?.link.parentElement?.remove();
        workspace.tabs.delete(key);
      }
    },
    goToWorkspace: path => go(path),
  };
}
