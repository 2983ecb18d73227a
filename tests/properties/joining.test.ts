// @vitest-environment node
/** Whatever two customers hold, joining and taking apart gives the same book; order of rows does not matter. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinCustomers } from '../../lib/storage/join-customers';
import { takeApart } from '../../lib/storage/joining';
import { exported } from '../storage/backup/taking';
import { newBook, write } from '../storage/book';
import { common, customerRow, promiseRow, stepRow } from '../storage/rows';

const name = fc.constantFrom('Dana Fox', 'dana fox', 'Eli Brandt', 'Ömer Łu', 'ß');
const day = fc.constantFrom('2026-01-02', '2026-02-03', '2026-03-04');
const instant = fc.constantFrom(
  '2026-02-01T08:00:00.000Z',
  '2026-03-01T08:00:00.000Z',
  '2026-04-09T08:00:00.000Z',
);
const side = fc.record({
  updatedAt: instant,
  note: fc.option(fc.constantFrom('pays late', 'by post'), { nil: undefined }),
  persons: fc.array(name, { maxLength: 3 }),
  promises: fc.array(fc.record({ by: fc.nat(3), updatedAt: instant }), { maxLength: 4 }),
  steps: fc.array(fc.record({ setDate: day, isCurrent: fc.boolean() }), { maxLength: 3 }),
  doNotAsk: fc.option(fc.record({ reason: fc.constant('asked us not to'), since: day }), { nil: undefined }),
  months: fc.uniqueArray(fc.constantFrom('2026-01', '2026-02'), { maxLength: 2 }),
});
type Side = typeof side extends fc.Arbitrary<infer T> ? T : never;

async function fill({ book }: Awaited<ReturnType<typeof newBook>>, given: Side) {
  const { updatedAt, note, doNotAsk } = given;
  const customer = customerRow({ updatedAt, note, doNotAsk });
  const persons = given.persons.map(own => ({ ...common(), customerId: customer.id, name: own }));
  await write(book, async writing => {
    await writing.putAsIs('customers', [customer]);
    await writing.putAsIs('persons', persons);
    const promises = given.promises.map(({ by, updatedAt: at }) =>
      promiseRow({ customerId: customer.id, personId: persons[by]?.id, updatedAt: at }),
    );
    await writing.putAsIs('promises', promises);
    const steps = given.steps.map(({ setDate, isCurrent }) =>
      stepRow({ customerId: customer.id, setDate, status: isCurrent ? 'current' : 'ended' }),
    );
    await writing.putAsIs('nextSteps', steps);
    const { createdAt } = common();
    const months = given.months.map(month => ({
      key: `${month}/${customer.id}`,
      month,
      customerId: customer.id,
      numbers: { score: 70, state: 'earned' },
      createdAt,
      updatedAt: createdAt,
    }));
    await writing.putAsIs('snapshots', months);
    return {};
  });
  return customer;
}

it('joined and taken apart, a book has the same canonical hash', async () => {
  await fc.assert(
    fc.asyncProperty(side, side, async (one, other) => {
      const opened = await newBook();
      const [stays, joins] = [await fill(opened, one), await fill(opened, other)];
      const before = (await exported(opened)).hash;
      await write(opened.book, async writing => {
        await joinCustomers(writing, stays, joins);
        return {};
      });
      for (const store of ['promises', 'persons', 'nextSteps', 'snapshots'] as const)
        expect(await opened.db.table(store).where('customerId').equals(joins.id).count()).toBe(0);
      const current = (await opened.db.nextSteps.toArray()).filter(({ status }) => status === 'current');
      expect(current.length).toBeLessThanOrEqual(1);
      const [entry] = await opened.db.mergeLog.toArray();
      await write(opened.book, async writing => {
        if (entry) await takeApart(writing, entry);
        return {};
      });
      expect((await exported(opened)).hash).toBe(before);
      opened.db.close();
    }),
    { numRuns: 25 },
  );
}, 30_000);
