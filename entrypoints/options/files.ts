/** The book as a file: out of the private folder as a download, and from the rep's disk into the private folder. */

/** How long a download may take to begin before its link is let go. */
const LINK_LIFE_MS = 60_000;

const privateFolder = () => navigator.storage.getDirectory();

/** Hands the private file to the rep under the same name. */
export async function handOver(name: string): Promise<void> {
  const file = await (await (await privateFolder()).getFileHandle(name)).getFile();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LINK_LIFE_MS);
}

/** Copies the chosen file into the private folder, where the background checks it; gives its name there. */
export async function takeIn(file: File): Promise<string> {
  const name = 'import.json';
  const handle = await (await privateFolder()).getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(file);
  await stream.close();
  return name;
}
