// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer, Person } from '../../lib/domain/data/customer';
import { type Erased, eraseByPlan, planErase } from '../../lib/storage/erase';
import { joinCustomers } from '../../lib/storage/join-customers';
import { renewCopies } from '../../lib/storage/snapshots';
import { exported, takeIn } from './backup/taking';
import { newBook, write } from './book';
import { AT, common, customerRow, promiseRow, stepRow } from './rows';

type Opened = Awaited<ReturnType<typeof newBook>>;

/** Every row of every table, those of this machine included, as one text. */
const everything = async ({ db }: Pick<Opened, 'db'>): Promise<string> =>
  JSON.stringify(await Promise.all(db.tables.map(async table => [table.name, await table.toArray()])));

const eraseNow = async ({ book, db }: Opened, what: Erased) => {
  await write(book, async writing => {
    const plan = await planErase(db, what);
    if (!plan) throw new Error('nobody to erase');
    await eraseByPlan(writing, plan);
    return {};
  });
  // The test's own change is undoable; the command of the product is not.
  await db.undo.clear();
};

const rowsAbout = (acme: Customer, dana: Person, eli: Person) => ({
  promises: [
    promiseRow({ customerId: acme.id, personId: dana.id, text: 'send the guide' }),
    promiseRow({
      customerId: acme.id,
      personId: eli.id,
      text: `ask ${dana.name} for the plan`,
      quote: `${dana.name} said so`,
    }),
    promiseRow({ customerId: acme.id, personName: dana.name, text: 'call back' }),
  ],
  touches: [
    {
      ...common(),
      customerId: acme.id,
      personId: dana.id,
      date: '2026-03-01',
      at: AT,
      channel: 'call' as const,
      purpose: 'courtesy' as const,
      personal: true,
      awaitingReply: false,
      text: 'lunch',
      source: 'manual' as const,
    },
  ],
});

async function bookOf(danaName: string, acmeName = 'Acme') {
  const opened = await newBook();
  const dana: Person = { ...common(), customerId: '', name: danaName };
  const acme = customerRow({
    name: acmeName,
    facts: {
      goal: { text: `${danaName} wants one login`, date: '2026-02-01', personId: dana.id, source: 'manual' },
    },
  });
  dana.customerId = acme.id;
  const eli: Person = { ...common(), customerId: acme.id, name: 'Eli Brandt' };
  const beta = customerRow({ name: 'Beta' });
  const about = rowsAbout(acme, dana, eli);
  await write(opened.book, async writing => {
    await writing.putAsIs('customers', [acme, beta]);
    await writing.putAsIs('persons', [dana, eli]);
    await writing.putAsIs('promises', about.promises);
    await writing.putAsIs('touches', about.touches);
    await writing.putAsIs('nextSteps', [
      stepRow({ customerId: beta.id, text: `thank ${danaName} of ${acmeName}` }),
    ]);
    return {};
  });
  await opened.db.drafts.put({ key: 'popup:', text: `promise ${danaName} a call`, updatedAt: AT });
  return { ...opened, dana, acme, eli, beta };
}

describe('erasing a person', () => {
  it('takes out the rows that only they were part of, and the name out of the rest', async () => {
    const book = await bookOf('Dana Whitfield');
    await eraseNow(book, { kind: 'person', id: book.dana.id });
    const { db } = book;
    expect(await db.touches.count()).toBe(0);
    expect(await db.persons.toArray()).toMatchObject([{ name: 'Eli Brandt' }]);
    const left = await db.promises.toArray();
    expect(left.map(({ text }) => text).sort()).toEqual(['ask … for the plan', 'call back']);
    expect(left.some(row => row.quote !== undefined || row.personName !== undefined)).toBe(false);
    expect(await everything(book)).not.toMatch(/dana|whitfield/i);
  });

  it('leaves another of the same first name alone', async () => {
    const book = await bookOf('Dana Whitfield');
    const other: Person = { ...common(), customerId: book.acme.id, name: 'Dana Moss' };
    await write(book.book, async writing => {
      await writing.putAsIs('persons', [other]);
      await writing.putAsIs('promises', [promiseRow({ customerId: book.acme.id, text: 'call Dana' })]);
      return {};
    });
    await eraseNow(book, { kind: 'person', id: book.dana.id });
    expect(await everything(book)).toContain('call Dana');
    expect(await everything(book)).not.toMatch(/whitfield/i);
  });

  it('leaves no trace, whatever the name', async () => {
    const word = fc.stringMatching(/^[A-ZÄÖÜŁ][a-zäöüßłé]{3,9}$/);
    const shared = /^(eli|brandt|beta|acme|login|wants|thank|said|plan|guide|lunch|name|text|words|date)/i;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(word, word).filter(words => !words.some(part => shared.test(part) || part.length < 4)),
        async ([first, last]) => {
          const name = `${first}xq ${last}qx`;
          const book = await bookOf(name);
          await eraseNow(book, { kind: 'person', id: book.dana.id });
          const text = (await everything(book)).toLowerCase();
          expect(text).not.toContain(name.toLowerCase());
          expect(text).not.toContain(`${first}xq`.toLowerCase());
          book.db.close();
        },
      ),
      { numRuns: 8 },
    );
  }, 30_000);
});

