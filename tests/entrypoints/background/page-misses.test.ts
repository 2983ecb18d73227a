import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPageChanged, notePage } from '../../../entrypoints/background/page-misses';
import type { RecordSnapshot } from '../../../lib/domain/records';
import { refOf } from '../../crm/pages';

const contact = (id: number) => refOf(`https://app.hubspot.com/contacts/1/contact/${id}`);
const company = refOf('https://app.hubspot.com/contacts/1/company/1');
const page = (reading: RecordSnapshot['reading']): RecordSnapshot => ({
  key: contact(1).key,
  fields: {},
  reading,
  missing: [],
});
const MINUTE = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
});

it('calls a record type changed after three misses in a row', async () => {
  const told: boolean[] = [];
  const readings = ['unreadable', 'unreadable', 'settled', 'unreadable', 'settling', 'unreadable'] as const;
  for (const [visit, reading] of [...readings, 'unreadable' as const].entries()) {
    await notePage(contact(visit), page(reading), visit);
    told.push(await isPageChanged(contact(visit), page(reading)));
  }
  expect(told).toEqual([false, false, false, false, false, false, true]);
});

it('counts a visit once, however often its page says so', async () => {
  for (const at of [0, 50, 4_000]) await notePage(contact(1), page('unreadable'), at);
  expect(await isPageChanged(contact(1), page('unreadable'))).toBe(false);
  for (const at of [MINUTE, 2 * MINUTE]) await notePage(contact(1), page('unreadable'), at);
  expect(await isPageChanged(contact(1), page('unreadable'))).toBe(true);
});

it('counts each record type for itself', async () => {
  for (const id of [1, 2]) await notePage(contact(id), page('unreadable'), id);
  await notePage(company, page('unreadable'), 3);
  expect(await isPageChanged(company, page('unreadable'))).toBe(false);
  await notePage(contact(3), page('unreadable'), 4);
  expect(await isPageChanged(contact(3), page('unreadable'))).toBe(true);
});
