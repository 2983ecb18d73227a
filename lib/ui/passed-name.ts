/**
 * A customer's name typed after `#` and left behind by going on, as in `send the offer #Fernhill by fri`: whose it is
 * can be told without choosing where only one customer bears the word.
 */

export interface PassedName {
  /** Where its `#` stands. */
  at: number;
  /** The words after it, up to the next sign or the end. */
  words: string[];
  /** The caret is still behind the last of them. */
  isOpen: boolean;
}

const NAMED = /(?:^|\s)#(?=[\p{L}\p{N}])([^#@]*)/gu;

/** Names of which at least the first word is complete. */
export const passedNames = (text: string): PassedName[] =>
  [...text.matchAll(NAMED)].flatMap(found => {
    const [whole, said = ''] = found;
    const words = said.trim().split(/\s+/);
    const isOpen = found.index + whole.length === text.length;
    return isOpen && words.length === 1 ? [] : [{ at: text.indexOf('#', found.index), words, isOpen }];
  });

const plain = (word: string): string => word.toLocaleLowerCase();

/** How many of the words name this customer: 0 when he bears not the first; null while the next may still become his. */
function wordsNaming({ words, isOpen }: PassedName, customerName: string): number | null {
  const own = customerName.split(/\s+/).map(plain);
  const from = own.indexOf(plain(words[0] ?? ''));
  if (from < 0) return 0;
  let count = 1;
  while (count < words.length && own[from + count] === plain(words[count] ?? '')) count++;
  const mayGoOn = isOpen && count >= words.length - 1;
  return mayGoOn && own[from + count]?.startsWith(plain(words[count] ?? '')) ? null : count;
}

/** The one customer it can mean: who bears most of its words, and of several whose whole name it is. */
export function onlyBearer<C extends { name: string }>(passed: PassedName, customers: C[]): C | null {
  const counts = new Map(customers.map(one => [one, wordsNaming(passed, one.name)]));
  if ([...counts.values()].includes(null)) return null;
  const most = Math.max(0, ...[...counts.values()].map(Number));
  const bearers = customers.filter(one => most > 0 && counts.get(one) === most);
  const whole = bearers.filter(({ name }) => name.split(/\s+/).length === most);
  const [only, ...others] = whole.length > 0 ? whole : bearers;
  return only && others.length === 0 ? only : null;
}

/** The text without that name. */
export function withoutName(text: string, passed: PassedName, customerName: string): string {
  const { at } = passed;
  const count = wordsNaming(passed, customerName) ?? 0;
  const rest = text.slice(at + 1);
  const named = new RegExp(`^(?:\\S+\\s*){${count}}`, 'u').exec(rest)?.[0] ?? '';
  return `${text.slice(0, at)}${rest.slice(named.length)}`;
}
