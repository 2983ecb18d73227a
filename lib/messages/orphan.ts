import { browser } from '../platform/browser';

/** After an update or a reload of the extension this page belongs to nobody: `runtime.id` is gone. */
export const isOrphan = (): boolean => {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
};
