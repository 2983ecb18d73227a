/** Records, persons and customers that belong together or apart; archive, end and erase (data.md). */
import { id, recordKey, textUpTo, words } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

const ofCustomer = later(() => z.strictObject({ customerId: id }));
const erased = later(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('customer'), id }),
    z.strictObject({ kind: z.literal('person'), id }),
  ]),
);

export const linkingRequests = {
  readLinks: on(surface, ofCustomer),
  /** What joining `fromId` into `intoId` would move. Changes nothing. */
  readJoin: on(surface, () => z.strictObject({ intoId: id, fromId: id })),
  joinCustomers: on(surface, () => z.strictObject({ ...command, intoId: id, fromId: id })),
  /** The rep says that two customers are not the same: never suggested again. */
  tellApart: on(surface, () => z.strictObject({ ...command, customerId: id, otherId: id })),
  /** A record by its address, e.g. where the former one was deleted or merged in the CRM. */
  linkAddress: on(surface, () => z.strictObject({ ...command, customerId: id, address: textUpTo(2_000) })),
  unlinkRecord: on(surface, () => z.strictObject({ ...command, key: recordKey })),
  moveRecord: on(surface, () => z.strictObject({ ...command, key: recordKey, customerId: id })),
  movePerson: on(surface, () => z.strictObject({ ...command, id, customerId: id })),
  /** Takes an entry of the merge log apart. */
  takeApart: on(surface, () => z.strictObject({ ...command, id })),
  openLinkedRecord: on(surface, () => z.strictObject({ key: recordKey })),
  archiveCustomer: on(surface, () => z.strictObject({ ...command, customerId: id, archived: z.boolean() })),
  /** `null`: they are customers again. */
  endCustomer: on(surface, () => z.strictObject({ ...command, customerId: id, reason: z.nullable(words) })),
  /** Customers who ended or were archived long ago: erase or keep. */
  readGoneLong: on(surface, () => z.strictObject({})),
  keepGoneCustomer: on(surface, () => z.strictObject({ ...command, customerId: id })),
  /** What would go. Changes nothing. */
  readErase: on(surface, () => z.strictObject({ what: erased() })),
  erase: on(surface, () => z.strictObject({ ...command, what: erased() })),
  /** Writes every row that names the person to a private file. */
  exportPerson: on(surface, () => z.strictObject({ id })),
} as const;
