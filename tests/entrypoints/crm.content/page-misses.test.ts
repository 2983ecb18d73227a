import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteName } from '../../../entrypoints/crm.content/page-misses';
import { refOf } from '../../crm/pages';

const contact = refOf('https://app.hubspot.com/contacts/1/contact/1');
const company = refOf('https://app.hubspot.com/contacts/1/company/1');

beforeEach(() => {
  fakeBrowser.reset();
});

it('calls a record type unreadable after three misses in a row', async () => {
  const told = [];
  for (const found of [false, false, true, false, false, false, false])
    told.push(await noteName(contact, found));
  const no = undefined;
  expect(told).toEqual([no, no, no, no, no, 'unreadable', 'unreadable']);
});

it('counts each record type for itself', async () => {
  await noteName(contact, false);
  await noteName(contact, false);
  expect(await noteName(company, false)).toBeUndefined();
  expect(await noteName(contact, false)).toBe('unreadable');
});
