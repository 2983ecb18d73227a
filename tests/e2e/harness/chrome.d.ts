/** The extension API inside functions that Playwright runs in our pages and in the worker. */
declare const chrome: import('webextension-polyfill').Browser;
