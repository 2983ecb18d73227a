// @vitest-environment node
/**
 * The worker may be stopped at any moment (platform: kill-safety). Each command is stopped at its first write, at its
 * second, and so on, and after its commit, and then repeated with the same id, as a surface does: what was not
 * acknowledged left nothing, what was acknowledged is there once.
 */
import type { DBCore } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { doors } from '../../../../entrypoints/background/book/doors';
import { forgetBook, openBook } from '../../../../entrypoints/background/book/open-book';
import { linkRecord, setFirstSale, startCustomer } from '../../../../entrypoints/background/write/customers';
import { changeDeliverable, logDeliverable } from '../../../../entrypoints/background/write/deliverables';
import { logTouch, logWow, noteFact } from '../../../../entrypoints/background/write/evidence';
import { changeIssue, logIssue } from '../../../../entrypoints/background/write/issues';
import {
  carryNextStep,
  endNextStep,
  park,
  setNextStep,
} from '../../../../entrypoints/background/write/next-steps';
import {
  keepPromise,
  logPromise,
  renegotiatePromise,
} from '../../../../entrypoints/background/write/promises';
import { saveSettings, undoChange } from '../../../../entrypoints/background/write/settings';
import { snooze } from '../../../../entrypoints/background/write/snooze';
import type { Saved } from '../../../../lib/messages/protocol';
import type { BookDatabase } from '../../../../lib/storage/database';
import { command, DANA, emptyBook, onAcme, onDana, onDanaAlone } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

/** Something to stop in the middle: what stands before it, and the command itself with the id to repeat. */
interface Scene {
  name: string;
  before?: () => Promise<Saved>;
  act: (commandId: string, former: Saved) => Promise<Saved>;
}

const text = 'send the SSO guide';
const dueDate = '2026-03-06';
const promised = (subject: Parameters<typeof logPromise>[0]['subject']) => () =>
  logPromise({ commandId: command(), subject, text, dueDate });
const idOf = (saved: Saved) => saved.itemId ?? '';

const scenes: Scene[] = [
  {
    name: 'a promise on a contact never seen',
    act: commandId => logPromise({ commandId, subject: onDana, text, dueDate }),
  },
  {
    name: 'a promise for the Inbox',
    act: commandId => logPromise({ commandId, subject: onDanaAlone, text }),
  },
  { name: 'Done', before: promised(onAcme), act: (commandId, p) => keepPromise({ commandId, id: idOf(p) }) },
  {
    name: 'Renegotiate',
    before: promised(onAcme),
    act: (commandId, p) => renegotiatePromise({ commandId, id: idOf(p), to: '2026-03-12', asker: 'me' }),
  },
  {
    name: 'Undo',
    before: promised(onDana),
    act: (commandId, p) => undoChange({ commandId, changeId: p.changeId }),
  },
  {
    name: 'Remind me later',
    before: promised(onAcme),
    act: (commandId, p) =>
      snooze({ commandId, store: 'promises', id: idOf(p), until: { kind: 'preset', preset: 'tomorrow' } }),
  },
  {
    name: 'linking with promises that wait',
    before: promised(onDanaAlone),
    act: commandId =>
      linkRecord({
        commandId,
        record: DANA,
        snapshot: onDanaAlone.snapshot,
        owner: { kind: 'newCompany', name: 'Acme' },
      }),
  },
  {
    name: 'Start with this customer',
    act: commandId => startCustomer({ commandId, record: DANA, snapshot: onDana.snapshot }),
  },
  {
    name: 'the first sale',
    before: promised(onAcme),
    act: (commandId, p) => setFirstSale({ commandId, customerId: p.customerId ?? '', date: '2026-01-01' }),
  },
  {
    name: 'a next step that is also a promise',
    before: () => setNextStep({ commandId: command(), subject: onAcme, text: 'old', dueDate }),
    act: commandId => setNextStep({ commandId, subject: onAcme, text, dueDate, alsoPromise: true }),
  },
  {
    name: 'Still to do',
    before: () => setNextStep({ commandId: command(), subject: onAcme, text, dueDate }),
    act: (commandId, step) => carryNextStep({ commandId, id: idOf(step), dueDate: '2026-03-20' }),
  },
  {
    name: 'a next step done',
    before: () => setNextStep({ commandId: command(), subject: onAcme, text, dueDate }),
    act: (commandId, step) => endNextStep({ commandId, id: idOf(step), outcome: 'done' }),
  },
  {
    name: 'a park that pauses contact',
    act: commandId =>
      park({ commandId, subject: onAcme, reason: 'freeze', until: '2026-09-01', pauseContact: true }),
  },
  {
    name: 'a touch on a record never seen',
    act: commandId => logTouch({ commandId, subject: onDana, channel: 'call', purpose: 'service' }),
  },
  {
    name: 'the first answer to an issue',
    before: () => logIssue({ commandId: command(), subject: onAcme, text: 'login fails', severity: 3 }),
    act: (commandId, issue) => changeIssue({ commandId, id: idOf(issue), change: { kind: 'answered' } }),
  },
  {
    name: 'a delivery confirmed',
    before: () => logDeliverable({ commandId: command(), subject: onAcme, text: 'set up', dueDate }),
    act: (commandId, row) =>
      changeDeliverable({
        commandId,
        id: idOf(row),
        change: { kind: 'confirmed', by: 'Dana', words: 'fine' },
      }),
  },
  { name: 'a wow', act: commandId => logWow({ commandId, subject: onAcme, what: 'drove over' }) },
  {
    name: 'a fact',
    before: promised(onAcme),
    act: (commandId, p) => noteFact({ commandId, customerId: p.customerId ?? '', key: 'pain', text: 'slow' }),
  },
  { name: 'a setting', act: commandId => saveSettings({ commandId, patch: { hideNames: true } }) },
];

