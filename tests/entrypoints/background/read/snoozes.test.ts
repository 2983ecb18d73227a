// @vitest-environment node
import { expect, it } from 'vitest';
import { snoozesOf } from '../../../../entrypoints/background/read/snoozes';
import { at, uuid } from '../../../domain/rows';

const notice = (n: number, snoozedUntil?: string) => ({
  key: `promiseDue:${uuid(n)}:${snoozedUntil}`,
  itemId: uuid(n),
  snoozedUntil,
  snoozes: 1,
  updatedAt: '2026-03-04T08:00:00.000Z',
});

it('knows of each item until when it is put off, the latest counts; one that has run out is none', () => {
  const rows = [
    notice(1, '2026-03-05T08:00:00.000Z'),
    notice(1, '2026-03-06T08:00:00.000Z'),
    notice(2, '2026-03-04T08:00:00.000Z'),
    notice(3),
  ];
  expect([...snoozesOf(rows, at('2026-03-04T10:00'))]).toEqual([[uuid(1), '2026-03-06T08:00:00.000Z']]);
});
