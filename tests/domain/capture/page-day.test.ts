import { expect, it } from 'vitest';
import { readPageDay } from '../../../lib/domain/capture/page-day';

const american = { language: 'en-US', numericOrder: 'MDY' } as const;
const british = { language: 'en-GB', numericOrder: 'DMY' } as const;

it.each([
  ['2/3/2026', american, '2026-02-03', undefined],
  ['2/3/26', american, '2026-02-03', 'en-US'],
  ['02/03/2026', british, '2026-03-02', 'en-GB'],
  ['10/30/2026', british, '2026-10-30', undefined],
  ['30/10/2026', american, '2026-10-30', 'en-GB'],
  ['30.10.2026', american, '2026-10-30', 'de'],
  ['2026-10-30', american, '2026-10-30', 'sv'],
  ['Oct 30, 2026', american, '2026-10-30', 'en-US'],
  ['30 oct. 2026', american, '2026-10-30', 'fr'],
  ['30. Oktober 2026', american, '2026-10-30', 'de'],
  ['3 mrt 2026', american, '2026-03-03', 'nl'],
  ['2026年10月30日', american, '2026-10-30', undefined],
])('%s', (text, reading, day, language) => {
  expect(readPageDay(text, reading)).toEqual({ day, language });
});

it.each(['', '--', 'soon', 'Q4 2026', '31.02.2026', '30 Vendémiaire 2026'])('%j is no day', text => {
  expect(readPageDay(text, american)).toBeNull();
});
