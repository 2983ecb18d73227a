import { element } from '../page/elements.js';
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

  function tabIn(workspace, path) {
    const page = place(inApp(path));
    const known = workspace.tabs.get(page.key);
    if (known) return known;
    const id = `tabpanel-${workspaces.size}-${workspace.tabs.size}`;
    const pane = element('div', { class: 'windowViewMode-maximized active lafPageHost' });
    const wrapper = element('div', { class: 'oneWorkspaceTabWrapper' }, pane);
    const section = element('section', { id, role: 'tabpanel', class: 'tabContent oneConsoleTab' }, wrapper);
    const name = page.record?.name ?? page.kind;
    const link = element(
      'a',
      { role: 'tab', href: path, 'aria-controls': id, 'aria-selected': 'false' },
      name,
    );
    workspace.subtabs.append(element('li', { class: 'tabItem' }, link));
    workspace.node.append(section);
    putAway(section);
    const tab = { section, link, pane };
    workspace.tabs.set(page.key, tab);
    return tab;
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
    show(url) {
      const home = inApp(url.searchParams.get('ws') ?? url.pathname).pathname;
      const workspace = workspaceAt(home);
      // Subtabs that the address names exist as tabs; a page loads when its tab is first opened.
      tabIn(workspace, home);
      for (const path of (url.searchParams.get('ctabs') ?? '').split(',').filter(Boolean))
        tabIn(workspace, path);
      const tab = tabIn(workspace, url.pathname + url.search);
      focus(workspace, tab);
      return { pane: tab.pane, isNew: tab.pane.childElementCount === 0 };
    },
    forget(key) {
      for (const workspace of workspaces.values()) {
        const tab = workspace.tabs.get(key);
        tab?.section.remove();
        tab?.link.parentElement?.remove();
        workspace.tabs.delete(key);
      }
    },
  };
}
