/** The first minutes, one question at a time (pages.md, Onboarding). */
import type { Settings } from '../settings';

/** What comes next; `later` is what may wait: customers from a file, working hours, a backup. */
export type FirstStep = 'open' | 'promise' | 'step' | 'sale' | 'later';

/** What the book holds so far, rows taken back included: a question that was answered is not asked again. */
export interface BookSoFar {
  customers: number;
  promises: number;
  nextSteps: number;
  hasSale: boolean;
}

/**
 * The first question that is neither answered nor put aside; absent once the rep is on his way: a second customer is
 * there, or he closed the card.
 */
export function firstStep(book: BookSoFar, left: Settings['firstStepsLeft']): FirstStep | undefined {
  if (left.includes('all') || book.customers > 1) return undefined;
  if (book.promises === 0) return book.customers === 0 ? 'open' : 'promise';
  // Written down before it was known for whom: the customer is still to come.
  if (book.customers === 0) return 'open';
  if (book.nextSteps === 0 && !left.includes('step')) return 'step';
  if (!book.hasSale && !left.includes('sale')) return 'sale';
  return 'later';
}
