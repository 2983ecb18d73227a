/**
 * Which item a clicked notice was about, so that the panel that opens brings it into view. Kept in `storage.session`,
 * because the worker may be stopped between the click and the page.
 */
import { browser } from '../../lib/platform/browser';

const KEY = 'focusItem';
/** A slow CRM page takes its time; after this the rep has moved on. */
const LASTS_MS = 60_000;

export interface Focus {
  customerId: string;
  itemId: string;
  until: number;
}

export async function focusItem(customerId: string, itemId: string): Promise<void> {
  await browser.storage.session.set({
    [KEY]: { customerId, itemId, until: Date.now() + LASTS_MS } satisfies Focus,
  });
}

/** What the last clicked notice was about. */
export const readFocus = async (): Promise<Focus | undefined> =>
  ((await browser.storage.session.get(KEY)) as { [KEY]?: Focus })[KEY];

/** The item to bring into view when this customer's panel opens now. */
export const focusedItem = (focus: Focus | undefined, customerId: string | undefined): string | undefined =>
  focus && focus.customerId === customerId && focus.until > Date.now() ? focus.itemId : undefined;
