// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDeals, readDeliverables } from '../../../../entrypoints/background/read/deals';
import { readPanel } from '../../../../entrypoints/background/read/panel';
import {
  changeDeal,
  dropDeal,
  noteOnDeal,
  recordDeal,
  refundDeal,
  settleDeal,
} from '../../../../entrypoints/background/write/deals';
import { ruleOnDouble } from '../../../../entrypoints/background/write/doubles';
import { planDeliverables } from '../../../../entrypoints/background/write/plan-deliverables';
import { saveSettings, undoChange } from '../../../../entrypoints/background/write/settings';
import { answerWonDeal } from '../../../../entrypoints/background/write/won-deal';
import { setWonStage } from '../../../../entrypoints/background/write/won-stages';
import type { RecordRef } from '../../../../lib/domain/records';
import type { BookDatabase } from '../../../../lib/storage/database';
import { ACME, command, DEAL, emptyBook, onAcme, read } from '../background';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let db: BookDatabase;
beforeEach(async () => {
  ({ db } = await emptyBook());
});

const eur = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
const typed = (over: object = {}) =>
  recordDeal({
    commandId: command(),
    subject: onAcme,
    kind: 'new',
    date: '2026-02-03',
    money: eur(12_000),
    ...over,
  });
const wonFields = { stage: 'Closed won', amount: '€12,000.00', closeDate: 'Feb 3, 2026' };
const won = (fields: object = {}, record: RecordRef = DEAL) => ({
  record,
  snapshot: read(record, {
    name: 'Renewal',
    fields: { ...wonFields, ...fields },
    company: { ref: ACME, name: 'Acme' },
  }),
});
const answer = (use: boolean, page = won(), over: object = {}) =>
  answerWonDeal({ commandId: command(), subject: { kind: 'record', ...page }, use, ...over });
const reason = (said: string) => ({ failure: { reason: said } });
const chip = async (page = won()) => (await readPanel(page)).wonDeal;

describe('by hand', () => {
  it('is a won deal of the customer in front', async () => {
    const { customerId } = await typed();
    expect(await db.deals.toArray()).toMatchObject([
      { customerId, kind: 'new', status: 'won', amountMinor: 1_200_000, currency: 'EUR', origin: 'manual' },
    ]);
    await expect(typed({ date: '2026-03-05' })).rejects.toMatchObject(reason('future'));
  });

  it('changes in kind, amount and day', async () => {
    const { itemId: id = '' } = await typed();
    await changeDeal({ commandId: command(), id, kind: 'expansion', money: null, date: '2026-02-05' });
    const row = await db.deals.get(id);
    expect(row).toMatchObject({ kind: 'expansion', date: '2026-02-05' });
    expect(row).not.toHaveProperty('amountMinor');
  });

  it('goes with its refunds and with what was planned and not begun', async () => {
    const { itemId: id = '', customerId = '' } = await typed();
    await refundDeal({ commandId: command(), id, date: '2026-03-01', money: eur(2_000) });
    const items = [{ text: 'set up', dueDate: '2026-03-20' }];
    await planDeliverables({ commandId: command(), customerId, dealId: id, items });
    await dropDeal({ commandId: command(), id });
    expect((await readDeals({ customerId })).deals).toEqual([]);
    expect((await readDeliverables({ customerId })).items).toEqual([]);
  });
});

describe('an open deal', () => {
  const opened = async () => {
    const { itemId: id = '', customerId = '' } = await typed({ kind: 'repeat', money: undefined });
    const row = await db.deals.get(id);
    if (row) await db.deals.put({ ...row, status: 'open' });
    return { id, customerId };
  };
  const settle = (id: string, status: 'won' | 'lost' | 'open', over: object = {}) =>
    settleDeal({ commandId: command(), id, status, date: '2026-03-04', ...over });

  it('is won with its day and amount, and one Undo opens it again', async () => {
    const { id } = await opened();
    await expect(settle(id, 'won', { date: '2026-03-05' })).rejects.toMatchObject(reason('future'));
    const { changeId } = await settle(id, 'won', { date: '2026-03-02', money: eur(900) });
    expect(await db.deals.get(id)).toMatchObject({ status: 'won', date: '2026-03-02', amountMinor: 90_000 });
    await expect(settle(id, 'lost')).rejects.toMatchObject(reason('settled'));
    await undoChange({ commandId: command(), changeId });
    expect(await db.deals.get(id)).toMatchObject({ status: 'open' });
  });

  it('is lost, and may be taken up again', async () => {
    const { id, customerId } = await opened();
    await settle(id, 'lost');
    expect((await readDeals({ customerId })).deals).toMatchObject([{ status: 'lost', isCounted: false }]);
    await settle(id, 'open');
    expect(await db.deals.get(id)).toMatchObject({ status: 'open', date: '2026-03-04' });
  });

  it('keeps a price break and the hours it took, and forgets what is emptied', async () => {
    const { id, customerId } = await opened();
    await noteOnDeal({ commandId: command(), id, discountNote: '10% for two years', effortMinutes: 90 });
    expect((await readDeals({ customerId })).deals).toMatchObject([
      { discountNote: '10% for two years', effortMinutes: 90 },
    ]);
    await noteOnDeal({ commandId: command(), id, discountNote: null });
    const row = await db.deals.get(id);
    expect(row).toMatchObject({ effortMinutes: 90 });
    expect(row).not.toHaveProperty('discountNote');
  });
});

