/** Finding a customer, or a person of any customer, by part of the name. */
import { type Signal, signal } from '@preact/signals';
import type { CustomerChoice } from '../domain/views/panel';
import type { Act } from './act';

/** A person and whose he is. */
export interface PersonChoice {
  personId: string;
  person: string;
  customerId: string;
  name: string;
}

export interface CustomerSearch {
  found: Signal<CustomerChoice[]>;
  persons: Signal<PersonChoice[]>;
  /** Looks for customers whose name holds the text; an empty text finds nobody. */
  search(text: string): Promise<void>;
  /** Whom a word may mean, without showing them. */
  lookUp(word: string): Promise<CustomerChoice[]>;
  /** Looks for persons of the whole book. */
  searchPersons(text: string): Promise<void>;
}

/** Only the answer to the last question is shown. */
export function createCustomerSearch(act: Act): CustomerSearch {
  const found = signal<CustomerChoice[]>([]);
  const persons = signal<PersonChoice[]>([]);
  let asked = 0;
  let askedPersons = 0;
  return {
    found,
    persons,
    async search(text) {
      const turn = ++asked;
      const answer = text.trim() === '' ? { customers: [] } : await act.look('findCustomers', { text });
      if (turn === asked && answer) found.value = answer.customers;
    },
    async lookUp(word) {
      return (await act.look('findCustomers', { text: word }))?.customers ?? [];
    },
    async searchPersons(text) {
      const turn = ++askedPersons;
      const answer = text.trim() === '' ? { items: [] } : await act.look('searchBook', { text });
      if (turn !== askedPersons || !answer) return;
      persons.value = answer.items.flatMap(({ store, itemId, text: person, customerId, customerName }) =>
        store === 'persons' && customerId && customerName
          ? [{ personId: itemId, person, customerId, name: customerName }]
          : [],
      );
    },
  };
}
