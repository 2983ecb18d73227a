/** Arbitrary promises and histories, around Wed 4 March 2026. */
import fc from 'fast-check';
import { addDays } from '../../lib/domain/days';
import type { CustomerPromise } from '../../lib/domain/promises/promise';
import {
  aCustomer,
  aDeliverable,
  aHistory,
  anIssue,
  aPromise,
  aRating,
  aTouch,
  aWow,
  uuid,
} from '../domain/rows';

export const TODAY = '2026-03-04';

/** A day between so many days ago and so many ahead. */
export const dayWithin = (past: number, ahead: number) =>
  fc.integer({ min: -past, max: ahead }).map(n => addDays(TODAY, n));

const renegotiation = fc
  .record({
    date: dayWithin(400, 0),
    from: dayWithin(400, 30),
    asker: fc.constantFrom('me' as const, 'customer' as const),
  })
  .map(r => ({ ...r, id: uuid(1), at: `${r.date}T10:00:00.000Z`, to: addDays(r.from, 3) }));

const settled = fc.constantFrom('kept' as const, 'broken' as const, 'released' as const);

/** A promise in any state the product can reach. */
export const anyPromise: fc.Arbitrary<CustomerPromise> = fc
  .record({
    n: fc.nat(1_000_000),
    madeDate: dayWithin(500, 0),
    dueDate: fc.option(dayWithin(450, 60), { nil: undefined }),
    dueTime: fc.option(fc.constantFrom('09:30', '23:45'), { nil: undefined }),
    closing: fc.option(fc.record({ status: settled, closedDate: dayWithin(450, 0) }), { nil: undefined }),
    renegotiations: fc.array(renegotiation, { maxLength: 4 }),
    importedDate: fc.option(dayWithin(60, 0), { nil: undefined }),
    origin: fc.constantFrom('manual' as const, 'import' as const, 'handover' as const),
  })
  .map(({ n, dueTime, dueDate, closing, ...fields }) =>
    aPromise({
      id: uuid(n),
      ...fields,
      dueDate,
      ...(dueDate && dueTime ? { dueTime, dueZone: 'Europe/Berlin' } : {}),
      ...(closing ? { ...closing, closedAt: `${closing.closedDate}T12:00:00.000Z` } : {}),
    }),
  );

export const promises = fc.array(anyPromise, { maxLength: 25 });

const words = fc.option(fc.constant('that helped'), { nil: undefined });

const anyTouch = fc
  .record({ date: dayWithin(200, 0), personal: fc.boolean(), isValue: fc.boolean(), words })
  .map(({ date, personal, isValue, words: said }) =>
    aTouch(date, {
      personal,
      ...(isValue ? { purpose: 'value', valueHow: 'use' } : {}),
      ...(isValue && said ? { acknowledged: { date, words: said } } : {}),
    }),
  );

const anyIssue = fc
  .record({
    opened: dayWithin(400, 0),
    confirmed: fc.option(dayWithin(400, 0), { nil: undefined }),
    severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
    handling: fc.constantFrom('me' as const, 'stayedContact' as const, 'passed' as const),
  })
  .map(({ opened, confirmed, ...fields }) =>
    anIssue({
      ...fields,
      openedAt: `${opened}T09:00:00.000Z`,
      ...(confirmed ? { confirmedAt: `${confirmed}T09:00:00.000Z`, status: 'confirmed' } : {}),
    }),
  );

const stars = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

/** Everything one customer may have on record. */
export const anyHistory = fc
  .record({
    promises,
    touches: fc.array(anyTouch, { maxLength: 40 }),
    issues: fc.array(anyIssue, { maxLength: 5 }),
    ratings: fc.array(
      fc.record({ date: dayWithin(400, 0), product: stars, person: stars }).map(r => aRating(r.date, r)),
      { maxLength: 4 },
    ),
    wows: fc.array(
      fc.record({ date: dayWithin(800, 0), reaction: words }).map(w => aWow(w.date, w)),
      { maxLength: 3 },
    ),
    deliverables: fc.array(
      fc
        .record({
          dueDate: dayWithin(100, 50),
          deliveredDate: fc.option(dayWithin(100, 0), { nil: undefined }),
          confirmedDate: fc.option(dayWithin(100, 0), { nil: undefined }),
        })
        .map(aDeliverable),
      { maxLength: 5 },
    ),
    firstSaleTyped: fc.option(dayWithin(800, 0), { nil: undefined }),
    earnedLatch: fc.boolean(),
  })
  .map(({ firstSaleTyped, earnedLatch, ...rows }) => {
    // Rows of one store have ids of their own, as in the database.
    const numbered = Object.fromEntries(
      Object.entries(rows).map(([store, list]) => [
        store,
        list.map((row, i) => ({ ...row, id: uuid(i + 1) })),
      ]),
    );
    return aHistory({ ...numbered, customer: aCustomer({ firstSaleTyped, earnedLatch }) });
  });
