/**
 * Stands in for WXT's `ContentScriptContext`, which tells the page our id by `window.postMessage` and can be ended by an
 * event any script of the page may forge. `sole-instance.ts` does its work. Put in place by `wxt.config.ts`.
 */
export class ContentScriptContext {}
