import { type Customer, customers, lastContactDay, type Person } from './customers';
import { type Org, orgs, owners } from './places';
import { eighteen } from './salesforce-ids';

export type SalesforceObject =
  | 'Account'
  | 'Contact'
  | 'Opportunity'
  | 'Case'
  | 'Lead'
  | 'Installation__c'
  | 'User'
  | 'Group';

/** One record as the stand-in org stores it. Lookup fields hold 18-character ids; money and days are machine values. */
export interface SalesforceRecord {
  /** `customer` or `customer/part`, e.g. `fernhill/dana`; the name tests use. */
  key: string;
  org: Org;
  host: string;
  id: string;
  object: SalesforceObject;
  /** As the page shows it, salutation included. */
  name: string;
  isPersonAccount?: true;
  opensOnRelated?: true;
  fields: Readonly<Record<string, string>>;
}

type Draft = Omit<SalesforceRecord, 'org' | 'host'>;

/** The name as Lightning writes it, e.g. `Ms. Dana Reyes`. */
export function salutedName(person: Person): string {
  return [person.salutation, person.first, person.last].filter(Boolean).join(' ');
}

function recordId(prefix: string, digit: number, tail: string): string {
  return eighteen(`${prefix}Kp0000${digit}${tail}`);
}

function present(fields: Record<string, string | number | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value ?? '')]));
}

function reach(person: Person): Record<string, string | undefined> {
  return { Title: person.title, Email: person.email, Phone: person.phone, MobilePhone: person.mobile };
}

function personAccount(customer: Customer, person: Person, OwnerId: string): Draft {
  return {
    key: customer.key,
    id: recordId('001', 1, customer.tail),
    object: 'Account',
    name: salutedName(person),
    isPersonAccount: true,
    fields: present({
      Name: salutedName(person),
      OwnerId,
      Phone: person.phone,
      PersonEmail: person.email,
      PersonTitle: person.title,
      BillingAddress: customer.city,
    }),
  };
}

function lead(customer: Customer, person: Person, OwnerId: string): Draft {
  const name = salutedName(person);
  return {
    key: customer.key,
    id: recordId('00Q', 1, customer.tail),
    object: 'Lead',
    name,
    fields: present({ Name: name, Company: customer.name, ...reach(person), Status: 'Working', OwnerId }),
  };
}

function company(customer: Customer, OwnerId: string): Draft {
  const { name, phone, site, industry, city } = customer;
  return {
    key: customer.key,
    id: recordId('001', 1, customer.tail),
    object: 'Account',
    name,
    opensOnRelated: customer.opensOnRelated,
    fields: present({
      Name: name,
      Phone: phone,
      Website: site,
      Industry: industry,
      BillingAddress: city,
      LastActivityDate: lastContactDay(customer),
      OwnerId,
    }),
  };
}

function around(customer: Customer, AccountId: string, OwnerId: string): Draft[] {
  const { key, tail } = customer;
  const contacts = customer.isPersonAccount ? [] : customer.people;
  const ContactId = contacts.length > 0 ? recordId('003', 2, tail) : '';
  return [
    ...contacts.map((person, at): Draft => {
      const name = salutedName(person);
      const fields = present({ Name: name, AccountId, ...reach(person), OwnerId });
      return {
        key: `${key}/${person.key}`,
        id: recordId('003', 2 + at, tail),
        object: 'Contact',
        name,
        fields,
      };
    }),
    ...(customer.deals ?? []).map(
      (deal, at): Draft => ({
        key: `${key}/${deal.key}`,
        id: recordId('006', 5 + at, tail),
        object: 'Opportunity',
        name: deal.name,
        fields: present({
          Name: deal.name,
          AccountId,
          StageName: deal.stage,
          Amount: deal.amount,
          CloseDate: deal.closes,
          OwnerId,
        }),
      }),
    ),
    ...(customer.tickets ?? []).map(
      (ticket, at): Draft => ({
        key: `${key}/${ticket.key}`,
        id: recordId('500', 7 + at, tail),
        object: 'Case',
        name: ticket.number,
        fields: present({
          CaseNumber: ticket.number,
          Subject: ticket.subject,
          Status: ticket.status,
          ContactId,
          AccountId,
          OwnerId,
        }),
      }),
    ),
    ...(customer.installations ?? []).map(
      (installation, at): Draft => ({
        key: `${key}/${installation.key}`,
        id: recordId('a0B', 8 + at, tail),
        object: 'Installation__c',
        name: installation.name,
        fields: present({
          Name: installation.name,
          Account__c: AccountId,
          Health_Score__c: installation.health,
          OwnerId,
        }),
      }),
    ),
  ];
}

function draftsOf(customer: Customer): Draft[] {
  const ownerId = eighteen(owners[customer.owner].id15);
  const [first] = customer.people;
  if (customer.isLead && first) return [lead(customer, first, ownerId)];
  if (customer.isPersonAccount && first) {
    const account = personAccount(customer, first, ownerId);
    return [account, ...around(customer, account.id, ownerId)];
  }
  if (customer.name === '') return around(customer, '', ownerId);
  const account = company(customer, ownerId);
  return [account, ...around(customer, account.id, ownerId)];
}

const staff: Draft[] = Object.entries(owners).map(([key, owner]) => ({
  key: `owner/${key}`,
  id: eighteen(owner.id15),
  object: owner.id15.startsWith('00G') ? 'Group' : 'User',
  name: owner.name,
  fields: { Name: owner.name, Email: owner.email, Title: owner.title },
}));

/** Every record of every stand-in org, the owners included. */
export const salesforceRecords: readonly SalesforceRecord[] = (Object.keys(orgs) as Org[]).flatMap(org => {
  const drafts = customers.filter(customer => customer.homes.includes(org)).flatMap(draftsOf);
  return [...drafts, ...staff].map(draft => ({ ...draft, org, host: orgs[org] }));
});
