/** Hands the rep a text as a file. */

/** How long a download may take to begin before its link is let go. */
const LINK_LIFE_MS = 60_000;

export function downloadText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LINK_LIFE_MS);
}
