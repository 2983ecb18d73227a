// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { keepGone } from '../../../entrypoints/background/keep-gone';
import { readGoneLong } from '../../../entrypoints/background/read/gone-long';
import {
  archiveCustomer,
  endCustomer,
  keepGoneCustomer,
} from '../../../entrypoints/background/write/whole-customer';
import type { BookDatabase } from '../../../lib/storage/database';
import { aCustomer, uuid } from '../../domain/rows';
import type { Outside } from '../../storage/book';
import { command, emptyBook } from './background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
let clock: Outside['clock'];
const ended = (n: number, name: string, date: string) =>
  aCustomer({ id: uuid(n), name, ended: { date, reason: 'closed down' } });
beforeEach(async () => {
  ({ db, clock } = await emptyBook());
  await db.customers.bulkPut([
    ended(1, 'Acme', '2023-06-01'),
    ended(2, 'Beta', '2022-06-01'),
    ended(3, 'Cargo', '2024-03-20'),
    aCustomer({ id: uuid(4), name: 'Delta' }),
  ]);
  await keepGone();
});
const names = async () => (await readGoneLong()).customers.map(({ name }) => name);

it('who left long ago is listed, the longest gone first, until the rep keeps him', async () => {
  expect(await names()).toEqual(['Beta', 'Acme']);
  await keepGoneCustomer({ commandId: command(), customerId: uuid(2) });
  expect(await names()).toEqual(['Acme']);
  expect((await db.customers.get(uuid(2)))?.keptOn).toBe('2026-03-04');
  await endCustomer({ commandId: command(), customerId: uuid(1), reason: null });
  expect(await names()).toEqual([]);
});

it('the list is made once a month, and anew when its setting is another', async () => {
  clock.now = clock.now.add({ days: 20 });
  await keepGone();
  expect(await names()).toEqual(['Beta', 'Acme']);
  clock.now = clock.now.add({ days: 14 });
  await keepGone();
  expect(await names()).toEqual(['Beta', 'Acme', 'Cargo']);
  await db.meta.put({ key: 'settings', value: { retentionMonths: 48 } });
  await keepGone();
  expect(await names()).toEqual([]);
});

it('the day a customer is set aside is noted, and forgotten when he is back', async () => {
  const archive = (archived: boolean) =>
    archiveCustomer({ commandId: command(), customerId: uuid(4), archived });
  await archive(true);
  expect((await db.customers.get(uuid(4)))?.archivedOn).toBe('2026-03-04');
  await archive(false);
  expect((await db.customers.get(uuid(4)))?.archivedOn).toBeUndefined();
});
