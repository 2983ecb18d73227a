/** Customers named in a line with `#`: typed in part, chosen from a list, then a chip before the words (capture, The line). */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CustomerChoice } from '../domain/views/panel';
import type { CustomerSearch } from './customer-search';

export type NamedCustomer = Pick<CustomerChoice, 'customerId' | 'name'>;

export interface Naming {
  named: Signal<NamedCustomer[]>;
  /** Whom the `#` at the end of the text may mean; empty while none is being typed. */
  offered: ReadonlySignal<CustomerChoice[]>;
  choose(choice: NamedCustomer): void;
  drop(customerId: string): void;
  forget(): void;
}

/** A `#` that begins a word, to the end of the text: names have spaces. */
const TYPED = /(?:^|\s)#([\p{L}\p{N}][^#]{0,40})$/u;

export function createNaming(text: Signal<string>, customers: CustomerSearch): Naming {
  const named = signal<NamedCustomer[]>([]);
  const typed = computed(() => TYPED.exec(text.value)?.[1] ?? '');
  effect(() => {
    if (typed.value !== '') void customers.search(typed.value);
  });
  const isNamed = ({ customerId }: NamedCustomer) => named.value.some(one => one.customerId === customerId);
  return {
    named,
    offered: computed(() => (typed.value === '' ? [] : customers.found.value.filter(one => !isNamed(one)))),
    choose({ customerId, name }) {
      text.value = text.value.replace(TYPED, ' ').replace(/^\s+/, '');
      named.value = [...named.value, { customerId, name }];
    },
    drop(customerId) {
      named.value = named.value.filter(one => one.customerId !== customerId);
    },
    forget() {
      named.value = [];
    },
  };
}
