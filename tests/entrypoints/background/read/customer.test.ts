import { beforeEach, expect, it } from 'vitest';
import { readCustomer } from '../../../../entrypoints/background/read/customer';
import { readScore } from '../../../../entrypoints/background/read/score';
import { notePerson } from '../../../../entrypoints/background/write/persons';
import { logPromise } from '../../../../entrypoints/background/write/promises';
import { command, emptyBook, onDana } from '../background';

beforeEach(emptyBook);

const promised = () =>
  logPromise({
    commandId: command(),
    subject: onDana,
    text: 'send the guide',
    dueDate: '2026-03-09',
    importance: 2,
  });

it('gives everything of one customer', async () => {
  const { customerId = '' } = await promised();
  const { sheet } = await readCustomer({ customerId, whole: [] });
  expect(sheet?.view.customer.name).toBe('Acme');
  expect(sheet?.view.promises.map(({ text }) => text)).toEqual(['send the guide']);
  expect(sheet?.crms).toEqual(['hubspot']);
  expect((await readScore({ customerId })).score).toBeNull();
});

it.each(['', 'nobody', '00000000-0000-4000-8000-000000000000'])('has no sheet for %j', async customerId => {
  expect((await readCustomer({ customerId, whole: [] })).sheet).toBeNull();
});

it('keeps what is noted of a person, and forgets what is emptied', async () => {
  const { customerId = '' } = await promised();
  const dana = async () => (await readCustomer({ customerId, whole: [] })).sheet?.persons[0];
  const id = (await dana())?.id ?? '';
  await notePerson({ commandId: command(), id, role: ' Buyer ', note: 'Likes it short' });
  expect(await dana()).toEqual({ id, name: 'Dana Fox', role: 'Buyer', note: 'Likes it short' });
  await notePerson({ commandId: command(), id, role: '', note: '' });
  expect(await dana()).toEqual({ id, name: 'Dana Fox', role: undefined, note: undefined });
});
