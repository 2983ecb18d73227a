/**
 * The one door to private files (OPFS): they lie beside the database, not in it, and survive its damage.
 * Names are flat. Tests use a door that keeps files in memory.
 */
export interface FileDoor {
  /** Writes the whole file or, when it throws, leaves no new one. `parts` are joined. */
  write(name: string, parts: string[]): Promise<{ bytes: number }>;
  /** The text of a file, or null when there is none. */
  read(name: string): Promise<string | null>;
  /** Size in bytes, or null when there is no such file. */
  size(name: string): Promise<number | null>;
  /** All names that begin so, of files that were written. */
  list(prefix: string): Promise<string[]>;
  /** Removes a file; one that is not there is no error. */
  remove(name: string): Promise<void>;
}

const root = () => navigator.storage.getDirectory();

async function fileOf(name: string): Promise<File | null> {
  try {
    return await (await (await root()).getFileHandle(name)).getFile();
  } catch (error) {
    if (
      error instanceof DOMException &&
      (error.name === 'NotFoundError' || error.name === 'TypeMismatchError')
    )
      return null;
    throw error;
  }
}

/** The extension's private folder. */
export const privateFiles: FileDoor = {
  async write(name, parts) {
    const handle = await (await root()).getFileHandle(name, { create: true });
    // What is written shows only after `close`: a worker that dies in between leaves the old file.
    const stream = await handle.createWritable();
    try {
      for (const part of parts) await stream.write(part);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return { bytes: (await handle.getFile()).size };
  },
  read: async name => (await fileOf(name))?.text() ?? null,
  size: async name => (await fileOf(name))?.size ?? null,
  async list(prefix) {
    const names: string[] = [];
    for await (const name of (await root()).keys()) if (name.startsWith(prefix)) names.push(name);
    // One whose writing was broken off lies there empty: it is no copy of anything.
    const sizes = await Promise.all(names.map(async name => (await fileOf(name))?.size ?? 0));
    return names.filter((_, at) => sizes[at]).sort();
  },
  async remove(name) {
    await (await root()).removeEntry(name).catch(error => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  },
};
