/** Canonical JSON and its hash, so that two exports of one book can be compared (data.md, Export). */
import canonicalize from 'canonicalize';

/** RFC 8785 text of JSON data; absent (undefined) fields are left out. Throws for NaN, infinite numbers and no data. */
export const canonicalText = (data: unknown): string => {
  const text = canonicalize(data);
  if (text === undefined) throw new TypeError('Not JSON data');
  return text;
};

/** SHA-256 of the canonical UTF-8 text, lower-case hex. */
export const canonicalHash = async (data: unknown): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(data)));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
};
