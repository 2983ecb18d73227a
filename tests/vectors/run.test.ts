import { expect, it, test } from 'vitest';
import { mistakes, type VectorCase } from './compare';
import { areas } from './index';
import { runVectors } from './run';

const sum: VectorCase = { area: 'x.sum', name: 'two', input: [1, 1], expected: 2, tolerance: 0.01 };
const adders = { 'x.sum': (input: unknown) => (input as number[]).reduce((a, b) => a + b, 0) };

it('passes a case within its tolerance and names one outside', async () => {
  expect(await runVectors([{ ...sum, expected: 2.009 }], adders)).toEqual([]);
  expect(await runVectors([sum, { ...sum, name: 'three', expected: 3 }], adders)).toEqual([
    { area: 'x.sum', name: 'three', because: ['the answer is 2, expected 3'] },
  ]);
});

it('fails a case of an area it does not know, one that throws and one that is none', async () => {
  const failures = await runVectors([{ ...sum, area: 'toString' }, { ...sum, input: null }, 7], adders);
  expect(failures.map(f => [f.area, f.name, f.because[0]?.slice(0, 12)])).toEqual([
    ['toString', 'two', 'unknown area'],
    ['x.sum', 'two', 'threw TypeEr'],
    ['?', 'case 3', 'not a vector'],
  ]);
});

test.each([
  [{ a: 1 }, { a: 1, b: 2 }, []],
  [{ a: null }, { a: 0 }, ['a is 0, expected null']],
  [{ a: null }, {}, ['a is undefined, expected null']],
  [null, null, []],
  [[{ a: 1 }], [{ a: 1 }, { a: 2 }], ['the answer is [{"a":1},{"a":2}], expected [{"a":1}]']],
  [{ a: { b: [1, 'x'] } }, { a: { b: [1, 'y'] } }, ['a.b[1] is "y", expected "x"']],
  [0.5, Number.NaN, ['the answer is null, expected 0.5']],
])('against %j the answer %j gives %j', (expected, actual, reasons) => {
  expect(mistakes({ ...sum, expected, tolerance: 0 }, actual)).toEqual(reasons);
});

it('forbids a time that a date phrase was not to have', () => {
  const phrase = { area: 'capture.parseWhen', name: 'x', input: {}, expected: { date: '2026-03-06' } };
  expect(mistakes(phrase, { date: '2026-03-06', time: '09:00', span: {} })).toEqual(['time must be absent']);
});

it('knows at least the areas of the chapters that are built', () => {
  const chapters = new Set(Object.keys(areas).map(area => area.split('.')[0]));
  expect([...chapters].sort()).toEqual([
    'appreciation',
    'capture',
    'data',
    'lifecycle',
    'longview',
    'needs',
    'plan',
    'promises',
    'readiness',
    'reminders',
    'weekly',
  ]);
});
