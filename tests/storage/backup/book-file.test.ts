// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash, canonicalText } from '../../../lib/domain/data/canonical';
import { dataText, rowText } from '../../../lib/storage/backup/book-file';
import { customerRow, promiseRow } from '../rows';

const field = fc.string({ maxLength: 8 }).filter(name => !/^\d+$/.test(name) && name !== '__proto__');
const value = fc.letrec(tie => ({
  value: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(field, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('the text of a row', () => {
  it('is the canonical text', () => {
    fc.assert(
      fc.property(fc.dictionary(field, value, { noNullPrototype: true }), row => {
        expect(rowText(row)).toBe(canonicalText(row));
      }),
    );
  });
});

describe('the text of the data', () => {
  it.each([
    ['no store', {}],
    ['empty stores', { promises: [], customers: [] }],
    [
      'rows',
      { promises: [promiseRow()], customers: [customerRow({ name: 'Ünïcode & Söhne' }), customerRow()] },
    ],
  ])('of %s has the canonical hash', async (_, data) => {
    const { parts, hash } = await dataText(data);
    expect(parts.join('')).toBe(canonicalText(data));
    expect(hash).toBe(await canonicalHash(data));
  });
});
