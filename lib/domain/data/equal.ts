/** Whether two plain values (rows, their fields) say the same. */
import { canonicalText } from './canonical';

export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || canonicalText(a ?? null) === canonicalText(b ?? null);
