import { describe, expect, it } from 'vitest';
import { effortDeals, ownThirds, type Third, thirdOf } from '../../../lib/domain/plan/own-third';
import type { Deal } from '../../../lib/domain/plan/rows';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { isOwnWindow, ownThirdView } from '../../../lib/domain/views/own-third-view';
import { aCustomer, aDeal, CUSTOMER_ID, uuid } from '../rows';

const settings = { ...DEFAULT_SETTINGS, baseCurrency: 'EUR', currencyRates: { USD: 0.5 } };
/** Bought first on 1 January 2020, expected to stay five years: a third is twenty months. */
const START = '2020-01-01';

let made = 0;
const sale = (date: string, hours: number | undefined, fields: Partial<Deal> = {}): Deal =>
  aDeal(date, {
    id: uuid(++made),
    amountMinor: 100_000,
    currency: 'EUR',
    effortMinutes: hours === undefined ? undefined : hours * 60,
    ...fields,
  });
const found = (deals: Deal[], customer = aCustomer({ firstSaleTyped: START })) =>
  effortDeals({ customer, deals }, [], settings);

describe('which third a deal lies in', () => {
  const days: [string, Third, string][] = [
    [START, 'first', 'the first order'],
    ['2021-08-25', 'first', 'just before twenty months'],
    ['2021-09-05', 'middle', 'just after them'],
    ['2023-04-25', 'middle', 'just before forty months'],
    ['2023-05-06', 'last', 'just after them'],
    ['2031-01-01', 'last', 'after the whole life that was expected'],
  ];
  it.each(days)('%s lies in the %s third: %s', (day, third) => {
    expect(thirdOf(START, day, 60)).toBe(third);
  });
});

describe('which deals say what selling costs', () => {
  it('won ones with hours and an amount, and lost ones: their hours were spent too', () => {
    const told = found([
      sale('2020-02-01', 2),
      sale('2020-03-01', undefined),
      sale('2020-04-01', 3, { status: 'lost' }),
      sale('2020-05-01', 4, { status: 'open' }),
      sale('2020-06-01', 5, { amountMinor: undefined, currency: undefined }),
      sale('2020-07-01', 6, { currency: 'PLN' }),
      sale('2020-08-01', 7, { currency: 'USD' }),
    ]);
    expect(told.map(({ minutes, revenue }) => [minutes / 60, revenue])).toEqual([
      [2, 100_000],
      [3, 0],
      [7, 50_000],
    ]);
  });

  it('what was paid back was not won', () => {
    const order = sale('2020-02-01', 2);
    const back = sale('2020-04-01', undefined, { kind: 'refund', amountMinor: 40_000, refundOf: order.id });
    expect(found([order, back])).toMatchObject([{ revenue: 60_000 }]);
  });

  it('an order from before the new life keeps its place in the old one', () => {
    const customer = aCustomer({ firstSaleTyped: START, newLifeFrom: '2024-01-01' });
    const told = found([sale('2022-01-01', 2), sale('2024-02-01', 2)], customer);
    expect(told.map(({ third }) => third)).toEqual(['middle', 'first']);
  });

  it('a customer without a first sale says nothing', () => {
    expect(found([sale('2020-02-01', 2, { status: 'lost' })], aCustomer())).toEqual([]);
  });
});

/** Five deals an hour each in the first third, five of half an hour in the middle one. */
const ten = () => [
  ...Array.from({ length: 5 }, () => sale('2020-02-01', 1)),
  ...Array.from({ length: 5 }, () => sale('2022-02-01', 0.5)),
];

describe('the cheapest third', () => {
  it('is told from the tenth deal on, in minutes for 1,000 won', () => {
    const deals = found(ten());
    expect(ownThirds(deals, settings)).toEqual({
      cost: { first: 60, middle: 30, last: null },
      cheapest: 'middle',
    });
    expect(ownThirds(deals.slice(1), settings)).toBeNull();
  });

  it('needs a second third to compare with', () => {
    const deals = found(Array.from({ length: 10 }, () => sale('2020-02-01', 1)));
    expect(ownThirds(deals, settings)).toMatchObject({ cheapest: null });
  });

  it('a third in which all was lost has no cost to compare', () => {
    const lost = sale('2024-02-01', 9, { status: 'lost' });
    expect(ownThirds(found([...ten(), lost]), settings)?.cost.last).toBeNull();
  });
});

describe('the window of the sweet spot', () => {
  const names = new Map([[CUSTOMER_ID, 'Northwind']]);
  const view = (own: Partial<typeof settings> = {}) =>
    ownThirdView(found(ten()), names, { ...settings, ...own });

  it('is the essay’s until the rep agrees, and is proposed nowhere else than the cheapest third', () => {
    const { isOwn, proposed, window } = view();
    expect({ isOwn, window }).toEqual({
      isOwn: false,
      window: { lifeEarly: 0.2, lifeSweet: 0.45, lifeMature: 0.8 },
    });
    expect(proposed).toEqual({ lifeEarly: 0.33, lifeSweet: 0.67, lifeMature: 0.8 });
    expect(view(proposed)).toMatchObject({ isOwn: true, proposed: undefined });
  });

  it('moves the last stage along when it reaches into it', () => {
    const late = [
      ...Array.from({ length: 5 }, () => sale('2020-02-01', 1)),
      ...Array.from({ length: 5 }, () => sale('2024-06-01', 0.5)),
    ];
    expect(ownThirdView(found(late), names, settings).proposed).toEqual({
      lifeEarly: 0.67,
      lifeSweet: 1,
      lifeMature: 1,
    });
  });

  it('is his own when he set it by hand', () => {
    expect(isOwnWindow({ ...settings, lifeSweet: 0.5 })).toBe(true);
    expect(isOwnWindow({ ...settings, lifeMature: 0.9 })).toBe(false);
  });

  it('says no money while amounts are hidden, only how many times the cheapest', () => {
    const { thirds, currency } = view({ hideAmounts: true });
    expect(currency).toBeUndefined();
    expect(thirds.map(({ cost }) => cost)).toEqual([2, 1, null]);
    expect(thirds.flatMap(({ deals }) => deals).some(deal => deal.money)).toBe(false);
    expect(view().thirds.map(({ cost }) => cost)).toEqual([1, 0.5, null]);
  });
});
