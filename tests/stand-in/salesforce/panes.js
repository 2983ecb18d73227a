import { element } from '../page/elements.js';
import { habits } from './habits.js';

let hidden = 0;

/** Old pages stay in the document: some with display:none, some merely moved off the screen. */
export function putAway(pane) {
  const away = habits.hide === 'away' || (habits.hide === 'mixed' && hidden++ % 2 === 1);
  if (!away) pane.style.display = 'none';
  else Object.assign(pane.style, { position: 'fixed', left: '-9999px', top: '0px', width: '1200px' });
}

export function bringBack(pane) {
  for (const property of ['display', 'position', 'left', 'top', 'width']) pane.style.removeProperty(property);
}

/** The standard app: one pane a page, one of them active. */
export function standardStage(host) {
  const panes = new Map();
  const stage = element('div', { class: 'oneCenterStage lafSinglePaneWindowManager' });
  host.append(stage);
  return {
    address: path => path,
    show(_, page) {
      for (const pane of panes.values()) {
        if (!pane.classList.contains('active')) continue;
        pane.classList.remove('active');
        putAway(pane);
      }
      const known = panes.get(page.key);
      const pane = known ?? element('div', { class: 'windowViewMode-normal oneContent lafPageHost' });
      if (!known) {
        panes.set(page.key, pane);
        stage.append(pane);
      }
      bringBack(pane);
      pane.classList.add('active');
      return { pane, isNew: !known };
    },
    forget(key) {
      panes.get(key)?.remove();
      panes.delete(key);
    },
  };
}
