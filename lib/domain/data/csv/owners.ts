/** Who a row of a foreign file is about: a customer the book knows, or one that is new to it. */
import { TEXT_LIMIT } from '../fields';
import { normalName } from '../names';
import type { Cells, KnownBook, PlannedCustomerRow, SkipReason } from './plan';

/** A name that is new to the book makes one customer, however often it stands in the file. */
export function ownersIn(known: KnownBook, newId: () => string) {
  const made = new Map<string, PlannedCustomerRow>();
  const met = new Set<string>();
  // Of "GmbH" nothing is left to compare: such a name is only itself.
  const keyOf = (name: string) => normalName(name) || `=${name.toLowerCase()}`;
  return {
    made: () => [...made.values()],
    met: () => met.size,
    find({ name, record }: Cells): PlannedCustomerRow | { reason: SkipReason; cell: string } {
      const linked = record === '' ? null : known.byRecord(record);
      if (linked) {
        met.add(linked);
        return { id: linked, name: known.nameOf.get(linked) ?? name };
      }
      // Spaces of no width alone are nobody's name.
      if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name))
        return record === '' ? { reason: 'noName', cell: '' } : { reason: 'unknownRecord', cell: record };
      if (name.length > TEXT_LIMIT) return { reason: 'tooLong', cell: name };
      const key = keyOf(name);
      const there = known.byName.get(key) ?? [];
      if (there.length > 1) return { reason: 'severalCustomers', cell: name };
      const [id] = there;
      if (id) {
        met.add(id);
        return { id, name };
      }
      const before = made.get(key);
      if (before) return before;
      const one = { id: newId(), name };
      made.set(key, one);
      return one;
    },
  };
}
