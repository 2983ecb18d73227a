import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../lib/domain/readiness/drill-down';
import type { Element } from '../../../lib/domain/readiness/elements';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { evidenceItem, factItems } from '../../../lib/domain/views/evidence-view';
import { aCustomer, aDeliverable, aHistory, anIssue, aPromise, aTouch, at, aWow } from '../rows';

const actionsOf = (element: Element, rows: Partial<CustomerHistory>) => {
  const history = aHistory(rows);
  return evidenceOf(element, history, at(), DEFAULT_SETTINGS).map(
    row => evidenceItem(row, history, new Map()).actions,
  );
};

describe('what can be done to a row in place', () => {
  test.each<[string, Element, Partial<CustomerHistory>, string[]]>([
    [
      'a delivery that is open',
      'deliver',
      { deliverables: [aDeliverable()] },
      ['deliver', 'confirmDelivery', 'dropDeliverable'],
    ],
    [
      'a delivery that is there',
      'deliver',
      { deliverables: [aDeliverable({ deliveredDate: '2026-02-01' })] },
      ['confirmDelivery', 'dropDeliverable'],
    ],
    [
      'a delivery they confirmed',
      'deliver',
      { deliverables: [aDeliverable({ confirmedDate: '2026-02-01' })] },
      [],
    ],
    ['an open promise', 'keep', { promises: [aPromise({ dueDate: '2026-03-01' })] }, ['keepPromise']],
    [
      'a kept promise',
      'keep',
      { promises: [aPromise({ dueDate: '2026-03-01', status: 'kept', closedDate: '2026-03-01' })] },
      ['reopenPromise'],
    ],
    [
      'a new issue',
      'fix',
      { issues: [anIssue()] },
      ['answerIssue', 'fixIssue', 'confirmIssue', 'stayContact', 'passIssue'],
    ],
    [
      'a fixed issue others helped with',
      'fix',
      { issues: [anIssue({ fixedAt: '2026-03-03T09:00:00.000Z', handling: 'stayedContact' })] },
      ['confirmIssue'],
    ],
    [
      'a value touch',
      'value',
      { touches: [aTouch('2026-03-02', { purpose: 'value', valueHow: 'use' })] },
      ['acknowledgeTouch'],
    ],
    ['a WOW without a reaction', 'wow', { wows: [aWow('2026-03-02')] }, ['noteReaction']],
    ['a WOW with one', 'wow', { wows: [aWow('2026-03-02', { reaction: 'great' })] }, []],
  ])('%s', (_, element, rows, actions) => {
    expect(actionsOf(element, rows)).toEqual([actions]);
  });
});

test('the facts stand in the order they are asked, known or not; WOW has its own one', () => {
  const facts = { goal: { text: 'no overtime', date: '2026-01-05', source: 'call' } };
  expect(factItems('serve', facts).map(({ key, text }) => [key, text])).toContainEqual([
    'goal',
    'no overtime',
  ]);
  expect(factItems('serve', facts)).toHaveLength(8);
  expect(factItems('wow', facts)).toEqual([{ key: 'wow', text: undefined, date: undefined }]);
});

test('a touch of this week shows at once, in a week that does not count yet', () => {
  const customer = aCustomer({ firstSaleTyped: '2025-11-03' });
  const history = aHistory({ customer, touches: [aTouch('2026-03-03')] });
  const [newest, last] = evidenceOf('communicate', history, at(), DEFAULT_SETTINGS);
  expect(newest).toMatchObject({ note: 'running', counted: false, period: { touches: 1 } });
  expect(last).toMatchObject({ note: 'silent', counted: true });
});
