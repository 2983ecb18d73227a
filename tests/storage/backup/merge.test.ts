// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../lib/domain/data/canonical';
import { mergeRows } from '../../../lib/storage/backup/merge';
import { promiseRow } from '../rows';

const ID = crypto.randomUUID() as string;
const entry = (n: number) => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  at: `2026-03-0${n}T08:00:00.000Z`,
  date: `2026-03-0${n}`,
  from: '2026-03-01',
  to: '2026-03-09',
  asker: 'me' as const,
});
const at = (minute: number) => `2026-03-01T08:0${minute}:00.000Z`;
const row = (fields: object) => promiseRow({ id: ID, ...fields });
const version = fc
  .record({
    text: fc.constantFrom('one', 'two', 'three'),
    updatedAt: fc.integer({ min: 0, max: 3 }).map(at),
    renegotiations: fc.subarray([entry(1), entry(2), entry(3)]),
  })
  .map(row);

describe('two rows with one id', () => {
  it.each([
    ['the newer one stands', { text: 'old' }, { text: 'new', updatedAt: at(5) }, 'new'],
    ['also when it is ours', { text: 'new', updatedAt: at(5) }, { text: 'old' }, 'new'],
    ['at equal times the greater text', { text: 'abc' }, { text: 'abd' }, 'abd'],
  ])('%s', (_, ours, theirs, expected) => {
    expect(mergeRows('promises', row(ours), row(theirs))).toMatchObject({ text: expected });
  });

  it('whole milliseconds and none compare as times, not as texts', () => {
    const older = row({ text: 'older', updatedAt: '2026-03-01T08:00:00Z' });
    const newer = row({ text: 'newer', updatedAt: '2026-03-01T08:00:00.500Z' });
    expect(mergeRows('promises', older, newer)).toMatchObject({ text: 'newer' });
  });

  it('a renegotiation agreed on either device is kept', () => {
    const ours = row({ renegotiations: [entry(1), entry(3)] });
    const theirs = row({ renegotiations: [entry(1), entry(2)], updatedAt: at(5), text: 'theirs' });
    expect(mergeRows('promises', ours, theirs)).toMatchObject({
      text: 'theirs',
      renegotiations: [entry(1), entry(2), entry(3)],
    });
  });

  it('which side is ours does not matter, and merging again changes nothing', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const one = mergeRows('promises', a, b);
        const other = mergeRows('promises', b, a);
        expect(canonicalText(one)).toBe(canonicalText(other));
        expect(canonicalText(mergeRows('promises', one, b))).toBe(canonicalText(one));
        expect(canonicalText(mergeRows('promises', one, a))).toBe(canonicalText(one));
      }),
    );
  });
});
