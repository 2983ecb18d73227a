import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { readinessView } from '../../../lib/domain/views/readiness-view';
import { aCustomer, aDeliverable, aHistory, anIssue, aPromise, at, uuid } from '../rows';

const dana = uuid(7);
const viewOf = (rows: Partial<CustomerHistory>) => {
  const history = aHistory(rows);
  return readinessView(evaluate(history, at(), DEFAULT_SETTINGS), history, new Map([[dana, 'Dana Reyes']]));
};
const sold = aCustomer({ firstSaleTyped: '2025-11-03' });
const delivered = [aDeliverable({ deliveredDate: '2025-12-01', confirmedDate: '2025-12-03' })];

test('a customer of whom nothing is known has a dash everywhere, and nothing red', () => {
  const view = viewOf({});
  expect(view).toMatchObject({ score: null, state: 'tooSoon', missing: 'sale', gates: [] });
  expect(view.elements.every(({ percent, alert }) => percent === null && !alert)).toBe(true);
});

describe('a gate names its item in the words of the row', () => {
  test('an overdue promise, and who heard it', () => {
    const overdue = aPromise({ dueDate: '2026-03-01', personId: dana });
    const { gates, state } = viewOf({ customer: sold, deliverables: delivered, promises: [overdue] });
    expect(state).toBe('repairFirst');
    expect(gates).toEqual([
      {
        kind: 'overduePromise',
        itemId: overdue.id,
        text: 'send the SSO guide',
        personName: 'Dana Reyes',
        since: '2026-03-01',
      },
    ]);
  });

  test('an open issue', () => {
    const issue = anIssue({ id: uuid(3) });
    expect(viewOf({ customer: sold, issues: [issue] }).gates).toMatchObject([
      { kind: 'openIssue', text: 'login fails' },
    ]);
  });
});

describe('red', () => {
  test('stands for a promise overdue', () => {
    const { elements } = viewOf({ promises: [aPromise({ dueDate: '2026-03-01' })] });
    expect(elements.filter(({ alert }) => alert).map(({ element }) => element)).toEqual(['keep']);
  });

  test('never for an overdue deliverable, which is no gate', () => {
    const { elements } = viewOf({ customer: sold, deliverables: [aDeliverable({ dueDate: '2026-02-02' })] });
    expect(elements.some(({ alert }) => alert)).toBe(false);
  });
});

test('fix is left out while there was nothing to fix', () => {
  const { elements, counted } = viewOf({ customer: sold, deliverables: delivered });
  expect(elements.find(({ element }) => element === 'fix')).toMatchObject({ leftOut: true, percent: null });
  expect(counted).toBe(7);
});

test('do not ask shows the reason the rep gave', () => {
  const customer = aCustomer({ doNotAsk: { reason: 'they asked us not to', since: '2026-02-01' } });
  expect(viewOf({ customer })).toMatchObject({ state: 'doNotAsk', reason: 'they asked us not to' });
});