it('a currency without a rate is flagged at its deal, and the deal is kept', async () => {
  const { customerId = '' } = await typed({ money: { minor: 5_000, currency: 'ZZZ' } });
  await saveSettings({ commandId: command(), patch: { baseCurrency: 'EUR' } });
  expect((await readDeals({ customerId })).deals).toMatchObject([{ needsRate: true }]);
  await saveSettings({ commandId: command(), patch: { currencyRates: { ZZZ: 0.5 } } });
  expect((await readDeals({ customerId })).deals).toMatchObject([{ needsRate: false }]);
});

describe('refunds', () => {
  it('pay back part, then all that is left, then nothing more', async () => {
    const { itemId: id = '', customerId = '' } = await typed();
    const back = (over: object = {}) => refundDeal({ commandId: command(), id, date: '2026-03-01', ...over });
    await expect(back({ money: eur(12_001) })).rejects.toMatchObject(reason('tooMuchBack'));
    await expect(back({ money: { minor: 1, currency: 'USD' } })).rejects.toMatchObject(reason('tooMuchBack'));
    await expect(back({ date: '2026-02-02' })).rejects.toMatchObject(reason('beforeSale'));
    await back({ money: eur(2_000) });
    expect((await readDeals({ customerId })).deals.find(deal => deal.id === id)).toMatchObject({
      left: eur(10_000),
      isPaidBack: false,
    });
    await back();
    const rows = await db.deals.toArray();
    expect(rows.filter(row => row.kind === 'refund').map(row => row.amountMinor)).toEqual(
      expect.arrayContaining([200_000, 1_000_000]),
    );
    await expect(back()).rejects.toMatchObject(reason('refunded'));
  });
});

describe('from the page', () => {
  beforeEach(() => typed({ kind: 'new', date: '2025-05-05', money: eur(1) }));

  it('is offered on a won page only, and stored only on a click', async () => {
    expect(await chip()).toMatchObject({
      money: eur(12_000),
      date: '2026-02-03',
      kind: 'repeat',
      isClear: true,
    });
    expect(await chip(won({ stage: 'Proposal' }))).toBeUndefined();
    expect(await db.deals.count()).toBe(1);
    const { itemId = '' } = await answer(true);
    expect(await db.deals.get(itemId)).toMatchObject({
      origin: 'page',
      recordKey: DEAL.key,
      amountMinor: 1_200_000,
      date: '2026-02-03',
      kind: 'repeat',
    });
  });

  it('never twice for one record and amount, also not after Not now; Undo brings it back', async () => {
    const { changeId } = await answer(false);
    expect(await chip()).toBeUndefined();
    expect(await db.deals.count()).toBe(1);
    await undoChange({ commandId: command(), changeId });
    expect(await chip()).toBeDefined();
    const { itemId = '' } = await answer(true);
    expect(await chip()).toBeUndefined();
    await dropDeal({ commandId: command(), id: itemId });
    expect(await chip()).toBeUndefined();
    await expect(answer(true)).rejects.toMatchObject(reason('answered'));
  });

  it('the rep teaches which stage means won in his org, and takes it back', async () => {
    const german = won({ stage: 'Gewonnen' });
    await recordDeal({
      commandId: command(),
      subject: { kind: 'record', ...german },
      kind: 'new',
      date: '2025-01-01',
    });
    expect(await chip(german)).toBeUndefined();
    expect((await readPanel(german)).otherStage).toEqual({ orgKey: DEAL.orgKey, words: 'Gewonnen' });
    const teach = (name: string, means: boolean) =>
      setWonStage({ commandId: command(), orgKey: DEAL.orgKey, name, means });
    await teach('gewonnen', true);
    expect(await chip(german)).toBeDefined();
    expect((await readPanel(german)).otherStage).toBeUndefined();
    await teach('GEWONNEN', false);
    expect(await chip(german)).toBeUndefined();
    expect((await db.orgs.get(DEAL.orgKey))?.wonStageNames).toEqual(['Closed Won']);
  });

  it('another amount on the page changes the deal noted from it', async () => {
    const { itemId } = await answer(true);
    const dearer = won({ amount: '€15,000.00' });
    expect(await chip(dearer)).toMatchObject({ isChange: true });
    expect((await answer(true, dearer)).itemId).toBe(itemId);
    expect(await db.deals.get(itemId ?? '')).toMatchObject({ amountMinor: 1_500_000 });
  });

  it('what is unclear is typed', async () => {
    const unclear = won({ amount: '12.000 kr', closeDate: 'soon' });
    expect(await chip(unclear)).toMatchObject({ isClear: false, amountText: '12.000 kr' });
    await expect(answer(true, unclear)).rejects.toMatchObject(reason('needsDay'));
    const money = { minor: 1_200_000, currency: 'SEK' };
    const { itemId = '' } = await answer(true, unclear, { date: '2026-02-03', money });
    expect(await db.deals.get(itemId)).toMatchObject({ amountMinor: 1_200_000, currency: 'SEK' });
    expect(await chip(unclear)).toBeUndefined();
  });

  it('hidden amounts are neither told nor asked', async () => {
    await saveSettings({ commandId: command(), patch: { hideAmounts: true } });
    const shown = await chip();
    expect(shown).toMatchObject({ isClear: true, amountsHidden: true });
    expect(JSON.stringify(shown)).not.toContain('12');
    const { customerId = '' } = await answer(true);
    expect((await readDeals({ customerId })).deals.every(deal => deal.money === undefined)).toBe(true);
  });
});

