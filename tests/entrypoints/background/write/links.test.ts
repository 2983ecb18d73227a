// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportPerson } from '../../../../entrypoints/background/read/export-person';
import { readJoin, readLinks } from '../../../../entrypoints/background/read/links';
import { readPanel } from '../../../../entrypoints/background/read/panel';
import { linkRecord, startCustomer } from '../../../../entrypoints/background/write/customers';
import { erase, readErase } from '../../../../entrypoints/background/write/erase';
import {
  joinCustomers,
  linkAddress,
  movePerson,
  moveRecord,
  takeApart,
  tellApart,
  unlinkRecord,
} from '../../../../entrypoints/background/write/links';
import { logPromise } from '../../../../entrypoints/background/write/promises';
import { archiveCustomer, endCustomer } from '../../../../entrypoints/background/write/whole-customer';
import type { RecordRef } from '../../../../lib/domain/records';
import type { BookDatabase } from '../../../../lib/storage/database';
import type { Outside } from '../../../storage/book';
import { ACME, command, DANA, emptyBook, onAcme, onDana, read } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let out: Outside;
let db: BookDatabase;
beforeEach(async () => {
  const { db: opened, ...rest } = await emptyBook();
  out = rest;
  db = opened;
});

const inSalesforce = (recordId: string, kind: RecordRef['kind']): RecordRef => ({
  key: `salesforce/acme.lightning.force.com/${recordId}`,
  crm: 'salesforce',
  orgKey: 'salesforce/acme.lightning.force.com',
  objectType: kind === 'company' ? 'Account' : 'Contact',
  recordId,
  kind,
  url: `https://acme.lightning.force.com/lightning/r/${kind === 'company' ? 'Account' : 'Contact'}/${recordId}/view`,
  testOrg: false,
});
const ACME_SF = inSalesforce('001Kp00000AbCdEIAV', 'company');
const DANA_SF = inSalesforce('003Kp00000AbCdEIAV', 'contact');
const website = { fields: { website: 'https://www.acme.example/about' } };

/** Acme in HubSpot and ACME Inc in Salesforce, each with a promise. */
async function bothSides() {
  const here = { ...onAcme, snapshot: read(ACME, { name: 'Acme', ...website }) };
  const there = { record: ACME_SF, snapshot: read(ACME_SF, { name: 'ACME Inc', ...website }) };
  const a =
    (await startCustomer({ commandId: command(), record: here.record, snapshot: here.snapshot }))
      .customerId ?? '';
  const b = (await startCustomer({ commandId: command(), ...there })).customerId ?? '';
  await logPromise({ commandId: command(), subject: onDana, text: 'send the guide', dueDate: '2026-03-06' });
  await logPromise({
    commandId: command(),
    subject: { kind: 'customer', customerId: b },
    text: 'bring the drawing',
    dueDate: '2026-03-07',
  });
  return { a, b };
}
const twinSeen = async () => {
  const { subject } = await readPanel({ record: ACME });
  return subject.kind === 'customer' ? subject.view.twin : undefined;
};
const log = () => db.mergeLog.toArray();

