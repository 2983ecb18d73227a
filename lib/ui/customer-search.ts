/** Finding a customer by part of the name. */
import { type Signal, signal } from '@preact/signals';
import type { CustomerChoice } from '../domain/views/panel';
import type { Act } from './act';

export interface CustomerSearch {
  found: Signal<CustomerChoice[]>;
  /** Looks for customers whose name holds the text; an empty text finds nobody. */
  search(text: string): Promise<void>;
}

/** Only the answer to the last question is shown. */
export function createCustomerSearch(act: Act): CustomerSearch {
  const found = signal<CustomerChoice[]>([]);
  let asked = 0;
  return {
    found,
    async search(text) {
      const turn = ++asked;
      const answer = text.trim() === '' ? { customers: [] } : await act.look('findCustomers', { text });
      if (turn === asked && answer) found.value = answer.customers;
    },
  };
}
