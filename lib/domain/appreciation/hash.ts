/** An even, stable spread of customers over an interval (appreciation.md, Due day). */

const utf8 = new TextEncoder();

/** 0 to 1 from an id, the same on every device: FNV-1a of its UTF-8 bytes over 2^32. */
export const hash01 = (id: string): number => {
  let hash = 0x811c9dc5;
  for (const byte of utf8.encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) / 2 ** 32;
};
