/** Company names as they are compared, never as they are shown (data.md, Linking). */

/** Legal forms that say nothing about who it is. */
const LEGAL_FORMS = new Set('inc llc ltd gmbh ag kg sa sas bv nv ab oy plc co corp srl spa pty'.split(' '));

/**
 * The name in lower case without accents, dots, apostrophes, other punctuation and legal forms; `ß`, `ø` and `ł` are
 * letters and stay. An empty result equals nothing, not even another empty one: see `isSameName`.
 */
export const normalName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Some capitals give up a mark only in lower case (İ).
    .replace(/\p{M}/gu, '')
    .replace(/[.'’‘ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter(word => word !== '' && !LEGAL_FORMS.has(word))
    .join(' ');

/** Whether two names may be the same company; a suggestion still needs the domain (data.md, Linking). */
export const isSameName = (a: string, b: string): boolean => {
  const normal = normalName(a);
  return normal !== '' && normal === normalName(b);
};
