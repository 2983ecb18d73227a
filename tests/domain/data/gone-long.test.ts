import { expect, test } from 'vitest';
import { goneSince, isGoneLong } from '../../../lib/domain/data/gone-long';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, ZONE } from '../rows';

const ended = (date: string) => ({ ended: { date, reason: 'closed down' } });
const updatedAt = '2024-02-01T23:30:00Z';

test.each([
  ['a customer of today', {}, null],
  ['ended', ended('2024-03-04'), '2024-03-04'],
  ['set aside', { archived: true, archivedOn: '2024-05-01' }, '2024-05-01'],
  ['set aside before the day was noted', { archived: true, updatedAt }, '2024-02-02'],
  ['both', { archived: true, archivedOn: '2024-05-01', ...ended('2024-03-04') }, '2024-03-04'],
  ['taken back', { archivedOn: undefined, archived: false }, null],
])('%s is gone since then', (_, fields, since) => {
  expect(goneSince(aCustomer(fields), ZONE)).toBe(since);
});

test.each([
  ['24 months ago', ended('2024-03-04'), true],
  ['a day less', ended('2024-03-05'), false],
  ['not at all', {}, false],
  ['kept last month', { ...ended('2020-03-04'), keptOn: '2026-02-04' }, false],
  ['kept 24 months ago', { ...ended('2020-03-04'), keptOn: '2024-03-04' }, true],
  ['kept before it ended once more', { ...ended('2024-03-01'), keptOn: '2023-01-01' }, true],
])('left %s: asked about %s', (_, fields, asked) => {
  expect(isGoneLong(aCustomer(fields), '2026-03-04', ZONE, DEFAULT_SETTINGS)).toBe(asked);
});
