/**
 * Names in a line: `#` and part of a customer's name, or `@` and part of a person's; chosen from a list (capture, The
 * line). A customer stands as a chip before the words; a person stays in the words as `@name`.
 */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KnownPerson } from '../domain/capture/line-person';
import type { CustomerChoice } from '../domain/views/panel';
import type { CustomerSearch } from './customer-search';
import { onlyBearer, passedNames, withoutName } from './passed-name';

export type NamedCustomer = Pick<CustomerChoice, 'customerId' | 'name'>;

/** Somebody the name may mean; `own`: a person of the line's own customer. */
export type Offer =
  | ({ kind: 'customer' } & NamedCustomer)
  | { kind: 'person'; own: true; personId: string; person: string }
  | ({ kind: 'person'; own: false; personId: string; person: string } & NamedCustomer);

export interface Naming {
  named: Signal<NamedCustomer[]>;
  /** `#` or `@` while a name is being typed, else empty. */
  sign: ReadonlySignal<string>;
  /** Whom the name at the end of the text may mean; empty while none is being typed. */
  offered: ReadonlySignal<Offer[]>;
  /** Persons the line knows besides those of its own customer: chosen here. */
  persons: ReadonlySignal<KnownPerson[]>;
  choose(offer: Offer): void;
  /** While it is asked whose a name is that was typed past; else null. */
  asking(): Promise<void> | null;
  drop(customerId: string): void;
  forget(): void;
}

export interface NamingParts {
  text: Signal<string>;
  /** Puts other words into the line. */
  write(text: string): void;
  customers: CustomerSearch;
  /** Persons of the line's own customer. */
  persons(): KnownPerson[];
}

/** A sign that begins a word, to the end of the text: names have spaces. */
const TYPED = /(?:^|\s)([#@])([\p{L}\p{N}][^#@]{0,40})$/u;

const plain = (name: string): string => name.toLocaleLowerCase();
const beginsWord = (name: string, typed: string): boolean => ` ${plain(name)}`.includes(` ${plain(typed)}`);

export function createNaming({ text, write, customers, persons }: NamingParts): Naming {
  const named = signal<NamedCustomer[]>([]);
  const chosen = signal<KnownPerson[]>([]);
  const typed = computed(() => {
    const [, sign = '', name = ''] = TYPED.exec(text.value) ?? [];
    return { sign, name };
  });
  const own = computed(() => {
    const { sign, name } = typed.value;
    return sign === '@' ? persons().filter(one => beginsWord(one.name, name)) : [];
  });
  /** Typed to the end, or so far that nobody else of this customer can be meant: there is nothing to offer. */
  const isClear = computed(() => {
    const [first, ...others] = own.value;
    const name = plain(typed.value.name.trim());
    const [given = ''] = plain(first?.name ?? '').split(/\s+/);
    return first !== undefined && (plain(first.name) === name || (others.length === 0 && given === name));
  });
  effect(() => {
    const { sign, name } = typed.value;
    if (name === '' || isClear.value) return;
    void customers.search(name);
    if (sign === '@') void customers.searchPersons(name);
  });
  const isNamed = ({ customerId }: NamedCustomer) => named.value.some(one => one.customerId === customerId);

  const asked = new Map<string, Promise<NamedCustomer[]>>();
  const bearersOf = (word: string) => {
    const known = asked.get(word) ?? customers.lookUp(word);
    asked.set(word, known);
    return known;
  };
  /** Who typed on after a name that only one customer bears has chosen him. */
  const takePassed = async (typedText: string) => {
    for (const passed of passedNames(typedText)) {
      const bearers = await bearersOf(passed.words[0] ?? '');
      if (text.value !== typedText) return;
      const only = onlyBearer(passed, bearers);
      if (!only) continue;
      const { customerId, name } = only;
      if (!isNamed(only)) named.value = [...named.value, { customerId, name }];
      write(withoutName(typedText, passed, name));
      return;
    }
  };
  let asking: Promise<void> | null = null;
  effect(() => {
    const typedText = text.value;
    const run = passedNames(typedText).length > 0 ? takePassed(typedText) : null;
    asking = run;
    void run?.finally(() => {
      if (asking === run) asking = null;
    });
  });

  const offered = computed((): Offer[] => {
    const { sign, name } = typed.value;
    if (name === '' || isClear.value) return [];
    const found = customers.found.value
      .filter(one => !isNamed(one))
      .map((one): Offer => ({ kind: 'customer', customerId: one.customerId, name: one.name }));
    if (sign === '#') return found;
    const ownIds = new Set(own.value.map(({ id }) => id));
    return [
      ...own.value.map(
        ({ id, name: person }): Offer => ({ kind: 'person', own: true, personId: id, person }),
      ),
      ...customers.persons.value
        .filter(({ personId, person }) => !ownIds.has(personId) && beginsWord(person, name))
        .map((one): Offer => ({ kind: 'person', own: false, ...one })),
      ...found,
    ].slice(0, OFFERED);
  });

  return {
    named,
    sign: computed(() => typed.value.sign),
    offered,
    persons: chosen,
    choose(offer) {
      const isPerson = offer.kind === 'person';
      const { customerId, name } = isPerson && offer.own ? { customerId: undefined, name: '' } : offer;
      if (isPerson) chosen.value = [...chosen.value, { id: offer.personId, name: offer.person }];
      if (customerId !== undefined && !isNamed({ customerId, name }))
        // A person is one customer's: he replaces whoever was named before.
        named.value = [...(isPerson ? [] : named.value), { customerId, name }];
      const rest = text.value.replace(TYPED, found => (isPerson ? atName(found, offer.person) : ' '));
      write(rest.replace(/^\s+/, ''));
    },
    asking: () => asking,
    drop(customerId) {
      named.value = named.value.filter(one => one.customerId !== customerId);
    },
    forget() {
      named.value = [];
      chosen.value = [];
      asked.clear();
    },
  };
}

/** So many fit under the line. */
const OFFERED = 6;

const atName = (found: string, person: string): string => `${/^\s/.test(found) ? ' ' : ''}@${person} `;
