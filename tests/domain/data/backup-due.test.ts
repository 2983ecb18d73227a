import { expect, test } from 'vitest';
import { type BackupSoFar, backupAskedSince } from '../../../lib/domain/data/backup-due';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';

const book = (over: Partial<BackupSoFar> = {}): BackupSoFar => ({
  last: '2026-03-01',
  since: '2025-01-01',
  isChanged: true,
  ...over,
});

test.each([
  ['thirteen days after the last one nothing is asked', {}, '2026-03-14', null],
  ['fourteen days after the last one it is', {}, '2026-03-15', '2026-03-15'],
  ['a day later it is still asked since that day', {}, '2026-03-16', '2026-03-15'],
  ['fourteen days later it is asked anew', {}, '2026-03-29', '2026-03-29'],
  ['nothing new, nothing to save', { isChanged: false }, '2026-06-01', null],
  ['a new book has its first two weeks', { last: undefined, since: '2026-03-01' }, '2026-03-14', null],
  [
    'and is asked for its first backup then',
    { last: undefined, since: '2026-03-01' },
    '2026-03-15',
    '2026-03-15',
  ],
  ['a clock set back asks for nothing', {}, '2026-02-01', null],
] as const)('%s', (_, over, today, expected) => {
  expect(backupAskedSince(book(over), today, DEFAULT_SETTINGS)).toBe(expected);
});
