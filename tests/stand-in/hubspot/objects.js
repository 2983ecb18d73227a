import { icons } from '../page/elements.js';
import { book } from '../page/settings.js';

/** What the portal's administrator sees: words, sidebar properties, association cards, by object type id. */
export const objects = {
  '0-1': {
    word: 'contact',
    label: 'Contact',
    plural: 'Contacts',
    icon: icons.person,
    owner: 'Contact owner',
    associates: ['0-2', '0-3', '0-5', '2-4821973'],
    rows: [
      ['email', 'Email'],
      ['phone', 'Phone number'],
      ['mobilephone', 'Mobile phone number'],
      ['company', 'Company name'],
      ['jobtitle', 'Job title'],
      ['hs_lead_status', 'Lead status'],
      ['lifecyclestage', 'Lifecycle stage'],
    ],
  },
  '0-2': {
    word: 'company',
    label: 'Company',
    plural: 'Companies',
    icon: icons.building,
    owner: 'Company owner',
    associates: ['0-1', '0-3', '0-5', '2-4821973'],
    rows: [
      ['domain', 'Company domain name'],
      ['name', 'Company name'],
      ['industry', 'Industry'],
      ['phone', 'Phone number'],
      ['city', 'City'],
      ['notes_last_contacted', 'Last contacted'],
      ['lifecyclestage', 'Lifecycle stage'],
    ],
  },
  '0-3': {
    word: 'deal',
    label: 'Deal',
    plural: 'Deals',
    icon: icons.crown,
    owner: 'Deal owner',
    associates: ['0-1', '0-2'],
    rows: [
      ['dealname', 'Deal name'],
      ['amount', 'Amount'],
      ['closedate', 'Close date'],
      ['dealstage', 'Deal stage'],
      ['pipeline', 'Pipeline'],
    ],
  },
  '0-5': {
    word: 'ticket',
    label: 'Ticket',
    plural: 'Tickets',
    icon: icons.case,
    owner: 'Ticket owner',
    associates: ['0-1', '0-2'],
    rows: [
      ['subject', 'Ticket name'],
      ['hs_pipeline', 'Pipeline'],
      ['hs_pipeline_stage', 'Ticket status'],
    ],
  },
  '2-4821973': {
    word: 'installation',
    label: 'Installation',
    plural: 'Installations',
    icon: icons.box,
    owner: 'Owner',
    associates: ['0-1', '0-2'],
    rows: [
      ['name', 'Name'],
      ['health_score', 'Health score'],
    ],
  },
};

export const portal = book[0]?.portalId ?? '0';
export const recordOf = (type, id) => book.find(record => record.type === type && record.id === id);
export const recordsOf = type => book.filter(record => record.type === type);
export const associated = (record, type) =>
  record.associations.map(key => book.find(other => other.key === key)).filter(other => other?.type === type);
export const pathTo = record => `/contacts/${portal}/record/${record.type}/${record.id}`;
/** The older address, still found behind some links. */
export const legacyPath = record => `/contacts/${portal}/${objects[record.type].word}/${record.id}`;
