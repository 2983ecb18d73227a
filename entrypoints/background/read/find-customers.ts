/** `findCustomers`: customers by part of their name, for picking whose a line or a page is. */

import type { FoundCustomers } from '../../../lib/domain/views/surfaces';
import type { Parsed } from '../../../lib/messages/listen';
import { findCustomers as byName } from '../../../lib/storage/customers';
import { openBook } from '../book/open-book';

export async function findCustomers({ text }: Parsed<'findCustomers'>): Promise<FoundCustomers> {
  const { db } = await openBook();
  const found = await byName(db, text);
  return { customers: found.filter(row => !row.archived).map(({ id, name }) => ({ customerId: id, name })) };
}
