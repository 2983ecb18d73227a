/** `#` names customers in the line; several get the same thing each. */
import { describe, expect, it } from 'vitest';
import { createAct } from '../../lib/ui/act';
import { createCustomerSearch } from '../../lib/ui/customer-search';
import { createLine } from '../../lib/ui/line-model';
import { fakeBackground, noSpare, now, SETTINGS, TODAY } from './fake-background';

const ACME = { customerId: 'c1', name: 'Acme' };
const BETA = { customerId: 'c2', name: 'Beta Works' };

function lineOf() {
  const background = fakeBackground({ findCustomers: () => ({ customers: [ACME, BETA] }) });
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
    persons: () => [],
    settings: () => SETTINGS,
    today: () => TODAY,
    kinds: () => 'promise',
    customers: createCustomerSearch(act),
    draft: { initial: '', changed: nothing, done: nothing, flush: nothing },
  });
  if (!line.naming) throw new Error('no naming');
  return { line, naming: line.naming, background };
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
    expect([line.text.value.trim(), naming.named.value]).toEqual(['send the guide by fri', [ACME]]);
    expect(await line.submit()).toBe(true);
    expect(background.sent('logPromise')).toMatchObject([
      { subject: { kind: 'customer', customerId: 'c1' }, text: 'send the guide', dueDate: '2026-03-06' },
    ]);
    expect(naming.named.value).toEqual([]);
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
