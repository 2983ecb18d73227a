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
import { ACME, command, emptyBook, onAcme } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let customerId = '';
beforeEach(async () => {
  await emptyBook();
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
const pause = (to: string) => pauseContact({ commandId: command(), customerId, to, reason: 'they move' });

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

  it('does not end before today, and a removed one cannot be changed', async () => {
    await expect(pause('2026-03-03')).rejects.toMatchObject({ failure: { reason: 'past' } });
    const gone = { commandId: command(), customerId, pauseId: command() };
    await expect(endPause(gone)).rejects.toMatchObject({ failure: { code: 'gone' } });
    await expect(changePause({ ...gone, to: '2026-03-20' })).rejects.toMatchObject({
      failure: { code: 'gone' },
    });
  });
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
