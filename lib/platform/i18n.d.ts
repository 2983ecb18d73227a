/**
 * What `#i18n` gives, for the compiler alone (`paths` in tsconfig.json): every key of `locales/en.yml` with just the
 * values its words ask for. The library's own types say the same by nine overloads over all keys; at two thousand keys
 * and as many calls the compiler spent four fifths of its time on them.
 */
import type { GeneratedI18nStructure as Words } from '../../.wxt/i18n/structure';

type Value = string | number;
type Named<W> = W extends { namedSubstitutions: readonly (infer N extends string)[] }
  ? Record<N, Value>
  : undefined;
type Values = Value[];

/** What follows the key: how many, where the words differ by number; then the values by name, or in order. */
type Rest<W> = [W] extends [{ plural: true }]
  ? [Named<W>] extends [undefined]
    ? [n: number, values?: Values]
    : [n: number, named: Named<W>]
  : [Named<W>] extends [undefined]
    ? [W] extends [{ substitutions: 0 }]
      ? []
      : [values: Values]
    : [named: Named<W>];

export declare const i18n: { t<K extends keyof Words>(key: K, ...rest: Rest<Words[K]>): string };
