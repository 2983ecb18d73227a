// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { logPromise } from '../../../../entrypoints/background/write/promises';
import { saveDraft, saveSettings, setTestOrg } from '../../../../entrypoints/background/write/settings';
import type { BookDatabase } from '../../../../lib/storage/database';
import { readDraft } from '../../../../lib/storage/drafts';
import { readOwnSettings, readSettings } from '../../../../lib/storage/meta';
import { testCustomers } from '../../../../lib/storage/records';
import type { Outside } from '../../../storage/book';
import { command, emptyBook, onAcme } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
let told: Outside['told'];
beforeEach(async () => {
  ({ db, told } = await emptyBook());
});
const save = (patch: Record<string, unknown>) => saveSettings({ commandId: command(), patch });

describe('settings', () => {
  it('stores only what the rep changed, and null goes back to the default', async () => {
    await save({ remindTime: '08:30', hideNames: true });
    await save({ hideNames: null });
    expect(await readOwnSettings(db)).toEqual({ remindTime: '08:30' });
    expect(await readSettings(db)).toMatchObject({ remindTime: '08:30', hideNames: false });
    expect(told.at(-1)?.keys).toEqual(['settings']);
  });

  it.each([
    ['a key we do not have', { telemetry: true }, 'telemetry'],
    ['`__proto__`', JSON.parse('{"__proto__": 1}'), '__proto__'],
    ['a value that is not allowed', { remindTime: '25:00' }, 'remindTime'],
    ['a day that ends before it starts', { workStart: '19:00' }, 'workStart'],
  ])('refuses %s, and with it the whole patch', async (_, patch, reason) => {
    const refused = save({ hideNames: true, ...patch });
    await expect(refused).rejects.toMatchObject({ failure: { code: 'refused', reason } });
    expect(Object.keys(await readOwnSettings(db))).toEqual([]);
  });
});

describe('test orgs', () => {
  it('take their customers out of every list until said otherwise', async () => {
    const { customerId = '' } = await logPromise({
      commandId: command(),
      subject: onAcme,
      text: 'x',
      dueDate: '2026-03-06',
    });
    expect(await testCustomers(db)).toEqual(new Set());
    await setTestOrg({ commandId: command(), orgKey: 'hubspot/77', test: true });
    expect(await testCustomers(db)).toEqual(new Set([customerId]));
    await db.recordLinks.add({
      ...((await db.recordLinks.get(onAcme.record.key)) ?? ({} as never)),
      key: 'hubspot/78/0-2/1',
      orgKey: 'hubspot/78',
    });
    expect(await testCustomers(db)).toEqual(new Set());
  });
});

describe('drafts', () => {
  it('are kept per surface and subject, and forgotten when empty', async () => {
    await saveDraft({ surface: 'panel', key: 'k', text: 'send the' });
    expect(await readDraft(db, 'panel', 'k')).toBe('send the');
    expect(await readDraft(db, 'popup', 'k')).toBe('');
    await saveDraft({ surface: 'panel', key: 'k', text: '' });
    expect(await db.drafts.count()).toBe(0);
    expect(told).toEqual([]);
  });
});
