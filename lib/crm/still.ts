/** Knowing that a page has not changed: then a second look at it would say what the first one said. */
import { holdsShadow } from './find';

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Watches the words and marks of a page from each `begin` to the first change; on a page that never rests the browser
 * calls us once a look and no more. What stands in shadow roots cannot be watched, so a page with any never counts as still.
 */
export const watchStillness = (page: Document) => {
  let still = false;
  const watch = new MutationObserver(() => end());
  const end = () => {
    still = false;
    watch.disconnect();
  };
  return {
    begin: () => {
      end();
      still = true;
      watch.observe(page, EVERYTHING);
    },
    /** Nothing has changed since `begin`, changes the browser has not told yet included. */
    isStill: () => still && watch.takeRecords().length === 0 && !holdsShadow.has(page),
    end,
  };
};
