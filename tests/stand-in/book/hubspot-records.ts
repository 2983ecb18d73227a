import { type Customer, customers, lastContactDay, type Person } from './customers';
import { type HubspotType, hubspotTypes, owners, type Portal, portals } from './places';

/** One record as the stand-in portal stores it. Absent properties show as `--`; money and days are machine values. */
export interface HubspotRecord {
  /** `customer` or `customer/part`, the same keys as in Salesforce. */
  key: string;
  portal: Portal;
  portalId: string;
  host: string;
  type: HubspotType;
  id: string;
  /** As the highlight card shows it: a contact without a name shows the e-mail address. */
  name: string;
  properties: Readonly<Record<string, string>>;
  /** Keys of associated records, the primary company first. */
  associations: readonly string[];
}

type Draft = Omit<HubspotRecord, 'portal' | 'portalId' | 'host'>;

function present(properties: Record<string, string | number | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  );
}

function fullName(person: Person): string {
  return [person.first, person.last].filter(Boolean).join(' ');
}

function partKeys(customer: Customer): { people: string[]; rest: string[] } {
  const key = (part: { key: string }) => `${customer.key}/${part.key}`;
  const { deals = [], tickets = [], installations = [] } = customer;
  return { people: customer.people.map(key), rest: [...deals, ...tickets, ...installations].map(key) };
}

function draftsOf(customer: Customer): Draft[] {
  const { key, number } = customer;
  const owner = customer.owner === 'queue' ? undefined : owners[customer.owner].name;
  const { people, rest } = partKeys(customer);
  const company = customer.name === '' ? [] : [key];
  const idAt = (base: number, at: number) => String(base + number * 10 + at);
  const part = (
    type: HubspotType,
    id: string,
    partKey: string,
    name: string,
    properties: Record<string, string>,
  ): Draft => ({
    key: `${key}/${partKey}`,
    type,
    id,
    name,
    properties,
    associations: [...company, ...(type === hubspotTypes.contact ? rest : people)],
  });
  return [
    ...company.map(
      (): Draft => ({
        key,
        type: hubspotTypes.company,
        id: String(9000 + number),
        name: customer.name,
        properties: present({
          name: customer.name,
          domain: customer.site?.replace('https://', ''),
          phone: customer.phone,
          industry: customer.industry,
          city: customer.city,
          lifecyclestage: 'Customer',
          notes_last_contacted: lastContactDay(customer),
          hubspot_owner_id: owner,
        }),
        associations: [...people, ...rest],
      }),
    ),
    ...customer.people.map((person, at) =>
      part(
        hubspotTypes.contact,
        idAt(30000, at),
        person.key,
        fullName(person) || person.email || '--',
        present({
          firstname: person.first,
          lastname: person.last,
          email: person.email,
          phone: person.phone,
          mobilephone: person.mobile,
          jobtitle: person.title,
          company: customer.name,
          lifecyclestage: customer.isLead ? 'Lead' : 'Customer',
          hs_lead_status: customer.isLead ? 'Open' : undefined,
          hubspot_owner_id: owner,
        }),
      ),
    ),
    ...(customer.deals ?? []).map((deal, at) =>
      part(
        hubspotTypes.deal,
        idAt(70000, at),
        deal.key,
        deal.name,
        present({
          dealname: deal.name,
          amount: deal.amount,
          closedate: deal.closes,
          dealstage: deal.stage,
          pipeline: 'Sales Pipeline',
          hubspot_owner_id: owner,
        }),
      ),
    ),
    ...(customer.tickets ?? []).map((ticket, at) =>
      part(
        hubspotTypes.ticket,
        idAt(50000, at),
        ticket.key,
        ticket.subject,
        present({
          subject: ticket.subject,
          hs_pipeline: 'Support Pipeline',
          hs_pipeline_stage: ticket.status,
          hubspot_owner_id: owner,
        }),
      ),
    ),
    ...(customer.installations ?? []).map((installation, at) =>
      part(
        hubspotTypes.installation,
        idAt(80000, at),
        installation.key,
        installation.name,
        present({
          name: installation.name,
          health_score: installation.health,
          hubspot_owner_id: owner,
        }),
      ),
    ),
  ];
}

/** Every record of every stand-in portal. */
export const hubspotRecords: readonly HubspotRecord[] = (Object.keys(portals) as Portal[]).flatMap(portal => {
  const { id: portalId, host } = portals[portal];
  const drafts = customers.filter(customer => customer.homes.includes(portal)).flatMap(draftsOf);
  return drafts.map(draft => ({ ...draft, portal, portalId, host }));
});
