/** The last change, settings, and the book as a whole. */
import { id, textUpTo } from '../../domain/data/fields';
import { z } from '../../platform/zod';
import { command, nothing, on, surface } from './shapes';

/** Pages of the extension by the name their file has. */
const OWN_PAGES = ['today', 'report', 'lists', 'options', 'options#currencies'] as const;

export const bookRequests = {
  undoChange: on(surface, () => z.strictObject({ ...command, changeId: id })),
  saveSettings: on(surface, () => z.strictObject({ ...command, patch: z.record(z.string(), z.unknown()) })),
  setTestOrg: on(surface, () => z.strictObject({ ...command, orgKey: textUpTo(200), test: z.boolean() })),
  /** Writes the whole book to a private file (OPFS) that the options page then hands to the rep. */
  exportBook: on(surface, nothing),
  /** Checks the private file `name` the options page wrote; changes nothing. */
  checkImport: on(surface, () => z.strictObject({ name: textUpTo(100) })),
  importBook: on(surface, () =>
    z.strictObject({
      ...command,
      name: textUpTo(100),
      mode: z.enum(['merge', 'replace']),
    }),
  ),
  openCustomerPage: on(surface, () => z.strictObject({ customerId: id })),
  openRecord: on(surface, () => z.strictObject({ customerId: id, itemId: z.optional(id) })),
  /** One of Kept's own pages; a frame in a page cannot link to it. */
  openOwnPage: on(surface, () => z.strictObject({ page: z.enum(OWN_PAGES) })),
  /** Recovery page: what was found, and the rep's decision. */
  readRecovery: on(surface, nothing),
  recover: on(surface, () =>
    z.strictObject({
      ...command,
      choice: z.enum(['snapshot', 'acceptFound']),
      snapshot: z.optional(textUpTo(200)),
    }),
  ),
} as const;
