/**
 * The background. Every listener is registered in the first tick and nothing else happens here: a listener added after
 * an `await` misses the event that woke the worker.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../../lib/messages/listen';
import { STAMP_KEY } from '../../lib/messages/protocol';
import { browser } from '../../lib/platform/browser';
import { onGrantsChanged } from '../../lib/platform/grants';
import { hasNoticeButtons } from '../../lib/platform/notifications';
import { isDemoBook } from '../../lib/platform/which-book';
import { answers } from './answers';
import { openedBook } from './book/open-book';
import { lookAfterBook } from './book/recovery';
import { onMenuClicked, registerMenus } from './capture-selection';
import { failureOf } from './failures';
import { tellGrants, welcome } from './grants';
import { answerInPage } from './in-page';
import { keepUp } from './keep-up';
import { onNoticeButton, onNoticeClicked } from './notice-clicked';
import { onCommand, onOmniboxEntered } from './shortcuts';

/** What fails in an event nobody waits for is tried again at the next one; the surfaces say what is wrong. */
const quietly = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};

export default defineBackground(() => {
  // A page of the demo book runs this file too: there it answers that page, and listens to nothing.
  if (isDemoBook()) return answerInPage();
  browser.runtime.onMessage.addListener((message, sender) =>
    answerMessage(message, sender, answers, failureOf),
  );
  browser.runtime.onInstalled.addListener(({ reason }) =>
    quietly(Promise.all([registerMenus(), begin(), reason === 'install' && welcome()])),
  );
  browser.runtime.onStartup.addListener(() => quietly(Promise.all([registerMenus(), begin()])));
  browser.alarms.onAlarm.addListener(() => quietly(keepUp()));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && STAMP_KEY in changes) soonKeepUp();
  });
  browser.notifications.onClicked.addListener(id => quietly(onNoticeClicked(id)));
  // Firefox has no buttons on notices; its event for them is a stub that complains.
  if (hasNoticeButtons())
    browser.notifications.onButtonClicked.addListener((id, index) => quietly(onNoticeButton(id, index)));
  browser.commands?.onCommand.addListener(name => quietly(onCommand(name)));
  browser.omnibox?.onInputEntered.addListener(words => quietly(onOmniboxEntered(words)));
  // Absent where the permission is named otherwise; a missing menu must not silence the reminders.
  browser.contextMenus?.onClicked.addListener((info, tab) => quietly(onMenuClicked(info, tab)));
  // A panel that can no longer stand, or notices that are no longer shown, are said at once.
  onGrantsChanged(() => quietly(tellGrants()));
  // The message that woke it is on its way; nearly every one is about the book.
  quietly(openedBook());
  // Whatever woke the worker: alarms may be gone (disabled and enabled again, an update), and only the rows know.
  soonKeepUp(AFTER_START_MS);
});

/** Surfaces that ask again after a write go first; reminders and badge follow. */
const AFTER_WRITE_MS = 100;
const AFTER_START_MS = 1_000;

function soonKeepUp(ms = AFTER_WRITE_MS): void {
  setTimeout(() => quietly(keepUp()), ms);
}

async function begin(): Promise<void> {
  await lookAfterBook();
  await keepUp();
}
