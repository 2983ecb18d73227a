/** The book's doors to the outside: witness and stamp in `storage.local`, private files, the clock. */
import type { Stamp } from '../../../lib/messages/protocol';
import { stampKey } from '../../../lib/messages/stamp-key';
import { browser } from '../../../lib/platform/browser';
import { now } from '../../../lib/platform/clock';
import { DEMO_DATABASE } from '../../../lib/platform/demo-mark';
import { privateFiles } from '../../../lib/platform/files';
import { isDemoBook } from '../../../lib/platform/which-book';
import type { Told } from '../../../lib/storage/change';
import { makeDatabase } from '../../../lib/storage/database';
import type { BookDoors } from '../../../lib/storage/open-book';
import type { Witness } from '../../../lib/storage/witness';

const WITNESS_KEY = 'witness';
const COUNTED_KEY = 'counted';

/** Stamp and witness in one call: a surface that hears the one may trust the other. */
async function tell({ keys, at, when, by, witness }: Told): Promise<void> {
  const stamp: Stamp | undefined = keys ? { keys, at, when, by } : undefined;
  await browser.storage.local.set({ ...(stamp ? { [stampKey()]: stamp } : {}), [WITNESS_KEY]: witness });
}

const ownDoors: BookDoors = {
  makeDatabase,
  readWitness: async () => {
    const { [WITNESS_KEY]: witness, [COUNTED_KEY]: lastCount } = (await browser.storage.local.get([
      WITNESS_KEY,
      COUNTED_KEY,
    ])) as { [WITNESS_KEY]?: Witness; [COUNTED_KEY]?: number };
    return { witness: witness ?? null, lastCount: lastCount ?? null };
  },
  writeWitness: witness => browser.storage.local.set({ [WITNESS_KEY]: witness }),
  writeLastCount: ms => browser.storage.local.set({ [COUNTED_KEY]: ms }),
  files: privateFiles,
  now,
  tell,
};

/** The demo book has a database of its own, and nothing outside it: no witness, no copies, nothing to recover. */
const demoDoors: BookDoors = {
  makeDatabase: () => makeDatabase(DEMO_DATABASE),
  readWitness: async () => ({ witness: null, lastCount: now().epochMilliseconds }),
  writeWitness: async () => undefined,
  writeLastCount: async () => undefined,
  files: {
    write: async () => ({ bytes: 0 }),
    read: async () => null,
    size: async () => null,
    list: async () => [],
    remove: async () => undefined,
  },
  now,
  tell: async ({ keys, at, when, by }) => {
    if (keys) await browser.storage.local.set({ [stampKey()]: { keys, at, when, by } satisfies Stamp });
  },
};

export const doors: BookDoors = isDemoBook() ? demoDoors : ownDoors;