describe('one customer in both CRMs', () => {
  it('is suggested on either side by the web address, until the rep says no', async () => {
    const { a, b } = await bothSides();
    expect(await twinSeen()).toMatchObject({ customerId: b, crms: ['salesforce'], because: 'domain' });
    await tellApart({ commandId: command(), customerId: a, otherId: b });
    expect(await twinSeen()).toBeUndefined();
    expect((await readLinks({ customerId: b })).twins).toEqual([]);
  });

  it('a page not seen before is suggested by name only with a common mail domain', async () => {
    await startCustomer({ commandId: command(), record: ACME, snapshot: read(ACME, { name: 'Acme GmbH' }) });
    const company = { ref: ACME, name: 'Acme GmbH' };
    const mail = { email: 'dana@acme-mail.example' };
    await linkRecord({
      commandId: command(),
      record: DANA,
      snapshot: read(DANA, { name: 'Dana Fox', fields: mail, company }),
      owner: { kind: 'existing', customerId: (await db.customers.toArray())[0]?.id ?? '' },
    });
    const asks = async (email: string) => {
      const there = { ref: ACME_SF, name: 'ACME, Inc.' };
      const page = read(DANA_SF, { name: 'Tom', fields: { email }, company: there });
      const { subject } = await readPanel({ record: DANA_SF, snapshot: page });
      return 'suggestions' in subject
        ? subject.suggestions.map(({ because, crms }) => [because, crms])
        : null;
    };
    expect(await asks('tom@acme-mail.example')).toEqual([['name', ['hubspot']]]);
    expect(await asks('tom@elsewhere.example')).toEqual([]);
    expect(await asks('tom@gmail.com')).toEqual([]);
  });

  it('the preview says what moves; joining moves it; the merge log takes it apart weeks later', async () => {
    const { a, b } = await bothSides();
    expect(await readJoin({ intoId: a, fromId: b })).toMatchObject({ records: 1, promises: 1, items: 0 });
    await joinCustomers({ commandId: command(), intoId: a, fromId: b });
    expect(await db.promises.where('customerId').equals(a).count()).toBe(2);
    out.clock.now = out.clock.now.add({ days: 40 });
    const [entry] = (await readLinks({ customerId: a })).log;
    await takeApart({ commandId: command(), id: entry?.id ?? '' });
    expect(await db.promises.where('customerId').equals(b).count()).toBe(1);
    expect(await twinSeen()).toMatchObject({ customerId: b });
  });

  it('after 90 days it stays joined', async () => {
    const { a, b } = await bothSides();
    await joinCustomers({ commandId: command(), intoId: a, fromId: b });
    const [entry] = await log();
    out.clock.now = out.clock.now.add({ days: 91 });
    expect((await readLinks({ customerId: a })).log).toEqual([]);
    await expect(takeApart({ commandId: command(), id: entry?.id ?? '' })).rejects.toMatchObject({
      failure: { reason: 'tooLongJoined' },
    });
  });

  it('what a newer link was built on is taken apart after it', async () => {
    const { a, b } = await bothSides();
    await joinCustomers({ commandId: command(), intoId: a, fromId: b });
    const [join] = await log();
    out.clock.now = out.clock.now.add({ minutes: 1 });
    await unlinkRecord({ commandId: command(), key: ACME_SF.key });
    await expect(takeApart({ commandId: command(), id: join?.id ?? '' })).rejects.toMatchObject({
      failure: { reason: 'joinedSince' },
    });
    const newer = (await log()).find(({ kind }) => kind === 'unlinked');
    await takeApart({ commandId: command(), id: newer?.id ?? '' });
    await takeApart({ commandId: command(), id: join?.id ?? '' });
    expect((await db.recordLinks.get(ACME_SF.key))?.customerId).toBe(b);
  });
});

describe('orders noted from both CRMs', () => {
  it('count once from the moment the two customers are one, and twice again when they are not', async () => {
    const { a, b } = await bothSides();
    const common = {
      createdAt: '2026-03-01T08:00:00.000Z',
      updatedAt: '2026-03-01T08:00:00.000Z',
      origin: 'page' as const,
    };
    const won = {
      ...common,
      kind: 'new' as const,
      status: 'won' as const,
      amountMinor: 1_200_000,
      currency: 'EUR',
      date: '2026-02-03',
    };
    const [first, second] = [command(), command()];
    await db.deals.bulkAdd([
      { ...won, id: first, customerId: a, recordKey: 'hubspot/77/0-3/9' },
      {
        ...won,
        id: second,
        customerId: b,
        recordKey: 'salesforce/acme.lightning.force.com/006Kp00000AbCdEIAV',
      },
    ]);
    await joinCustomers({ commandId: command(), intoId: a, fromId: b });
    expect((await db.deals.toArray()).filter(({ duplicateOf }) => duplicateOf)).toHaveLength(1);
    const [entry] = await log();
    await takeApart({ commandId: command(), id: entry?.id ?? '' });
    expect((await db.deals.toArray()).filter(({ duplicateOf }) => duplicateOf)).toHaveLength(0);
    expect((await db.deals.get(second))?.customerId).toBe(b);
  });
});

