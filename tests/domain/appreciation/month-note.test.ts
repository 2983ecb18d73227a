import { describe, expect, it } from 'vitest';
import { monthsNote, moved, takenBack } from '../../../lib/domain/appreciation/month-note';
import type { Customer } from '../../../lib/domain/data/customer';

const TODAY = '2026-03-04';
const of = (fields: Partial<Customer> = {}) => ({ id: 'x', ...fields });

describe('the note of the month', () => {
  it('remembers where a moved customer came from', () => {
    const after = moved(of({ tierEffective: 'C' }), 'A', TODAY);
    expect(after).toEqual({ tierEffective: 'A', tierMoved: { from: 'C', on: TODAY } });
    expect(monthsNote([of(after)], '2026-03-31')).toEqual([{ customerId: 'x', from: 'C', to: 'A' }]);
    expect(monthsNote([of(after)], '2026-04-01')).toEqual([]);
  });

  it('tells of one move where there were two, and of none where the second took the first back', () => {
    const first = of(moved(of({ tierEffective: 'C' }), 'B', TODAY));
    expect(moved(first, 'A', TODAY).tierMoved?.from).toBe('C');
    expect(moved(first, 'C', TODAY)).toEqual({ tierEffective: 'C', tierMoved: undefined });
  });

  it('next month begins where this one ended', () => {
    const first = of(moved(of({ tierEffective: 'C' }), 'B', TODAY));
    expect(moved(first, 'A', '2026-04-01').tierMoved).toEqual({ from: 'B', on: '2026-04-01' });
  });

  it('taken back, a customer stands where he stood, on no list if on none', () => {
    expect(takenBack(moved(of(), 'A', TODAY))).toEqual({ tierEffective: undefined, tierMoved: undefined });
  });
});
