/** What the digest of the month's first working day says of the plan (plan.md, Suggestions). */
import { expect, it, test } from 'vitest';
import { readDigestRows } from '../../../../entrypoints/background/read/digest-rows';
import { DEFAULT_SETTINGS as settings } from '../../../../lib/domain/settings';
import { at } from '../../../domain/rows';
import { newBook, write } from '../../../storage/book';
import { customerRow } from '../../../storage/rows';

async function countsOn(day: string, firstSaleTyped?: string) {
  const { book, db } = await newBook();
  await write(book, async writing => {
    await writing.put('customers', customerRow({ firstSaleTyped }));
    return {};
  });
  const { counts } = await readDigestRows(db, [], new Set(), at(`${day}T09:00`), settings);
  return counts;
}

test.each([
  ['the first working day of the month', '2026-04-01', 1],
  // The first of February 2026 is a Sunday.
  ['a Monday after a weekend', '2026-02-02', 1],
  ['a Sunday', '2026-02-01', undefined],
  ['the end of the month', '2026-03-31', undefined],
])('%s: the plans are to be looked through', async (_, day, review) => {
  expect((await countsOn(day, '2025-06-01')).planReview).toBe(review);
});

it('where nobody has bought there is no plan to look through', async () => {
  expect((await countsOn('2026-04-01')).planReview).toBeUndefined();
});
