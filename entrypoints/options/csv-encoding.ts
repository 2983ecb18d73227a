/** Which letters the bytes of a file mean: files say it seldom, spreadsheets write what they like. */

export type TableFault = 'tooLarge' | 'tooManyRows' | 'empty' | 'notText';

const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** So many bytes tell UTF-16 without a mark: every other one of Latin text is zero. */
const LOOKED_AT = 2_000;

export function unwritten(bytes: Uint8Array): { text: string; encoding: string } | { fault: TableFault } {
  if (bytes.length === 0) return { fault: 'empty' };
  const [, marked] = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [];
  const encoding = marked ?? silentWide(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'notText' };
    const text = new TextDecoder('windows-1252').decode(bytes);
    return text.includes('\u0000') ? { fault: 'notText' } : { text, encoding: 'windows-1252' };
  }
}

/** @throws RangeError when it is no text: a spreadsheet's own file, a picture. */
function checked(text: string): string {
  if (text.includes('\u0000')) throw new RangeError('no text');
  return text;
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
