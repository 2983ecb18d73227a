/** `#` names customers in the line; several get the same thing each. */
import { describe, expect, it, vi } from 'vitest';
import { createAct } from '../../lib/ui/act';
import { createCustomerSearch } from '../../lib/ui/customer-search';
import { createLine } from '../../lib/ui/line-model';
import { fakeBackground, noSpare, now, SETTINGS, TODAY } from './fake-background';

const ACME = { kind: 'customer', customerId: 'c1', name: 'Acme' } as const;
const BETA = { kind: 'customer', customerId: 'c2', name: 'Beta Works' } as const;
const named = ({ customerId, name }: typeof ACME | typeof BETA) => ({ customerId, name });
const DANA = { id: 'p1', name: 'Dana Fox' };
const RIVER = {
  store: 'persons',
  itemId: 'p9',
  text: 'Dana River',
  customerId: 'c2',
  customerName: 'Beta Works',
};

function lineOf(persons: { id: string; name: string }[] = []) {
  const kept: string[] = [];
  const background = fakeBackground({
    findCustomers: () => ({ customers: [ACME, BETA].map(named) }),
    searchBook: () => ({ items: [{ ...RIVER, isOpen: false }], hasMore: false, isReading: false }) as never,
  });
  const act = createAct({
    ask: background.ask,
    newId: () => 'id',
    refresh: async () => undefined,
    spare: noSpare,
    now,
  });
  const nothing = () => undefined;
  const line = createLine({
    now,
    act,
    subject: () => ({ kind: 'inbox' }),
    customerId: nothing,
    persons: () => persons,
    settings: () => SETTINGS,
    today: () => TODAY,
    kinds: () => 'promise',
    customers: createCustomerSearch(act),
    draft: { initial: '', changed: words => kept.push(words), done: nothing, flush: nothing },
  });
  if (!line.naming) throw new Error('no naming');
  return { line, naming: line.naming, background, kept };
}

describe('a customer named in the line', () => {
  it('is offered while the name is typed, and leaves the text as a chip', async () => {
    const { line, naming, background } = lineOf();
    line.type('send the guide by fri #ac');
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(background.sent('findCustomers')).toMatchObject([{ text: 'ac' }]);
    expect(naming.offered.value).toEqual([ACME, BETA]);
    naming.choose(ACME);
    expect([line.text.value.trim(), naming.named.value]).toEqual(['send the guide by fri', [named(ACME)]]);
    expect(await line.submit()).toBe(true);
    expect(background.sent('logPromise')).toMatchObject([
      { subject: { kind: 'customer', customerId: 'c1' }, text: 'send the guide', dueDate: '2026-03-06' },
    ]);
    expect(naming.named.value).toEqual([]);
  });

  it('is chosen by typing on where nobody else bears the name', async () => {
    const { line, naming, background } = lineOf();
    line.type('send the guide #Beta by fri');
    await vi.waitFor(() => expect(naming.named.value).toEqual([named(BETA)]));
    expect(line.text.value).toBe('send the guide by fri');
    expect(await line.submit()).toBe(true);
    expect(background.sent('logPromise')).toMatchObject([
      { subject: { kind: 'customer', customerId: 'c2' }, text: 'send the guide', dueDate: '2026-03-06' },
    ]);
  });

  it('is found also where Enter comes in the very moment', async () => {
    const { line, background } = lineOf();
    line.type('send the guide #Beta by fri');
    expect(await line.submit()).toBe(true);
    expect(background.sent('logPromise')).toMatchObject([
      { subject: { kind: 'customer', customerId: 'c2' }, text: 'send the guide', dueDate: '2026-03-06' },
    ]);
  });

  it('makes a next step possible, which nobody in the Inbox can have', async () => {
    const { line, naming, background } = lineOf();
    line.type('s: call about the plan fri');
    naming.choose(ACME);
    expect(await line.submit()).toBe(true);
    expect(background.sent('setNextStep')).toMatchObject([{ subject: { customerId: 'c1' } }]);
  });

  it('is one of several: each gets a touch of his own', async () => {
    const { line, naming, background } = lineOf();
    line.type('t: the winter notes');
    naming.choose(ACME);
    naming.choose(BETA);
    expect(await line.submit()).toBe(true);
    expect(background.sent('logForMany')).toMatchObject([
      { customerIds: ['c1', 'c2'], item: { kind: 'touch', text: 'the winter notes' } },
    ]);
  });

  it.each([
    ['i: it is broken', 'oneCustomer'],
    ['send the guide', 'date'],
  ])('is one of several, and %s is not for several', async (typed, missing) => {
    const { line, naming } = lineOf();
    line.type(typed);
    naming.choose(ACME);
    naming.choose(BETA);
    expect(await line.submit()).toBe(false);
    expect(line.missing.value).toBe(missing);
  });
});

describe('a person named with @', () => {
  const answered = async () => {
    for (let i = 0; i < 6; i++) await Promise.resolve();
  };

  it('is one of the line’s own customer first, then of others, then a customer', async () => {
    const { line, naming } = lineOf([DANA, { id: 'p2', name: 'Dan Brook' }]);
    line.type('send the guide @dan');
    await answered();
    expect(naming.offered.value).toMatchObject([
      { kind: 'person', own: true, person: 'Dana Fox' },
      { kind: 'person', own: true, person: 'Dan Brook' },
      { kind: 'person', own: false, person: 'Dana River', customerId: 'c2' },
      { kind: 'customer', customerId: 'c1' },
      { kind: 'customer', customerId: 'c2' },
    ]);
  });

  it('offers nothing when only one can be meant', async () => {
    const { line, naming } = lineOf([DANA]);
    line.type('send the guide @dana');
    await answered();
    expect(naming.offered.value).toEqual([]);
    expect(line.parsed.value?.person).toMatchObject({ id: 'p1', name: 'Dana Fox' });
  });

  it('of another customer brings that customer along', async () => {
    const { line, naming, background } = lineOf();
    line.type('send the guide by fri @dana');
    await answered();
    const [offer] = naming.offered.value;
    if (offer) naming.choose(offer);
    expect(naming.named.value).toEqual([named(BETA)]);
    expect(await line.submit()).toBe(true);
    expect(background.sent('logPromise')).toMatchObject([
      { subject: { customerId: 'c2' }, text: 'send the guide', dueDate: '2026-03-06', personId: 'p9' },
    ]);
  });
});

it('keeps a customer who is a chip in the draft: reopened elsewhere the words are still for him', () => {
  const { line, naming, kept } = lineOf();
  line.type('send the guide #ac');
  naming.choose(ACME);
  line.type('send the guide by fri');
  expect(kept.at(-1)).toBe('send the guide by fri #Acme');
});

describe('a promise among other words', () => {
  it('is offered, noted with its day, and the line stays', async () => {
    const { line, background } = lineOf();
    line.type('c: they are happy, I’ll send the price list by fri');
    expect(line.spotted.value).toBe('send the price list by fri');
    await line.logSpotted();
    expect(background.sent('logPromise')).toMatchObject([
      { text: 'send the price list', dueDate: '2026-03-06' },
    ]);
    expect([line.spotted.value, line.text.value.startsWith('c: they are happy')]).toEqual([null, true]);
  });

  it('is not offered for what is a promise already', () => {
    const { line } = lineOf();
    line.type('I will send the price list by fri');
    expect(line.spotted.value).toBeNull();
  });
});
