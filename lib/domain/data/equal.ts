/** Whether two plain values (rows, their fields) say the same. */
import canonicalize from 'canonicalize';

export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || canonicalize(a ?? null) === canonicalize(b ?? null);