describe('one page', () => {
  it('of a record the CRM gave a new id is linked by its address', async () => {
    const { a } = await bothSides();
    const address = 'https://app.hubspot.com/contacts/77/company/900?utm=1';
    await linkAddress({ commandId: command(), customerId: a, address });
    expect((await db.recordLinks.get('hubspot/77/0-2/900'))?.customerId).toBe(a);
    const nowhere = linkAddress({ commandId: command(), customerId: a, address: 'https://example.com/' });
    await expect(nowhere).rejects.toMatchObject({ failure: { reason: 'noRecordThere' } });
  });

  it('goes to another customer; what was noted on it stays; the log takes it back', async () => {
    const { a, b } = await bothSides();
    await moveRecord({ commandId: command(), key: DANA.key, customerId: b });
    expect(await db.recordLinks.get(DANA.key)).toMatchObject({ customerId: b });
    expect(await db.promises.where('customerId').equals(a).count()).toBe(1);
    const [entry] = (await readLinks({ customerId: b })).log;
    await takeApart({ commandId: command(), id: entry?.id ?? '' });
    expect(await db.recordLinks.get(DANA.key)).toMatchObject({ customerId: a });
    expect((await db.persons.toArray()).filter(({ name }) => name === 'Dana Fox')).toHaveLength(1);
  });
});

describe('a person', () => {
  it('of one name in both CRMs is one person', async () => {
    const { a } = await bothSides();
    await linkRecord({
      commandId: command(),
      record: DANA_SF,
      snapshot: read(DANA_SF, { name: 'Dana Fox' }),
      owner: { kind: 'existing', customerId: a },
    });
    expect(await db.persons.count()).toBe(1);
    const links = await db.recordLinks.bulkGet([DANA.key, DANA_SF.key]);
    expect(new Set(links.map(link => link?.personId)).size).toBe(1);
  });

  it('who went to another customer is known there; his history stays where it was', async () => {
    const { a, b } = await bothSides();
    const [dana] = await db.persons.toArray();
    await movePerson({ commandId: command(), id: dana?.id ?? '', customerId: b });
    expect(await db.persons.get(dana?.id ?? '')).toMatchObject({ customerId: a, movedTo: b });
    expect(await db.recordLinks.get(DANA.key)).toMatchObject({ customerId: b });
    expect(await db.promises.where('customerId').equals(a).count()).toBe(1);
    expect((await readLinks({ customerId: a })).persons).toMatchObject([{ movedTo: { name: 'ACME Inc' } }]);
  });

  it('is handed what is noted about them, and nothing of others', async () => {
    await bothSides();
    const [dana] = await db.persons.toArray();
    const { text } = await exportPerson({ id: dana?.id ?? '' });
    expect(Object.keys(JSON.parse(text).data).sort()).toEqual(['persons', 'promises', 'recordLinks']);
    expect(text).toContain('send the guide');
    expect(text).not.toContain('bring the drawing');
  });
});

describe('the whole customer', () => {
  it('is set aside and taken back, ended with a reason and a customer again', async () => {
    const { a } = await bothSides();
    await archiveCustomer({ commandId: command(), customerId: a, archived: true });
    await endCustomer({ commandId: command(), customerId: a, reason: 'went to a competitor' });
    expect(await readLinks({ customerId: a })).toMatchObject({
      archived: true,
      ended: { date: '2026-03-04', reason: 'went to a competitor' },
    });
    await archiveCustomer({ commandId: command(), customerId: a, archived: false });
    await endCustomer({ commandId: command(), customerId: a, reason: null });
    expect(await readLinks({ customerId: a })).toMatchObject({ archived: false, ended: undefined });
  });

  it('is erased after the list was seen; its page is new again and no undo brings it back', async () => {
    const { a } = await bothSides();
    const what = { kind: 'customer' as const, id: a };
    expect(await readErase({ what })).toMatchObject({
      name: 'Acme',
      persons: ['Dana Fox'],
      records: 2,
      promises: 1,
    });
    await erase({ commandId: command(), what });
    expect((await readPanel({ record: ACME })).subject.kind).toBe('new');
    expect(await db.undo.count()).toBe(0);
    expect(await db.customers.toArray()).toMatchObject([{ name: 'ACME Inc' }]);
    await expect(readErase({ what })).rejects.toMatchObject({ failure: { code: 'gone' } });
  });
});
