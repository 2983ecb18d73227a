/** `readPromise`: one promise as its row in a list of one customer would show it. */

import type { PromiseItem } from '../../../lib/domain/views/panel';
import { promiseItem } from '../../../lib/domain/views/promise-item';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readPersons } from '../../../lib/storage/customers';
import { noticesOfItem } from '../../../lib/storage/notices';
import { readPromise as readRow } from '../../../lib/storage/promises';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { snoozesOf } from './snoozes';

export async function readPromise({ id }: Parsed<'readPromise'>): Promise<PromiseItem> {
  const { db, now } = await openBook();
  const row = await readRow(db, id);
  if (!row) throw new Refusal('gone');
  const [settings, persons, notices] = await Promise.all([
    ownSettings(db),
    row.customerId ? readPersons(db, row.customerId) : [],
    noticesOfItem(db, id),
  ]);
  const names = new Map(persons.map(person => [person.id, person.name]));
  return promiseItem(row, { now: now(), settings, persons: names, snoozes: snoozesOf(notices, now()) });
}
