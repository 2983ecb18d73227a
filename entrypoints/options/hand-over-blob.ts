/** Gives what a page made to the rep as a download. */

const LINK_LIFE_MS = 60_000;

export function handOverBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LINK_LIFE_MS);
}
