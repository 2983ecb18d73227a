// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  linkRecord,
  neverOnRecord,
  setFirstSale,
  startCustomer,
} from '../../../../entrypoints/background/write/customers';
import { logTouch } from '../../../../entrypoints/background/write/evidence';
import { logPromise } from '../../../../entrypoints/background/write/promises';
import { undoChange } from '../../../../entrypoints/background/write/settings';
import type { BookDatabase } from '../../../../lib/storage/database';
import {
  ACME,
  command,
  DANA,
  DEAL,
  emptyBook,
  onAcme,
  onDana,
  onDanaAlone,
  read,
  TICKET,
} from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
beforeEach(async () => {
  ({ db } = await emptyBook());
});

const promised = (subject: Parameters<typeof logPromise>[0]['subject'], over: object = {}) =>
  logPromise({ commandId: command(), subject, text: 'send the SSO guide', dueDate: '2026-03-06', ...over });
const all = async () => ({
  customers: await db.customers.toArray(),
  persons: await db.persons.toArray(),
  links: await db.recordLinks.toArray(),
  promises: await db.promises.toArray(),
});

describe('a promise typed on a page not seen before', () => {
  it('on a company starts the customer with the page’s name', async () => {
    const saved = await promised(onAcme);
    const { customers, links, promises } = await all();
    expect(customers).toMatchObject([
      { name: 'Acme', kind: 'company', trackedSince: '2026-03-04', primaryCrm: 'hubspot', origin: 'page' },
    ]);
    expect(links).toMatchObject([{ key: ACME.key, customerId: saved.customerId, name: 'Acme' }]);
    expect(promises).toMatchObject([{ customerId: saved.customerId, recordKey: ACME.key }]);
    expect(saved.inbox).toBe(false);
    expect(await db.orgs.toArray()).toMatchObject([{ key: 'hubspot/77', test: false }]);
  });

  it('on a contact starts his company, links its own record too, and names him as the one who heard it', async () => {
    await promised(onDana);
    const { customers, persons, links, promises } = await all();
    expect(customers.map(row => row.name)).toEqual(['Acme']);
    expect(persons).toMatchObject([{ name: 'Dana Fox', customerId: customers[0]?.id }]);
    expect(links.map(row => row.key).sort()).toEqual([ACME.key, DANA.key].sort());
    expect(promises).toMatchObject([{ personId: persons[0]?.id, customerId: customers[0]?.id }]);
  });

  it('on a contact of a known company joins that customer', async () => {
    const { customerId } = await promised(onAcme);
    await promised(onDana);
    const { customers, persons } = await all();
    expect(customers).toHaveLength(1);
    expect(persons).toMatchObject([{ customerId }]);
  });

  it('on a deal belongs to its company’s customer', async () => {
    await promised({
      kind: 'record',
      record: DEAL,
      snapshot: read(DEAL, { company: { ref: ACME, name: 'Acme' } }),
    });
    const { customers, persons, links } = await all();
    expect(customers).toMatchObject([{ name: 'Acme' }]);
    expect(persons).toEqual([]);
    expect(links).toHaveLength(2);
  });

  it.each([
    [
      'a company whose name is not read yet',
      { kind: 'record', record: ACME, snapshot: read(ACME, { reading: 'settling' }) },
    ],
    ['a company named with blanks', { kind: 'record', record: ACME, snapshot: read(ACME, { name: '  ' }) }],
    [
      'a company with another record’s snapshot',
      { kind: 'record', record: ACME, snapshot: read(DANA, { name: 'Dana' }) },
    ],
    ['a contact without a readable company', onDanaAlone],
    [
      'a contact whose company has no name',
      { kind: 'record', record: DANA, snapshot: read(DANA, { name: 'Dana', company: { ref: ACME } }) },
    ],
    [
      'a ticket, even with a company on it',
      {
        kind: 'record',
        record: TICKET,
        snapshot: read(TICKET, { name: 'T', company: { ref: ACME, name: 'Acme' } }),
      },
    ],
    ['no page at all', { kind: 'inbox' }],
  ] as const)('on %s waits in the Inbox and makes no customer', async (_, subject) => {
    expect(await promised(subject)).toMatchObject({ inbox: true, customerId: undefined });
    const { customers, promises } = await all();
    expect(customers).toEqual([]);
    expect(promises[0]?.recordKey).toBe(subject.kind === 'record' ? subject.record.key : undefined);
    expect(await db.inbox.count()).toBe(1);
  });

  it('only promises may wait: anything else needs a customer, and nothing is written', async () => {
    const touch = logTouch({
      commandId: command(),
      subject: onDanaAlone,
      channel: 'call',
      purpose: 'service',
    });
    await expect(touch).rejects.toMatchObject({ failure: { code: 'refused', reason: 'needsCustomer' } });
    expect(await db.touches.count()).toBe(0);
  });
});

