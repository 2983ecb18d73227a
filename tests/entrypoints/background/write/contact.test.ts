// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPanel } from '../../../../entrypoints/background/read/panel';
import {
  changePause,
  endPause,
  pauseContact,
  setRhythm,
} from '../../../../entrypoints/background/write/contact';
import { setFirstSale, startCustomer } from '../../../../entrypoints/background/write/customers';
import { logTouch } from '../../../../entrypoints/background/write/evidence';
import { undoChange } from '../../../../entrypoints/background/write/settings';
import type { BookDatabase } from '../../../../lib/storage/database';
import { ACME, command, emptyBook, onAcme } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let customerId = '';
let db: BookDatabase;
beforeEach(async () => {
  ({ db } = await emptyBook());
  const started = await startCustomer({ commandId: command(), record: ACME, snapshot: onAcme.snapshot });
  customerId = started.customerId ?? '';
  await setFirstSale({ commandId: command(), customerId, date: '2026-01-05' });
});

const contact = async () => {
  const { subject } = await readPanel({ record: ACME, snapshot: onAcme.snapshot });
  if (subject.kind !== 'customer') throw new Error('Acme is no customer');
  return subject.view.contact;
};
const rhythm = (everyDays: number | null) => setRhythm({ commandId: command(), customerId, everyDays });
const pause = (to: string, from?: string) =>
  pauseContact({ commandId: command(), customerId, from, to, reason: 'they move' });

describe('the rhythm', () => {
  it('is weekly until they have their own, and weekly again', async () => {
    expect((await contact()).everyDays).toBeUndefined();
    const { changeId } = await rhythm(14);
    expect((await contact()).everyDays).toBe(14);
    await undoChange({ commandId: command(), changeId });
    expect((await contact()).everyDays).toBeUndefined();
    await rhythm(10);
    await rhythm(null);
    expect((await contact()).everyDays).toBeUndefined();
  });
});

describe('a pause', () => {
  it('is set, moved and ended in place', async () => {
    await pause('2026-03-20');
    const [set] = (await contact()).pauses;
    expect(set).toMatchObject({ from: '2026-03-04', to: '2026-03-20', reason: 'they move' });
    const pauseId = set?.id ?? '';
    await changePause({ commandId: command(), customerId, pauseId, to: '2026-03-06' });
    expect((await contact()).pauses).toMatchObject([{ to: '2026-03-06' }]);
    await endPause({ commandId: command(), customerId, pauseId });
    expect((await contact()).pauses).toEqual([]);
  });

  it('is planned ahead: nothing changes before its first day, and it ends no earlier than it begins', async () => {
    await pause('2026-08-21', '2026-08-03');
    const { pauses, periods } = await contact();
    expect(pauses).toMatchObject([{ from: '2026-08-03', to: '2026-08-21' }]);
    expect(periods.at(-1)?.cell).toBe('none');
    await expect(pause('2026-08-21', '2026-03-03')).rejects.toMatchObject({ failure: { reason: 'past' } });
    await expect(pause('2026-08-01', '2026-08-03')).rejects.toMatchObject({ failure: { reason: 'past' } });
  });

  it('does not end before today, and a removed one cannot be changed', async () => {
    await expect(pause('2026-03-03')).rejects.toMatchObject({ failure: { reason: 'past' } });
    const gone = { commandId: command(), customerId, pauseId: command() };
    await expect(endPause(gone)).rejects.toMatchObject({ failure: { code: 'gone' } });
    await expect(changePause({ ...gone, to: '2026-03-20' })).rejects.toMatchObject({
      failure: { code: 'gone' },
    });
  });
});

it('the last activity of the page is offered until it is logged, with its own day and source', async () => {
  const seen = async () => {
    const snapshot = { ...onAcme.snapshot, fields: { lastActivity: '3/2/2026' } };
    return readPanel({ record: ACME, snapshot });
  };
  expect((await seen()).pageActivity).toBe('2026-03-02');
  const settling = { ...onAcme.snapshot, reading: 'settling', fields: { lastActivity: '3/2/2026' } } as const;
  expect((await readPanel({ record: ACME, snapshot: settling })).pageActivity).toBeUndefined();
  const touch = { subject: onAcme, channel: 'other', purpose: 'courtesy', source: 'page' } as const;
  const { itemId = '' } = await logTouch({ commandId: command(), ...touch, date: '2026-03-02' });
  expect((await seen()).pageActivity).toBeUndefined();
  expect((await seen()).subject).toMatchObject({ view: { contact: { lastTouch: '2026-03-02' } } });
  expect(await db.touches.get(itemId)).toMatchObject({ source: 'page', personal: true, date: '2026-03-02' });
});

it('the strip opens the touches of its weeks', async () => {
  const touch = { subject: onAcme, channel: 'call', purpose: 'value', valueHow: 'use' } as const;
  await logTouch({ commandId: command(), ...touch, text: 'the import guide' });
  const { periods, lastTouch } = await contact();
  expect(lastTouch).toBe('2026-03-04');
  expect(periods.at(-1)).toMatchObject({
    isCurrent: true,
    cell: 'value',
    touches: [{ text: 'the import guide', purpose: 'value', valueHow: 'use' }],
  });
});
