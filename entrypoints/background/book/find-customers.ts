/** `findCustomers`: by any part of the name that begins a word, while the rep types. */

import type { FoundCustomers } from '../../../lib/domain/views/surfaces';
import type { Parsed } from '../../../lib/messages/listen';
import { findCustomers as find } from '../../../lib/storage/customers';
import { openBook } from './open-book';

export async function findCustomers({ text }: Parsed<'findCustomers'>): Promise<FoundCustomers> {
  const { db } = await openBook();
  const found = await find(db, text);
  return { customers: found.map(({ id, name }) => ({ customerId: id, name })) };
}
