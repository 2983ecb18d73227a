/** The toolbar popup. The line is drawn before anything is asked, so that typing can begin at once. */
import '../../components/styles/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId, send } from '../../lib/messages/send';
import { browser } from '../../lib/platform/browser';
import { now } from '../../lib/platform/clock';
import { openNoticeSettings, requestSites } from '../../lib/platform/grants';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createPopupModel } from '../../lib/ui/popup-model';

/** The tab may move on while the popup is open; its chip then says so. */
const onTabMoved = (listener: () => void): (() => void) => {
  const updated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url || change.status === 'complete') listener();
  };
  browser.tabs.onUpdated.addListener(updated);
  const activated = () => listener();
  browser.tabs.onActivated.addListener(activated);
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onActivated.removeListener(activated);
  };
};

const model = createPopupModel({
  ask: send,
  newId: newCommandId,
  now,
  spare: spareDrafts('popup'),
  requestSites,
  openNoticeSettings,
  subscribe(listener) {
    const ends = [onBookChanged(listener), onTabMoved(listener)];
    return () => {
      for (const end of ends) end();
    };
  },
});

/** Opened in a tab of its own, the same page stays: there it is a page, and nobody asked for the tab to go. */
const close = () => {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
};

// The key for a touch opens the popup with its line set to one.
void browser.storage.session?.get('popupKind').then(async ({ popupKind }) => {
  if (popupKind !== 'touch') return;
  await browser.storage.session.remove('popupKind');
  model.line.chooseKind('touch');
});

const root = document.getElementById('app');
if (root) render(<Popup model={model} close={close} />, root);
const end = model.start();
window.addEventListener('pagehide', end, { once: true });
