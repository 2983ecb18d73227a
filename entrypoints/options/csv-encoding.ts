/** Which letters the bytes of a file mean: files say it seldom, spreadsheets write what they like. */

import type { TableFault } from '../../lib/ui/csv-model';

const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** So many bytes tell UTF-16 without a mark: every other one of Latin text is zero. */
const LOOKED_AT = 2_000;

type Letters = { text: string; encoding: string } | { fault: TableFault };

/** @param told the encoding the rep named, where the one found gave the wrong letters. */
export function unwritten(bytes: Uint8Array, told?: string): Letters {
  if (bytes.length === 0) return { fault: 'empty' };
  const found = told ? { text: new TextDecoder(told).decode(bytes), encoding: told } : lettersOf(bytes);
  // A spreadsheet's own file, a picture, a damaged copy: no text holds a zero.
  return 'text' in found && found.text.includes('\u0000') ? { fault: 'notText' } : found;
}

function lettersOf(bytes: Uint8Array): Letters {
  const [, marked] = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [];
  const encoding = marked ?? silentWide(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function silentWide(bytes: Uint8Array): string | undefined {
  const looked = Math.min(LOOKED_AT, bytes.length - (bytes.length % 2));
  if (looked < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < looked; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = looked / 2;
  if (odd > most * 0.7 && even < most * 0.1) return 'utf-16le';
  if (even > most * 0.7 && odd < most * 0.1) return 'utf-16be';
  return undefined;
}
