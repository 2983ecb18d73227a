// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../lib/domain/data/customer';
import { joinCustomers } from '../../lib/storage/join-customers';
import { takeApart } from '../../lib/storage/joining';
import { undoChange } from '../../lib/storage/undo';
import { exported } from './backup/taking';
import { newBook, write } from './book';
import { AT, common, customerRow, promiseRow, stepRow } from './rows';

const personRow = (customerId: string, name: string) => ({ ...common(), customerId, name });
const linkRow = (key: string, customerId: string, personId?: string) => ({
  key,
  crm: key.startsWith('hubspot') ? ('hubspot' as const) : ('salesforce' as const),
  orgKey: key.split('/').slice(0, 2).join('/'),
  objectType: '0-1',
  recordId: key.split('/').at(-1) ?? '',
  url: 'https://app.hubspot.com/contacts/1/record/0-2/2',
  name: 'Acme',
  customerId,
  personId,
  lastSeenAt: AT,
  createdAt: AT,
  updatedAt: AT,
});

/** Acme as both CRMs know it: two customers with a history each. */
async function acmeTwice() {
  const opened = await newBook();
  const here = customerRow({
    name: 'Acme',
    updatedAt: '2026-02-01T08:00:00.000Z',
    trackedSince: '2026-02-01',
  });
  const there = customerRow({ name: 'ACME Inc', note: 'pays by card', domain: 'acme.example' });
  const [dana, danaThere, eli] = [
    personRow(here.id, 'Dana Whitfield'),
    personRow(there.id, 'dana whitfield '),
    personRow(there.id, 'Eli Brandt'),
  ];
  await write(opened.book, async writing => {
    await writing.putAsIs('customers', [here, there]);
    await writing.putAsIs('persons', [dana, danaThere, eli]);
    await writing.putAsIs('recordLinks', [
      linkRow('salesforce/acme.lightning.force.com/001000000000001AAA', here.id),
      linkRow('hubspot/1/0-2/2', there.id),
      linkRow('hubspot/1/0-1/3', there.id, danaThere.id),
    ]);
    await writing.putAsIs('promises', [
      promiseRow({ customerId: here.id, personId: dana.id }),
      promiseRow({ customerId: there.id, personId: danaThere.id, text: 'call Dana' }),
      promiseRow({ customerId: there.id, personId: eli.id, text: 'write to Eli' }),
    ]);
    await writing.putAsIs('nextSteps', [
      stepRow({ customerId: here.id, text: 'older step', setDate: '2026-02-01' }),
      stepRow({ customerId: there.id, text: 'newer step', setDate: '2026-02-20' }),
    ]);
    return {};
  });
  return { ...opened, here, there, dana, danaThere, eli };
}

type Twice = Awaited<ReturnType<typeof acmeTwice>>;
const join = ({ book, here, there }: Twice, into: Customer = here, from: Customer = there) =>
  write(book, async writing => {
    await joinCustomers(writing, into, from);
    return {};
  });
async function takeLastApart({ book, db }: Twice) {
  const [entry] = await db.mergeLog.toArray();
  if (!entry) throw new Error('nothing in the merge log');
  return write(book, async writing => {
    await takeApart(writing, entry);
    return {};
  });
}

describe('joining two customers', () => {
  it('moves every row; what both say is said by the row written later', async () => {
    const acme = await acmeTwice();
    await join(acme);
    const { db, here, there } = acme;
    for (const store of ['promises', 'nextSteps', 'recordLinks'] as const)
      expect(await db.table(store).where('customerId').equals(there.id).count()).toBe(0);
    expect(await db.promises.where('customerId').equals(here.id).count()).toBe(3);
    expect(await db.customers.get(here.id)).toMatchObject({
      name: 'ACME Inc',
      note: 'pays by card',
      domain: 'acme.example',
      trackedSince: '2026-01-05',
    });
    expect((await db.customers.get(there.id))?.deletedAt).toBeDefined();
  });

  it('a person both know is one person with all that was noted', async () => {
    const acme = await acmeTwice();
    await join(acme);
    const { db, here, dana, eli } = acme;
    const persons = (await db.persons.where('customerId').equals(here.id).toArray()).filter(
      row => !row.deletedAt,
    );
    expect(persons.map(({ id }) => id).sort()).toEqual([dana.id, eli.id].sort());
    expect(await db.promises.toArray()).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: 'call Dana', personId: dana.id })]),
    );
    expect((await db.recordLinks.get('hubspot/1/0-1/3'))?.personId).toBe(dana.id);
  });

  it('leaves one next step: the one that was set later', async () => {
    const acme = await acmeTwice();
    await join(acme);
    const current = await acme.db.nextSteps
      .where('status')
      .equals('current')
      .toArray()
      .catch(() => []);
    const rows = current.length > 0 ? current : await acme.db.nextSteps.toArray();
    expect(rows.filter(row => row.status === 'current').map(({ text }) => text)).toEqual(['newer step']);
    expect(await acme.db.nextSteps.toArray()).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: 'older step', outcome: 'replaced' })]),
    );
  });

  it('keeps the values of the one that joined in the log', async () => {
    const acme = await acmeTwice();
    await join(acme);
    const [entry] = await acme.db.mergeLog.toArray();
    expect(JSON.stringify(entry)).toContain('ACME Inc');
    expect(entry).toMatchObject({ kind: 'merged', intoId: acme.here.id, fromId: acme.there.id });
  });
});

describe('taking them apart', () => {
  it('gives the very same book back', async () => {
    const acme = await acmeTwice();
    const before = (await exported(acme)).hash;
    await join(acme);
    expect((await exported(acme)).hash).not.toBe(before);
    await takeLastApart(acme);
    expect((await exported(acme)).hash).toBe(before);
  });

  it('so does the undo of the first seconds', async () => {
    const acme = await acmeTwice();
    const before = (await exported(acme)).hash;
    const { changeId } = await join(acme);
    await undoChange(acme.book, crypto.randomUUID(), changeId);
    expect((await exported(acme)).hash).toBe(before);
  });

  it('long after: what was changed since keeps its change and goes home, what was made since stays', async () => {
    const acme = await acmeTwice();
    await join(acme);
    const { db, book, here, there, clock } = acme;
    clock.now = clock.now.add({ days: 30 });
    const made = promiseRow({ customerId: here.id, text: 'made since' });
    await write(book, async writing => {
      const called = (await db.promises.toArray()).find(({ text }) => text === 'call Dana');
      if (called) await writing.put('promises', { ...called, status: 'kept', closedDate: '2026-04-01' });
      await writing.put('promises', made);
      return {};
    });
    await takeLastApart(acme);
    const theirs = await db.promises.where('customerId').equals(there.id).toArray();
    expect(theirs.map(({ text, status }) => [text, status]).sort()).toEqual([
      ['call Dana', 'kept'],
      ['write to Eli', 'open'],
    ]);
    expect((await db.promises.get(made.id))?.customerId).toBe(here.id);
    expect((await db.customers.get(there.id))?.deletedAt).toBeUndefined();
    expect(await db.names.get(there.id)).toMatchObject({ name: 'ACME Inc' });
  });

  it('also when the tombstone was cleared away meanwhile', async () => {
    const acme = await acmeTwice();
    await join(acme);
    await write(acme.book, async writing => {
      await writing.remove('customers', [acme.there.id]);
      return {};
    });
    await takeLastApart(acme);
    expect(await acme.db.customers.get(acme.there.id)).toMatchObject({
      name: 'ACME Inc',
      note: 'pays by card',
    });
  });
});