describe('erasing a customer', () => {
  it('takes everything of theirs, and the names out of what others hold', async () => {
    const book = await bookOf('Dana Whitfield', 'Acme Rockets');
    await eraseNow(book, { kind: 'customer', id: book.acme.id });
    expect(await everything(book)).not.toMatch(/dana|whitfield|acme rockets|brandt/i);
    expect(await book.db.nextSteps.toArray()).toMatchObject([{ text: 'thank … of …' }]);
    expect(await book.db.customers.toArray()).toMatchObject([{ name: 'Beta' }]);
    expect(await book.db.erasures.get(book.acme.id)).toBeDefined();
  });

  it('with them goes what was joined into them, the merge log too', async () => {
    const book = await bookOf('Dana Whitfield', 'Acme Rockets');
    await write(book.book, async writing => {
      await joinCustomers(writing, book.beta, book.acme);
      return {};
    });
    await eraseNow(book, { kind: 'customer', id: book.beta.id });
    expect(await book.db.mergeLog.count()).toBe(0);
    expect(await book.db.customers.count()).toBe(0);
    expect(await everything(book)).not.toMatch(/dana|whitfield|acme|beta/i);
  });

  it('with them goes what waited on their pages for its customer', async () => {
    const book = await bookOf('Dana Whitfield');
    const key = 'hubspot/1/0-2/2';
    await write(book.book, async writing => {
      const link = {
        key,
        crm: 'hubspot' as const,
        orgKey: 'hubspot/1',
        objectType: '0-2',
        recordId: '2',
        name: 'Acme',
      };
      const url = 'https://app.hubspot.com/contacts/1/record/0-2/2';
      const at = { lastSeenAt: AT, createdAt: AT, updatedAt: AT };
      await writing.putAsIs('recordLinks', [{ ...link, url, customerId: book.acme.id, ...at }]);
      await writing.putAsIs('promises', [promiseRow({ recordKey: key, text: 'typed before it was theirs' })]);
      return {};
    });
    await eraseNow(book, { kind: 'customer', id: book.acme.id });
    expect(await book.db.promises.count()).toBe(0);
  });

  it('the list before says what the walk will take', async () => {
    const book = await bookOf('Dana Whitfield');
    const plan = await planErase(book.db, { kind: 'customer', id: book.acme.id });
    expect(plan?.going.get('promises')).toHaveLength(3);
    expect(plan?.persons.map(({ name }) => name).sort()).toEqual(['Dana Whitfield', 'Eli Brandt']);
    expect(plan?.changed.get('nextSteps')).toHaveLength(1);
  });
});

describe('what was erased', () => {
  it('does not come back from an older file, merged or replacing', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      const book = await bookOf('Dana Whitfield');
      const { text } = await exported(book);
      await eraseNow(book, { kind: 'person', id: book.dana.id });
      await takeIn(book, text, mode);
      expect(await book.db.persons.get(book.dana.id)).toBeUndefined();
      expect(await book.db.touches.count()).toBe(0);
      expect(await book.db.erasures.get(book.dana.id)).toBeDefined();
    }
  });

  it('is erased on the other device by its file', async () => {
    const here = await bookOf('Dana Whitfield');
    const there = await newBook();
    await takeIn(there, (await exported(here)).text);
    await eraseNow(here, { kind: 'customer', id: here.acme.id });
    await takeIn(there, (await exported(here)).text);
    expect(await there.db.customers.toArray()).toMatchObject([{ name: 'Beta' }]);
    expect(await there.db.promises.count()).toBe(0);
  });

  it('is in no copy Kept keeps on this machine', async () => {
    const book = await bookOf('Dana Whitfield');
    await renewCopies(book.db, book.doors.files, book.clock.now);
    for (const name of ['import.json', 'import-table_1772622000000.json', 'table-persons.csv'])
      book.files.set(name, 'Dana Whitfield');
    expect([...book.files.values()].join()).toContain('Whitfield');
    await eraseNow(book, { kind: 'person', id: book.dana.id });
    await renewCopies(book.db, book.doors.files, book.clock.now);
    expect(book.files.size).toBe(1);
    expect([...book.files.values()].join()).not.toContain('Whitfield');
  });
});
