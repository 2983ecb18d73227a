import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ThanksRows, thanksItems } from '../../../lib/domain/reminders/thanks-items';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aPromise, at, uuid } from '../rows';

const NOW = at();
const rows = (n: number, fields: Partial<ThanksRows> = {}): ThanksRows => ({
  customer: aCustomer({ id: uuid(n), name: `Customer ${n}` }),
  thanks: { start: '2025-01-01', last: '2025-06-01', lastPersonal: null },
  promises: [],
  gates: [],
  ...fields,
});

describe('thank-yous among what asks for attention', () => {
  it('are as many a day as a person can mean', () => {
    const book = Array.from({ length: 200 }, (_, n) => rows(n));
    expect(thanksItems(book, NOW, DEFAULT_SETTINGS)).toHaveLength(5);
  });

  it('say when they were thanked last, and that the red line is passed', () => {
    expect(thanksItems([rows(1)], NOW, DEFAULT_SETTINGS)).toMatchObject([
      { kind: 'appreciation', itemId: uuid(1), thanks: { last: '2025-06-01', pastRedLine: true } },
    ]);
  });

  it('nobody is thanked before he bought', () => {
    expect(thanksItems([rows(1, { thanks: undefined })], NOW, DEFAULT_SETTINGS)).toEqual([]);
  });

  it('an overdue promise stands in the place of the thank-you, before a low rating', () => {
    const promises = [aPromise({ id: uuid(9), dueDate: '2026-03-02' })];
    const gates = [{ kind: 'lowRating' as const, itemId: uuid(8), since: '2026-01-01' }];
    const [item] = thanksItems([rows(1, { promises, gates })], NOW, DEFAULT_SETTINGS);
    expect(item?.thanks).toEqual({
      last: '2025-06-01',
      pastRedLine: false,
      fixFirst: { kind: 'overduePromise', itemId: uuid(9), text: 'send the SSO guide' },
    });
  });

  it('never more than five a day, and none while a gate holds, whatever the book', () => {
    const one = fc.record({
      last: fc.constantFrom(null, '2025-01-01', '2026-01-10', '2026-03-03'),
      tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const, undefined),
      isBroken: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), book => {
        const items = thanksItems(
          book.map(({ last, tier, isBroken }, n) =>
            rows(n, {
              customer: aCustomer({ id: uuid(n), tierEffective: tier }),
              thanks: { start: '2025-01-01', last, lastPersonal: last },
              gates: isBroken ? [{ kind: 'refund', itemId: uuid(n), since: '2026-03-01' }] : [],
            }),
          ),
          NOW,
          DEFAULT_SETTINGS,
        );
        const free = items.filter(({ thanks }) => !thanks?.fixFirst);
        expect(free.length).toBeLessThanOrEqual(DEFAULT_SETTINGS.appreciationPerDay);
        for (const { itemId } of free) expect(book[Number(itemId.slice(-12))]?.isBroken).toBe(false);
      }),
    );
  });
});
