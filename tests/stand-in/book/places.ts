import type { Home } from './customers';

/** Lightning hosts of the stand-in orgs: a developer edition, a production-looking one and its sandbox. */
export const orgs = {
  fernhill: 'fernhill-dev-ed.develop.lightning.force.com',
  kestrel: 'kestrel.lightning.force.com',
  'kestrel-uat': 'kestrel--uat.sandbox.lightning.force.com',
} as const satisfies Partial<Record<Home, string>>;

/** HubSpot portals; a portal lives on one host. */
export const portals = {
  eu1: { id: '20000001', host: 'app-eu1.hubspot.com' },
  na1: { id: '4400123', host: 'app.hubspot.com' },
} as const satisfies Partial<Record<Home, { id: string; host: string }>>;

export type Org = keyof typeof orgs;
export type Portal = keyof typeof portals;

/** HubSpot object type ids; the custom one is the Installation object of both portals. */
export const hubspotTypes = {
  contact: '0-1',
  company: '0-2',
  deal: '0-3',
  ticket: '0-5',
  installation: '2-4821973',
} as const;

export type HubspotType = (typeof hubspotTypes)[keyof typeof hubspotTypes];

/** The people who own records: Salesforce users (and one queue), HubSpot owners. */
export const owners = {
  ines: { id15: '005Kp00000InEsF', name: 'Ines Falk', email: 'ines@kept.example', title: 'Account Manager' },
  marek: {
    id15: '005Kp00000MaReK',
    name: 'Marek Dvořák',
    email: 'marek@kept.example',
    title: 'Account Executive',
  },
  priya: {
    id15: '005Kp00000PrIyA',
    name: 'Priya Nair',
    email: 'priya@kept.example',
    title: 'Customer Success',
  },
  queue: { id15: '00GKp00000QuEuE', name: 'Inside Sales Queue', email: '', title: '' },
} as const;
