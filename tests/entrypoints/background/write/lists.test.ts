// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTiers } from '../../../../entrypoints/background/keep-tiers';
import { readLists } from '../../../../entrypoints/background/read/lists';
import { readThanks } from '../../../../entrypoints/background/read/thanks';
import { startCustomer } from '../../../../entrypoints/background/write/customers';
import { recordDeal } from '../../../../entrypoints/background/write/deals';
import { applyMoves, pinTier, takeBackMoves } from '../../../../entrypoints/background/write/lists';
import { undoChange } from '../../../../entrypoints/background/write/settings';
import { logThanks, setBirthday, setGiftRule } from '../../../../entrypoints/background/write/thanks';
import type { BookDatabase } from '../../../../lib/storage/database';
import { at } from '../../../domain/rows';
import type { Outside } from '../../../storage/book';
import { ACME, command, emptyBook, onAcme, read } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.stubGlobal('navigator', {
  locks: { request: (_: string, __: unknown, work: (lock: object) => Promise<void>) => work({}) },
});

let db: BookDatabase;
let clock: Outside['clock'];
let customerId = '';
beforeEach(async () => {
  ({ db, clock } = await emptyBook());
  const saved = await startCustomer({
    commandId: command(),
    record: ACME,
    snapshot: read(ACME, { name: 'Acme' }),
  });
  customerId = saved.customerId ?? '';
  const money = { minor: 500_000, currency: 'USD' };
  await recordDeal({ commandId: command(), subject: onAcme, kind: 'new', date: '2025-09-01', money });
});
const acme = () => db.customers.get(customerId);
const lists = () => readLists({ whole: false });

describe('the monthly run', () => {
  it('notes what the numbers say once a month and moves nobody', async () => {
    await keepTiers();
    expect(await acme()).toMatchObject({ tierAuto: 'A', tierMonth: '2026-03' });
    expect((await acme())?.tierEffective).toBeUndefined();
    clock.now = at('2026-03-20T09:00');
    await keepTiers();
    expect((await acme())?.tierLastAuto).toBeUndefined();
    clock.now = at('2026-04-02T09:00');
    await keepTiers();
    expect(await acme()).toMatchObject({ tierLastAuto: 'A', tierMonth: '2026-04' });
  });

  it('a clock set back draws no list twice', async () => {
    await keepTiers();
    clock.now = at('2026-02-20T09:00');
    await keepTiers();
    clock.now = at('2026-03-20T09:00');
    await keepTiers();
    expect(await acme()).toMatchObject({ tierAuto: 'A', tierMonth: '2026-03' });
    expect((await acme())?.tierLastAuto).toBeUndefined();
  });
});

describe('moves', () => {
  const apply = () => applyMoves({ commandId: command(), moves: [{ customerId, to: 'A' }] });

  it('are previewed, applied, told in one note and taken back', async () => {
    await keepTiers();
    const before = await lists();
    expect(before.moves).toMatchObject([{ name: 'Acme', from: null, to: 'A' }]);
    await apply();
    const after = await lists();
    expect([after.moves, after.preview]).toEqual([[], []]);
    expect(after.applied).toMatchObject([{ name: 'Acme', from: null, to: 'A' }]);
    expect(after.members.A.total).toBe(1);
    await takeBackMoves({ commandId: command() });
    expect((await lists()).moves).toHaveLength(1);
    expect((await lists()).applied).toEqual([]);
  });

  it('can be undone at once', async () => {
    const { changeId } = await apply();
    await undoChange({ commandId: command(), changeId });
    expect((await acme())?.tierEffective).toBeUndefined();
  });

  it('on demand count as no month', async () => {
    expect((await lists()).preview).toMatchObject([{ to: 'A' }]);
    await apply();
    expect((await acme())?.tierMonth).toBeUndefined();
  });

  it('leave a pinned customer where he is', async () => {
    const pin = { tier: 'C' as const, reason: 'group contract', until: '2026-12-31' };
    await pinTier({ commandId: command(), customerId, pin });
    await apply();
    expect((await acme())?.tierEffective).toBeUndefined();
    expect((await lists()).members.C.rows[0]?.lists).toMatchObject({ tier: 'C', pin });
    clock.now = at('2027-01-04T09:00');
    expect((await lists()).members.none.total).toBe(1);
  });
});

describe('a pin', () => {
  it('may not end before today', async () => {
    const pin = { tier: 'A' as const, reason: 'reference', until: '2026-03-03' };
    await expect(pinTier({ commandId: command(), customerId, pin })).rejects.toMatchObject({
      failure: { reason: 'past' },
    });
  });
});

describe('a thank-you', () => {
  it('is a personal touch with its kind; sent to many it is none', async () => {
    await logThanks({ commandId: command(), customerId, kind: 'visit', toMany: false });
    await logThanks({ commandId: command(), customerId, kind: 'articleOneLine', toMany: true });
    const rows = await db.touches.toArray();
    expect(rows).toContainEqual(
      expect.objectContaining({ purpose: 'appreciation', appreciationKind: 'visit', personal: true }),
    );
    expect(rows.find(({ channel }) => channel === 'email')).toMatchObject({ personal: false });
    expect((await readThanks({ customerId })).thanks).toMatchObject({ last: '2026-03-04', isDue: false });
  });

  it('gifts are kept within the cap of a year, and none are offered where none may be given', async () => {
    const gift = (giftValue: number) =>
      logThanks({ commandId: command(), customerId, kind: 'gift', giftValue, toMany: false });
    await setGiftRule({ commandId: command(), customerId, none: false, maxPerYear: 100 });
    await gift(60);
    expect((await readThanks({ customerId })).thanks?.gifts).toEqual({ given: 60, left: 40 });
    await gift(60);
    await logThanks({ commandId: command(), customerId, kind: 'visit', toMany: false });
    expect((await readThanks({ customerId })).thanks?.kinds).not.toContain('gift');
    await setGiftRule({ commandId: command(), customerId, none: true, maxPerYear: null });
    expect((await readThanks({ customerId })).thanks).toMatchObject({ noGifts: true });
    await setGiftRule({ commandId: command(), customerId, none: false, maxPerYear: null });
    expect((await acme())?.giftRule).toBeUndefined();
  });

  it('a birthday near by is the occasion', async () => {
    const person = {
      id: crypto.randomUUID(),
      createdAt: '2026-01-05T09:00:00.000Z',
      updatedAt: '2026-01-05T09:00:00.000Z',
      origin: 'manual' as const,
      customerId,
      name: 'Dana Fox',
    };
    await db.persons.put(person);
    await setBirthday({ commandId: command(), id: person.id, birthday: '1980-03-10' });
    const { thanks } = await readThanks({ customerId });
    expect(thanks?.milestones).toMatchObject([
      { kind: 'birthday', date: '2026-03-10', personName: 'Dana Fox' },
    ]);
    expect(thanks?.kinds[0]).toBe('milestone');
    await setBirthday({ commandId: command(), id: person.id, birthday: null });
    expect((await db.persons.get(person.id))?.birthday).toBeUndefined();
  });
});
