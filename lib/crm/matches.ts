/** Match patterns of the sites Kept runs on; regional hosts of HubSpot cannot be written as a pattern. */
export const CRM_MATCHES = [
  'https://*.lightning.force.com/*',
  'https://*.lightning.force.com.mcas.ms/*',
  'https://*.lightning.crmforce.mil/*',
  'https://*.lightning.force.mil/*',
  'https://*.lightning.sfcrmapps.cn/*',
  'https://*.my-lightning.com/*',
  'https://*.hubspot.com/*',
];
