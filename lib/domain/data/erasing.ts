/** Taking a name out of what stays (data.md, Erase and retention). */

/** What stands where a name stood. */
const BLANK = '…';
/** Shorter parts of a name ("Al", "de") would take words out that name nobody. */
const PART_MIN = 3;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = (name: string, flags: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.trim().split(/\s+/).map(escaped).join('\\s+')}(?:['’]?s)?(?![\\p{L}\\p{N}])`,
    flags,
  );

/** The whole name, anywhere. A name of one word may be an ordinary word too: then only as it is spelled. */
export const wholeName = (name: string): RegExp => pattern(name, /\s/.test(name.trim()) ? 'giu' : 'gu');

/** First name and family name, each by itself; for rows of the customer whose other persons bear neither. */
export function partsOfName(name: string, others: readonly string[]): RegExp[] {
  const taken = new Set(others.flatMap(other => other.toLowerCase().split(/[\s,]+/)));
  return name
    .split(/[\s,]+/)
    .filter(part => part.length >= PART_MIN && !taken.has(part.toLowerCase()))
    .map(part => pattern(part, 'giu'));
}

const named = (text: string, patterns: readonly RegExp[]): boolean =>
  patterns.some(name => {
    name.lastIndex = 0;
    return name.test(text);
  });

const blanked = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, name) => left.replace(name, BLANK), text);

/**
 * The row without the name, or null when it does not name it. A field that may be absent goes as a whole; in others the
 * name alone. `isRow` says whether the row can stand so: fields of fixed words and ids are left as they are.
 */
export function withoutName<T extends object>(
  row: T,
  patterns: readonly RegExp[],
  isRow: (row: unknown) => boolean,
): T | null {
  if (!named(JSON.stringify(row), patterns)) return null;
  let left: Record<string, unknown> = { ...(row as Record<string, unknown>) };
  for (const [field, value] of Object.entries(row)) {
    if (!named(JSON.stringify(value), patterns)) continue;
    const { [field]: _, ...without } = left;
    const changed = { ...left, [field]: blankedIn(value, patterns) };
    if (typeof value === 'string' && isRow(without)) left = without;
    else if (isRow(changed)) left = changed;
  }
  return left as T;
}

function blankedIn(value: unknown, patterns: readonly RegExp[]): unknown {
  if (typeof value === 'string') return blanked(value, patterns);
  if (Array.isArray(value)) return value.map(entry => blankedIn(entry, patterns));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, blankedIn(inner, patterns)]),
  );
}
