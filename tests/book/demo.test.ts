import { expect, it } from 'vitest';
import { evaluate } from '../../lib/domain/readiness/evaluate';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { demoBook } from './demo';

/** State of every customer of the demo, with the gates where there are some. */
function states(): string[] {
  const book = demoBook();
  const now = Temporal.Now.zonedDateTimeISO('Europe/Berlin');
  return (book.customers ?? []).map(customer => {
    const of = <Row extends { customerId?: string }>(rows: Row[] | undefined) =>
      (rows ?? []).filter(row => row.customerId === customer.id);
    const history = {
      customer,
      promises: of(book.promises),
      deliverables: of(book.deliverables),
      touches: of(book.touches),
      issues: of(book.issues),
      ratings: of(book.ratings),
      wows: of(book.wows),
      deals: of(book.deals),
      needs: of(book.needs),
      referrals: of(book.referrals),
      asks: of(book.asks),
    };
    const { state, gates } = evaluate(history, now, DEFAULT_SETTINGS);
    return state === 'repairFirst' ? `${state}: ${gates[0]?.kind}` : state;
  });
}

it('the demo shows every state of readiness, and every gate, at once', () => {
  expect([...new Set(states())].sort()).toEqual([
    'askedWait',
    'building',
    'doNotAsk',
    'earned',
    'earnedProven',
    'nearly',
    'repairFirst: complaint',
    'repairFirst: lowRating',
    'repairFirst: openIssue',
    'repairFirst: overduePromise',
    'repairFirst: refund',
    'tooSoon',
  ]);
});
