import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../lib/domain/plan/rows';
import { isWonStage, type WonDealPage, wonDealOn } from '../../../lib/domain/plan/won-deal';
import { CUSTOMER_ID, uuid } from '../rows';

const RECORD = 'hubspot/77/0-3/3';
const reading = { language: 'en-US', numericOrder: 'MDY', today: '2026-03-04' } as const;
const page = (fields: WonDealPage['fields'] = {}, answered: string[] = []): WonDealPage => ({
  recordKey: RECORD,
  fields: { stage: 'Closed Won', amount: '€12,000.00', closeDate: 'Feb 3, 2026', ...fields },
  wonStageNames: ['Closed Won'],
  answered,
});
const deal = (more: Partial<Deal> = {}): Deal => ({
  id: uuid(1),
  customerId: CUSTOMER_ID,
  createdAt: '2026-02-03T09:00:00.000Z',
  updatedAt: '2026-02-03T09:00:00.000Z',
  origin: 'page',
  kind: 'new',
  status: 'won',
  amountMinor: 1_200_000,
  currency: 'EUR',
  date: '2026-02-03',
  recordKey: RECORD,
  ...more,
});

describe('reading as won', () => {
  it.each([
    ['Closed Won', true],
    ['closed won', true],
    ['  Closed  WON ', true],
    ['Closed Lost', false],
    ['Negotiation', false],
    ['', false],
    [undefined, false],
  ])('%j: %s', (stage, isWon) => {
    expect(isWonStage(stage, ['Closed Won'])).toBe(isWon);
  });

  it('an empty name means nothing', () => {
    expect(isWonStage('', [''])).toBe(false);
  });
});

describe('the chip', () => {
  it('says amount, currency, day and the likely kind', () => {
    expect(wonDealOn(page(), [], reading)).toEqual({
      stage: 'Closed Won',
      amountMinor: 1_200_000,
      currency: 'EUR',
      date: '2026-02-03',
      kind: 'new',
      former: undefined,
      answer: '1200000 EUR',
    });
  });

  it('reads numbers in the language the page’s date is written in', () => {
    const german = page({ amount: '12.000 €', closeDate: '03.02.2026' });
    expect(wonDealOn(german, [], reading)).toMatchObject({ amountMinor: 1_200_000, currency: 'EUR' });
    const unclear = page({ amount: '12.000 €', closeDate: 'Feb 3, 2026' });
    expect(wonDealOn(unclear, [], reading)?.amountMinor).toBeUndefined();
  });

  it('never appears twice for one record and amount', () => {
    expect(wonDealOn(page(), [deal()], reading)).toBeNull();
    expect(wonDealOn(page({}, ['1200000 EUR']), [], reading)).toBeNull();
    expect(wonDealOn(page(), [deal({ deletedAt: '2026-02-04T09:00:00.000Z' })], reading)).toBeNull();
  });

  it('nor for an amount that could not be read', () => {
    const unclear = wonDealOn(page({ amount: '12.000 €' }), [], reading);
    expect(wonDealOn(page({ amount: '12.000 €' }, [unclear?.answer ?? '']), [], reading)).toBeNull();
  });

  it('comes back when the record has another amount, for the deal noted from it', () => {
    const won = wonDealOn(page({ amount: '€15,000.00' }, ['1200000 EUR']), [deal()], reading);
    expect(won).toMatchObject({ amountMinor: 1_500_000, former: { id: uuid(1) } });
  });

  it('the same amount on another record is another deal', () => {
    const other = deal({ recordKey: 'hubspot/77/0-3/4' });
    expect(wonDealOn(page(), [other], reading)).toMatchObject({ kind: 'repeat', former: undefined });
  });

  it('a close date that is still to come is no day of a sale', () => {
    expect(wonDealOn(page({ closeDate: 'Apr 3, 2026' }), [], reading)?.date).toBeUndefined();
  });

  it('is absent on a page that is not won', () => {
    expect(wonDealOn(page({ stage: 'Proposal' }), [], reading)).toBeNull();
  });
});
