import { expect, test, vi } from 'vitest';
import { openBook } from '../../../../entrypoints/background/book/open-book';
import { readDayLoad } from '../../../../entrypoints/background/read/day-load';
import { write } from '../../../storage/book';
import { customerRow, promiseRow } from '../../../storage/rows';
import { emptyBook } from '../background';

vi.mock('../../../../entrypoints/background/own-settings', async () => {
  const { readSettings } = await import('../../../../lib/storage/meta');
  return { ownSettings: readSettings };
});

const day = '2026-03-12';

test('a day is full from the number of open promises the rep set', async () => {
  await emptyBook();
  const book = await openBook();
  const acme = customerRow({ name: 'Acme' });
  const gone = customerRow({ name: 'Gone', archived: true });
  const owed = (customerId: string | undefined, over = {}) =>
    promiseRow({ customerId, text: 'one more', dueDate: day, ...over });
  await write(book, async writing => {
    await writing.putAsIs('customers', [acme, gone]);
    await writing.putAsIs('promises', [
      ...Array.from({ length: 4 }, () => owed(acme.id)),
      // Neither what is settled, nor of a customer who is gone, nor in the Inbox, nor of another day.
      owed(acme.id, { status: 'kept', closedDate: '2026-03-03' }),
      owed(gone.id),
      owed(undefined),
      owed(acme.id, { dueDate: '2026-03-13' }),
    ]);
    return {};
  });
  expect(await readDayLoad({ day })).toEqual({ day, owed: 0 });
  await book.db.meta.put({ key: 'settings', value: { loadCheckCount: 4 } });
  expect(await readDayLoad({ day })).toEqual({ day, owed: 4 });
  expect(await readDayLoad({ day: '2026-03-13' })).toEqual({ day: '2026-03-13', owed: 0 });
});