class Stopped extends Error {}

/** Lets `left` writes through and stops at the next; `Infinity` counts only. */
async function prepared(scene: Scene) {
  const writes = { left: Number.POSITIVE_INFINITY, done: 0 };
  const out = await emptyBook();
  const { makeDatabase } = out.doors;
  forgetBook();
  Object.assign(doors, {
    makeDatabase: () => {
      const db = makeDatabase();
      db.use({ stack: 'dbcore', name: 'stop', create: core => stopping(core, writes) });
      return db;
    },
  });
  const former = (await scene.before?.()) ?? { changeId: '' };
  const { db } = await openBook();
  writes.done = 0;
  return { db, writes, former, told: out.told };
}

const stopping = (core: DBCore, writes: { left: number; done: number }): DBCore => ({
  ...core,
  table: name => {
    const table = core.table(name);
    return {
      ...table,
      mutate: async request => {
        if (writes.left-- <= 0) throw new Stopped();
        writes.done++;
        return table.mutate(request);
      },
    };
  },
});

/** Everything the database holds, ids and order left aside. */
async function contentOf(db: BookDatabase) {
  const tables = await Promise.all(
    db.tables
      .filter(table => table.name !== 'commands')
      .map(
        async table => [table.name, (await table.toArray()).map(row => JSON.stringify(row)).sort()] as const,
      ),
  );
  return JSON.parse(
    JSON.stringify(Object.fromEntries(tables)).replace(
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
      'id',
    ),
  );
}
const sorted = (content: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(content).map(([name, rows]) => [name, [...rows].sort()]));

describe('a worker stopped in the middle', () => {
  it.each(scenes.map(scene => [scene.name, scene] as const))('%s', async (_, scene) => {
    const clean = await prepared(scene);
    await scene.act(command(), clean.former);
    const expected = sorted(await contentOf(clean.db));
    const count = clean.writes.done;
    expect(count).toBeGreaterThan(2);

    const { db, writes, former, told } = await prepared(scene);
    const before = await contentOf(db);
    const tellings = told.length;
    const commandId = command();
    for (let stopAt = 0; stopAt < count; stopAt++) {
      writes.left = stopAt;
      await expect(scene.act(commandId, former)).rejects.toBeInstanceOf(Stopped);
      expect(await contentOf(db), `stopped at write ${stopAt}`).toEqual(before);
    }
    expect(told).toHaveLength(tellings);

    writes.left = Number.POSITIVE_INFINITY;
    const first = await scene.act(commandId, former);
    expect(sorted(await contentOf(db))).toEqual(expected);
    // The answer was lost on its way: the surface asks once more, of a new worker.
    forgetBook();
    expect(await scene.act(commandId, former)).toEqual(first);
    const { db: reopened } = await openBook();
    expect(sorted(await contentOf(reopened))).toEqual(expected);
  });
});
