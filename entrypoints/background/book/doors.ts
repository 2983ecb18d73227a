/** The book's doors to the outside: witness and stamp in `storage.local`, private files, the clock. */
import { STAMP_KEY, type Stamp } from '../../../lib/messages/protocol';
import { browser } from '../../../lib/platform/browser';
import { now } from '../../../lib/platform/clock';
import { privateFiles } from '../../../lib/platform/files';
import type { Told } from '../../../lib/storage/change';
import { makeDatabase } from '../../../lib/storage/database';
import type { BookDoors } from '../../../lib/storage/open-book';
import type { Witness } from '../../../lib/storage/witness';

const WITNESS_KEY = 'witness';
const COUNTED_KEY = 'counted';

/** Stamp and witness in one call: a surface that hears the one may trust the other. */
async function tell({ keys, at, when, witness }: Told): Promise<void> {
  const stamp: Stamp | undefined = keys ? { keys, at, when } : undefined;
  await browser.storage.local.set({ ...(stamp ? { [STAMP_KEY]: stamp } : {}), [WITNESS_KEY]: witness });
}

const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

export const doors: BookDoors = {
  makeDatabase,
  readWitness: async () => ((await read(WITNESS_KEY)) as Witness | undefined) ?? null,
  writeWitness: witness => browser.storage.local.set({ [WITNESS_KEY]: witness }),
  readLastCount: async () => ((await read(COUNTED_KEY)) as number | undefined) ?? null,
  writeLastCount: ms => browser.storage.local.set({ [COUNTED_KEY]: ms }),
  files: privateFiles,
  now,
  tell,
};
