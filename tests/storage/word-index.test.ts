/** Every word ever logged finds its item. */
import { describe, expect, it } from 'vitest';
import { findKeys } from '../../lib/storage/find-words';
import { catchUpWords, hasWords } from '../../lib/storage/word-index';
import { newBook, write } from './book';
import { customerRow, promiseRow } from './rows';

const found = async (...[db, typed]: [Parameters<typeof findKeys>[0], string]) =>
  (await findKeys(db, typed, 2_000)).keys;

describe('the words of the book', () => {
  it.each([
    ['the beginning of a word', 'gui', true],
    ['two words in another order', 'guide sso', true],
    ['a word of the quote', 'kickoff', true],
    ['letters without their accents', 'francoise', true],
    ['a word that only one of them has', 'guide pricing', false],
    ['no word at all', ' ! ', false],
  ])('are found by %s', async (_, typed, isThere) => {
    const { book, db } = await newBook();
    const promise = promiseRow({
      text: 'Send the SSO guide to Françoise',
      quote: 'before the kick-off kickoff',
    });
    await write(book, async writing => ({ itemId: (await writing.put('promises', promise)).id }));
    expect(await found(db, typed)).toEqual(isThere ? [`promises/${promise.id}`] : []);
    // Of a frequent word not every key is read: the row itself says the same.
    if (isThere || typed.trim() !== '!') expect(hasWords('promises', promise, typed)).toBe(isThere);
  });

  it('follow a changed text and leave with their item', async () => {
    const { book, db } = await newBook();
    const promise = promiseRow({ text: 'Send the guide' });
    const put = (over: object) =>
      write(book, async writing => ({ itemId: (await writing.put('promises', { ...promise, ...over })).id }));
    await put({});
    await put({ text: 'Send the offer' });
    expect(await found(db, 'guide')).toEqual([]);
    expect(await found(db, 'offer')).toHaveLength(1);
    await put({ deletedAt: '2026-03-04T11:00:00.000Z' });
    expect(await found(db, 'offer')).toEqual([]);
  });

  it('of an import are read afterwards, a slice at a time', async () => {
    const { book, db } = await newBook();
    while (await catchUpWords(db));
    const customer = customerRow();
    const rows = Array.from({ length: 700 }, (_, at) =>
      promiseRow({ customerId: customer.id, text: `Order number n${at}` }),
    );
    await write(book, async writing => {
      await writing.putAsIs('promises', rows);
      return {};
    });
    expect(await found(db, 'n699')).toEqual([]);
    let slices = 0;
    while (await catchUpWords(db)) slices++;
    expect(slices).toBeGreaterThan(2);
    expect(await found(db, 'n699')).toHaveLength(1);
    expect(await found(db, 'n3 order')).toHaveLength(111);
  });
});