describe('linking', () => {
  it('gives the waiting promises of that record to its customer, with the person', async () => {
    await promised(onDanaAlone);
    await promised(onDanaAlone, { text: 'and the price list' });
    const owner = { kind: 'newCompany' as const, name: 'Acme' };
    const { customerId } = await linkRecord({
      commandId: command(),
      record: DANA,
      snapshot: onDanaAlone.snapshot,
      owner,
    });
    const { persons, promises } = await all();
    expect(promises.map(row => row.customerId)).toEqual([customerId, customerId]);
    expect(promises.map(row => row.personId)).toEqual([persons[0]?.id, persons[0]?.id]);
    expect(await db.inbox.count()).toBe(0);
  });

  it('a waiting contact is attached when his company becomes readable', async () => {
    await promised(onDanaAlone);
    await promised(onDana, { text: 'second' });
    const { promises, customers } = await all();
    expect(promises.map(row => row.customerId)).toEqual([customers[0]?.id, customers[0]?.id]);
  });

  it('undone, everything is as it was before the click', async () => {
    await promised(onDanaAlone);
    const before = await all();
    const owner = { kind: 'newCompany' as const, name: 'Acme' };
    const { changeId } = await linkRecord({
      commandId: command(),
      record: DANA,
      snapshot: onDanaAlone.snapshot,
      owner,
    });
    await undoChange({ commandId: command(), changeId });
    expect(await all()).toEqual(before);
    expect(await db.inbox.count()).toBe(1);
  });

  it('a new company on a contact page links the company’s own record too', async () => {
    const { snapshot } = onDana;
    await startCustomer({
      commandId: command(),
      record: DANA,
      snapshot,
      owner: { kind: 'newCompany', name: 'Acme Corp' },
    });
    const { customers, links } = await all();
    expect(customers).toMatchObject([{ name: 'Acme Corp' }]);
    expect(links.map(row => [row.key, row.customerId])).toEqual([
      [DANA.key, customers[0]?.id],
      [ACME.key, customers[0]?.id],
    ]);
  });

  it('leaves a company’s record with the customer it already has', async () => {
    const first = await promised(onAcme);
    await linkRecord({
      commandId: command(),
      record: DANA,
      snapshot: onDana.snapshot,
      owner: { kind: 'newCompany', name: 'Other' },
    });
    expect(await db.recordLinks.get(ACME.key)).toMatchObject({ customerId: first.customerId });
  });

  it('a contact who buys for himself is a customer, not a person', async () => {
    const { snapshot } = onDanaAlone;
    await startCustomer({
      commandId: command(),
      record: DANA,
      snapshot,
      owner: { kind: 'newPerson', name: 'Dana Fox' },
    });
    const { customers, persons } = await all();
    expect(customers).toMatchObject([{ name: 'Dana Fox', kind: 'person' }]);
    expect(persons).toEqual([]);
    await promised(onDanaAlone);
    expect((await all()).persons).toEqual([]);
  });

  it('attaches any page to a customer that is there', async () => {
    const { customerId = '' } = await promised(onAcme);
    await promised({ kind: 'record', record: TICKET });
    await linkRecord({ commandId: command(), record: TICKET, owner: { kind: 'existing', customerId } });
    expect((await all()).promises.map(row => row.customerId)).toEqual([customerId, customerId]);
  });

  it('refuses to start a customer twice on one record, or without knowing whose it is', async () => {
    await expect(startCustomer({ commandId: command(), ...onDanaAlone })).rejects.toMatchObject({
      failure: { reason: 'needsOwner' },
    });
    await startCustomer({ commandId: command(), record: ACME, snapshot: onAcme.snapshot });
    await expect(
      startCustomer({ commandId: command(), record: ACME, snapshot: onAcme.snapshot }),
    ).rejects.toMatchObject({ failure: { reason: 'alreadyLinked' } });
  });

  it('“Never on this record” is noted without a customer and can be taken back', async () => {
    await neverOnRecord({ commandId: command(), record: ACME, never: true });
    expect(await db.recordLinks.get(ACME.key)).toMatchObject({ never: true });
    await neverOnRecord({ commandId: command(), record: ACME, never: false });
    expect(await db.recordLinks.get(ACME.key)).not.toHaveProperty('never');
  });
});

describe('the first sale', () => {
  const sale = (customerId: string, date: string | null) =>
    setFirstSale({ commandId: command(), customerId, date });

  it.each([
    ['long ago: two weeks after we began to look', '2025-06-01', '2026-03-18'],
    ['just now: the last day of the template after the sale', '2026-03-01', '2026-04-15'],
  ])('typed %s', async (_, date, dueDate) => {
    const { customerId = '' } = await promised(onAcme);
    await sale(customerId, date);
    expect(await db.customers.get(customerId)).toMatchObject({ firstSaleTyped: date });
    expect(await db.deliverables.toArray()).toMatchObject([
      { customerId, dueDate, text: 'deliverableDefault' },
    ]);
    await sale(customerId, '2025-07-01');
    expect(await db.deliverables.count()).toBe(1);
  });

  it('is forgotten with null and never lies in the future', async () => {
    const { customerId = '' } = await promised(onAcme);
    await sale(customerId, '2026-01-01');
    await sale(customerId, null);
    expect(await db.customers.get(customerId)).not.toHaveProperty('firstSaleTyped');
    await expect(sale(customerId, '2026-03-05')).rejects.toMatchObject({ failure: { reason: 'future' } });
  });
});