describe('the same order in both CRMs', () => {
  const INSALESFORCE: RecordRef = {
    ...DEAL,
    key: 'salesforce/x.lightning.force.com/006000000000001AAA',
    crm: 'salesforce',
    orgKey: 'salesforce/x.lightning.force.com',
    objectType: 'Opportunity',
    recordId: '006000000000001AAA',
    url: 'https://x.lightning.force.com/lightning/r/Opportunity/006000000000001AAA/view',
  };
  const both = async () => {
    const second = await answer(true, won({ closeDate: 'Feb 5, 2026' }, INSALESFORCE));
    const first = await answer(true);
    return { hubspot: first.itemId ?? '', salesforce: second.itemId ?? '' };
  };
  const doubleOf = async (id: string) => (await db.deals.get(id))?.duplicateOf;

  it('counts the one from the first CRM; the rep may overrule, and overrule again', async () => {
    await typed({ date: '2025-05-05', money: eur(1) });
    const { hubspot, salesforce } = await both();
    expect(await doubleOf(salesforce)).toBe(hubspot);
    await ruleOnDouble({ commandId: command(), id: salesforce, sameAs: null });
    expect(await doubleOf(salesforce)).toBeUndefined();
    await changeDeal({ commandId: command(), id: salesforce, kind: 'expansion' });
    expect(await doubleOf(salesforce)).toBeUndefined();
    await ruleOnDouble({ commandId: command(), id: hubspot, sameAs: salesforce });
    expect(await doubleOf(hubspot)).toBe(salesforce);
  });

  it('counts again when the other goes, or is no longer equal', async () => {
    await typed({ date: '2025-05-05', money: eur(1) });
    const { hubspot, salesforce } = await both();
    await changeDeal({ commandId: command(), id: hubspot, money: eur(9) });
    expect(await doubleOf(salesforce)).toBeUndefined();
    await changeDeal({ commandId: command(), id: hubspot, money: eur(12_000) });
    expect(await doubleOf(salesforce)).toBe(hubspot);
    await dropDeal({ commandId: command(), id: hubspot });
    expect(await doubleOf(salesforce)).toBeUndefined();
  });
});

describe('what they get with it', () => {
  it('is offered for a sale, kept as chosen, and not offered again', async () => {
    const { itemId: dealId = '', customerId = '' } = await typed({ date: '2026-03-01' });
    const { offers } = await readDeliverables({ customerId });
    expect(offers).toMatchObject([{ dealId, saleDate: '2026-03-01' }]);
    expect(offers[0]?.lines.map(line => line.dueDate)).toEqual([
      '2026-03-08',
      '2026-03-15',
      '2026-03-31',
      '2026-04-15',
    ]);
    const items = [
      { text: 'Delivered', dueDate: '2026-03-08' },
      { text: 'Two halls trained', dueDate: '2026-04-01' },
    ];
    await planDeliverables({ commandId: command(), customerId, dealId, items });
    const after = await readDeliverables({ customerId });
    expect(after.offers).toEqual([]);
    expect(after.items).toMatchObject([{ text: 'Delivered' }, { text: 'Two halls trained' }]);
  });

  it('emptied it leaves one item', async () => {
    const { itemId: dealId = '', customerId = '' } = await typed({ date: '2026-03-01' });
    await planDeliverables({ commandId: command(), customerId, dealId, items: [] });
    expect((await readDeliverables({ customerId })).items).toMatchObject([
      { text: 'deliverableDefault', dueDate: '2026-04-15' },
    ]);
  });
});
