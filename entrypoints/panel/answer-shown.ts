/** `showInPanel`: show a record (or none) and answer when it can be seen. */
import type { TabEnvelope } from '../../lib/messages/protocol';
import { browser } from '../../lib/platform/browser';
import type { PanelModel } from '../../lib/ui/panel-model';

/** A frame that is not drawn at all (a tab in the background) gets no animation frames; it counts as painted after this. */
const PAINT_LIMIT_MS = 50;

const painted = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, PAINT_LIMIT_MS);
    // The task after a frame's callbacks: by then that frame is laid out and handed over, and no second one is waited for.
    requestAnimationFrame(() => setTimeout(resolve));
  });

const isForUs = (message: unknown): message is TabEnvelope<'showInPanel'> => {
  const envelope = message as Partial<TabEnvelope> | null;
  return typeof envelope === 'object' && envelope?.kept === 1 && envelope.name === 'showInPanel';
};

/** Only the background of this extension may say what to show. */
export function answerShown(model: PanelModel): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; tab?: unknown }) => {
    if (!isForUs(message) || sender.id !== browser.runtime.id || sender.tab) return undefined;
    if (message.request && 'failure' in message.request) model.fail(message.request);
    else model.show(message.request);
    const key = message.request?.record.key ?? null;
    return painted().then(() => ({ painted: key }));
  });
}
