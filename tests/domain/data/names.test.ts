import { expect, it, test } from 'vitest';
import { canonicalHash, canonicalText } from '../../../lib/domain/data/canonical';
import { isSameName, normalName } from '../../../lib/domain/data/names';

test.each([
  ['Straße & Co.', 'straße'],
  ["O'Neill’s Bikes, LLC", 'oneills bikes'],
  ['Åre-Øl AB', 'are øl'],
  ['İstanbul A.Ş.', 'istanbul as'],
  ['  SPA  ', ''],
  ['株式会社', '株式会社'],
])('%s is compared as %j', (name, expected) => {
  expect(normalName(name)).toBe(expected);
});

it('an empty normal name equals nothing', () => {
  expect([isSameName('GmbH', 'Ltd.'), isSameName('Acme, Inc.', 'ACME')]).toEqual([false, true]);
});

it('hashes the same data alike, whatever the order of its keys', async () => {
  const hash = await canonicalHash({ a: 1, b: { d: [1, 2], c: null } });
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await canonicalHash({ b: { c: null, d: [1, 2] }, a: 1 })).toBe(hash);
  expect(await canonicalHash({ b: { c: null, d: [2, 1] }, a: 1 })).not.toBe(hash);
});

it('leaves out absent fields and refuses what JSON cannot hold', () => {
  expect(canonicalText({ b: undefined, a: 1 })).toBe('{"a":1}');
  expect(() => canonicalText({ a: Number.NaN })).toThrow();
  expect(() => canonicalText(undefined)).toThrow(TypeError);
});
