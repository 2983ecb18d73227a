import { expect, it, test } from 'vitest';
import { type BookSoFar, firstStep } from '../../../lib/domain/views/first-steps';

const book = (over: Partial<BookSoFar> = {}): BookSoFar => ({
  customers: 1,
  promises: 1,
  nextSteps: 1,
  hasSale: true,
  ...over,
});

test.each([
  ['nothing is written down yet', { customers: 0, promises: 0, nextSteps: 0, hasSale: false }, 'open'],
  ['the customer is started', { promises: 0, nextSteps: 0, hasSale: false }, 'promise'],
  ['the first promise waits for its customer', { customers: 0, nextSteps: 0, hasSale: false }, 'open'],
  ['the promise is noted', { nextSteps: 0, hasSale: false }, 'step'],
  ['the next step is set', { hasSale: false }, 'sale'],
  ['all is answered', {}, 'later'],
  ['a second customer is there', { customers: 2, promises: 0 }, undefined],
] as const)('when %s, the question is the right one', (_, over, expected) => {
  expect(firstStep(book(over), [])).toBe(expected);
});

it('a question put aside is not asked again, and the next one comes', () => {
  const fresh = book({ nextSteps: 0, hasSale: false });
  expect(firstStep(fresh, ['step'])).toBe('sale');
  expect(firstStep(fresh, ['step', 'sale'])).toBe('later');
});

it('closed is closed, whatever the book holds', () => {
  expect(firstStep(book({ customers: 0, promises: 0 }), ['all'])).toBeUndefined();
});
