/** What `urls.ts` must answer: address, record key or null, and why. Read by the tests only. */
export const urlExamples: readonly (readonly [url: string, key: string | null, why: string])[] = [
  [
    'https://northwind.lightning.force.com/lightning/r/Opportunity/006Vv00000IZaFxIAL/view',
    'salesforce/northwind.lightning.force.com/006Vv00000IZaFxIAL',
    'plain opportunity page',
  ],
  [
    'https://bluefern.lightning.force.com/lightning/r/Opportunity/006aV00000p4QoAQAU/view',
    'salesforce/bluefern.lightning.force.com/006aV00000p4QoAQAU',
    'ids may hold capitals anywhere',
  ],
  [
    'https://kestrel.lightning.force.com/lightning/r/Contact/00380000012bOj1AAE/view',
    'salesforce/kestrel.lightning.force.com/00380000012bOj1AAE',
    'plain contact page',
  ],
  [
    'https://orchard.lightning.force.com/lightning/r/Case/500QO00000vcuYGYAY/view',
    'salesforce/orchard.lightning.force.com/500QO00000vcuYGYAY',
    'a case is a record',
  ],
  [
    'https://tidewater--magnet2.lightning.force.com/lightning/r/Contact/0030D000007OO8MQAW/view?0.source=alohaHeader',
    'salesforce/tidewater--magnet2.lightning.force.com/0030D000007OO8MQAW',
    'old sandbox host, dotted query',
  ],
  [
    'https://maple.lightning.force.com/lightning/r/003Qk00000jw4fsIAA/view',
    'salesforce/maple.lightning.force.com/003Qk00000jw4fsIAA',
    'no object in the path',
  ],
  [
    'https://maple.lightning.force.com/lightning/r/00UQk00000OMYzhMAH/view',
    'salesforce/maple.lightning.force.com/00UQk00000OMYzhMAH',
    'no object, prefix is Event',
  ],
  [
    'https://granite.scratch.lightning.force.com/lightning/r/001JW000012P7MTYA0/view',
    'salesforce/granite.scratch.lightning.force.com/001JW000012P7MTYA0',
    'no object on scratch org',
  ],
  [
    'https://lumen--qa.sandbox.lightning.force.com/lightning/r/Contact/003WL00000cC4d3YAC/view',
    'salesforce/lumen--qa.sandbox.lightning.force.com/003WL00000cC4d3YAC',
    'sandbox with its own label',
  ],
  [
    'https://harbor--dev.sandbox.lightning.force.com/lightning/r/SBQQ__Quote__c/a22Su000000bSYPIA2/view',
    'salesforce/harbor--dev.sandbox.lightning.force.com/a22Su000000bSYPIA2',
    'custom object of a package',
  ],
  [
    'https://quill--uat.sandbox.lightning.force.com/lightning/r/Opportunity/006Oy00000VORDdIAP/view',
    'salesforce/quill--uat.sandbox.lightning.force.com/006Oy00000VORDdIAP',
    'sandbox opportunity',
  ],
  [
    'https://sable--dev.sandbox.lightning.force.com/lightning/r/User/0053u000002puEBAAY/view',
    'salesforce/sable--dev.sandbox.lightning.force.com/0053u000002puEBAAY',
    'user pages are record-shaped',
  ],
  [
    'https://juniper--qa.sandbox.lightning.force.com/lightning/r/Contract/800QL00000JP9MvYAL/view',
    'salesforce/juniper--qa.sandbox.lightning.force.com/800QL00000JP9MvYAL',
    'a contract is a record',
  ],
  [
    'https://cobalt-dev-ed.develop.lightning.force.com/lightning/r/Case/500aj00000FL9RyAAL/view',
    'salesforce/cobalt-dev-ed.develop.lightning.force.com/500aj00000FL9RyAAL',
    'developer edition host',
  ],
  [
    'https://willow-dev-ed.scratch.lightning.force.com/lightning/r/Asset/02iHy000004JX48IAG/view',
    'salesforce/willow-dev-ed.scratch.lightning.force.com/02iHy000004JX48IAG',
    'scratch org asset',
  ],
  [
    'https://amber-dev-ed.trailblaze.lightning.force.com/lightning/r/Account/001dL00000VSWL0QAP/view',
    'salesforce/amber-dev-ed.trailblaze.lightning.force.com/001dL00000VSWL0QAP',
    'Trailhead playground account',
  ],
  [
    'https://falcon.lightning.crmforce.mil/lightning/r/Contact/00380000012bOj1AAE/view',
    'salesforce/falcon.lightning.crmforce.mil/00380000012bOj1AAE',
    'military cloud has own domain',
  ],
  [
    'https://meadow.lightning.sfcrmapps.cn/lightning/r/Contact/00380000012bOj1AAE/view',
    'salesforce/meadow.lightning.sfcrmapps.cn/00380000012bOj1AAE',
    'Chinese cloud has own domain',
  ],
  [
    'https://onyx.org62.sandbox.my-lightning.com/lightning/r/Contact/00380000012bOj1AAE/view',
    'salesforce/onyx.org62.sandbox.my-lightning.com/00380000012bOj1AAE',
    'rare alternative domain',
  ],
  [
    'https://pioneer--bloobirds.sandbox.lightning.force.com/lightning/r/Account/0011X00001DsLozQAF/view?ws=%2Flightning%2Fr%2FLead%2F00Q1X000006WUGiUAO%2Fview',
    'salesforce/pioneer--bloobirds.sandbox.lightning.force.com/0011X00001DsLozQAF',
    'the path is the focused tab',
  ],
  [
    'https://orchard.lightning.force.com/lightning/r/Case/500QO00000KaijmYAB/view?ws=%2Flightning%2Fr%2FCase%2F500QO00000kGONGYA4%2Fview',
    'salesforce/orchard.lightning.force.com/500QO00000KaijmYAB',
    'ws is only the surroundings',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/a03dM000003idaFQAQ/edit?backgroundContext=%2Flightning%2Fr%2FAcctivityReport__c%2Fa03dM000003idaFQAQ%2Fview',
    'salesforce/acme.lightning.force.com/a03dM000003idaFQAQ',
    'edit dialog over same record',
  ],
  [
    'https://ridge.lightning.force.com/one/one.app#/sObject/a0f1a000003yDoIAAU/view',
    'salesforce/ridge.lightning.force.com/a0f1a000003yDoIAAU',
    'address form before 2018',
  ],
  [
    'https://spruce-dev-ed.develop.lightning.force.com/lightning/r/Dashboard/01ZWU000000IQg52AG/view?queryScope=userFolders',
    null,
    'dashboards look like records',
  ],
  [
    'https://terra--devlm2.sandbox.lightning.force.com/lightning/r/Account/001dz00000G8L9QAAV/related/ActivityHistories/view',
    null,
    'related list, no record shown',
  ],
  ['https://umber.lightning.force.com/lightning/o/Account/list?filterName=Recent', null, 'list view'],
  ['https://umber.lightning.force.com/lightning/page/home', null, 'home page'],
  [
    'https://vale.lightning.force.com/lightning/o/Task/new?defaultFieldValues=...',
    null,
    'nothing exists yet on create',
  ],
  ['https://wren.lightning.force.com/lightning/setup/ManageUsers/page?address=/005', null, 'set-up page'],
  [
    'https://yarrow-dev-ed.develop.my.salesforce-setup.com/lightning/setup/SetupOneHome/home',
    null,
    'set-up host',
  ],
  ['https://zephyr.lightning.force.com/reports/lightningReportApp.app', null, 'frame inside a report page'],
  [
    'https://aspen-dev-ed--c.trailblaze.vf.force.com/apex/ProposalPdf?Id=a0X000000000001AAA',
    null,
    'Visualforce host, id in query',
  ],
  ['https://birch--c.vf.force.com/apex/Case_View?sbstr=03012345', null, 'Visualforce host'],
  ['https://cedar-dev-ed.my.salesforce.com/0038c000036blDJAAY', null, 'Classic pages are not ours'],
  ['https://dahlia-dev-ed.my.salesforce.com/003/o?hotlist_mode=2', null, 'Classic recent items'],
  [
    'https://ember--cdfiqa01.cs33.my.salesforce.com/00535000000UVtYAAW?noredirect=1&isUserEntityOverride=1',
    null,
    'Classic user on pod host',
  ],
  [
    'https://help.salesforce.com/s/articleView?id=xcloud.security_coop.htm&type=5',
    null,
    'salesforce.com, but no org',
  ],
  ['https://login.salesforce.com/', null, 'login host'],
  ['https://evil.example/lightning/r/Contact/00380000012bOj1AAE/view', null, 'path fits, host does not'],
  [
    'https://acme.lightning.force.com/lightning/r/Account/001800000000001AAA/view',
    'salesforce/acme.lightning.force.com/001800000000001AAA',
    'plain account',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/001800000000001/view',
    'salesforce/acme.lightning.force.com/001800000000001AAA',
    '15 characters are raised',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/sObject/001800000000001AAA/view',
    'salesforce/acme.lightning.force.com/001800000000001AAA',
    'sObject is no object name',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/Contact/003800000000001AAA/clone/',
    'salesforce/acme.lightning.force.com/003800000000001AAA',
    'clone dialog, trailing slash',
  ],
  [
    'https://ACME.Lightning.Force.com/lightning/r/Contact/003800000000001AAA/view',
    'salesforce/acme.lightning.force.com/003800000000001AAA',
    'hosts have no case',
  ],
  [
    'https://acme.lightning.force.com.mcas.ms/lightning/r/Contact/003800000000001AAA/view',
    'salesforce/acme.lightning.force.com/003800000000001AAA',
    'the proxy host is dropped',
  ],
  [
    'https://acme.lightning.force.com/one/one.app#/sObject/003800000000001AAA/view?t=1',
    'salesforce/acme.lightning.force.com/003800000000001AAA',
    'old form with a query',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/Account/001800000000001AAB/view',
    null,
    'the suffix is wrong',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/Account/0018000000000011/view',
    null,
    '16 characters are no id',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/Account/00180000000000111/view',
    null,
    '17 characters are no id',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/Account/001800000000/view',
    null,
    '12 characters, a placeholder',
  ],
  [
    'https://acme.lightning.force.com/lightning/r/Report/00O800000000001AAA/view',
    null,
    'reports look like records',
  ],
  ['https://acme.lightning.force.com/lightning/r/00G800000000001AAA/view', null, 'a queue is no record'],
  ['https://acme.lightning.force.com/lightning/r/Account/001800000000001AAA', null, 'the action is missing'],
  [
    'https://acme.lightning.force.com/lightning/o/Task/new?backgroundContext=%2Flightning%2Fr%2FAccount%2F001800000000001AAA%2Fview',
    null,
    'record path only in query',
  ],
  [
    'https://acme.lightning.force.com/lightning/page/home#/sObject/003800000000001AAA/view',
    null,
    'hash form of another page',
  ],
  [
    'https://acme.lightning.force.com.evil.example/lightning/r/Contact/003800000000001AAA/view',
    null,
    'host continues after the domain',
  ],
  [
    'https://lightning.force.com/lightning/r/Contact/003800000000001AAA/view',
    null,
    'no org before the domain',
  ],
  [
    'https://evil.example/https://acme.lightning.force.com/lightning/r/Contact/003800000000001AAA/view',
    null,
    'an address within a path',
  ],
  [
    'http://acme.lightning.force.com/lightning/r/Account/001800000000001AAA/view',
    null,
    'only https is believed',
  ],
];
