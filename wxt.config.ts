import { defineConfig } from 'wxt';

/** Lightning hosts of design `crm/salesforce`, HubSpot's `app` hosts (regional ones cannot be written as a pattern). */
const CRM_MATCHES = [
  'https://*.lightning.force.com/*',
  'https://*.lightning.force.com.mcas.ms/*',
  'https://*.lightning.crmforce.mil/*',
  'https://*.lightning.force.mil/*',
  'https://*.lightning.sfcrmapps.cn/*',
  'https://*.my-lightning.com/*',
  'https://*.hubspot.com/*',
];

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  vite: () => ({ esbuild: { jsx: 'automatic', jsxImportSource: 'preact' } }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    minimum_chrome_version: '144',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', browser === 'firefox' ? 'menus' : 'contextMenus', 'activeTab'],
    host_permissions: CRM_MATCHES,
    incognito: 'not_allowed',
  }),
});
