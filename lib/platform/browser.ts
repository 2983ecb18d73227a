/** The one door to the web-extension APIs (`browser` in both browsers; see platform facts in README). */
export { browser } from 'wxt/browser';
