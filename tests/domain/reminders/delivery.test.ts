import { expect, test } from 'vitest';
import { noticesToday } from '../../../lib/domain/reminders/delivery';
import type { Notice } from '../../../lib/domain/reminders/notice';

const now = Temporal.ZonedDateTime.from('2026-03-04T12:00:00+01:00[Europe/Berlin]');

const told = (key: string, deliveredAt: string, shownAs = key): Notice => ({
  key,
  itemId: crypto.randomUUID(),
  deliveredAt,
  shownAs,
  snoozes: 0,
  updatedAt: deliveredAt,
});

test.each<[string, Notice[], number]>([
  ['nothing told', [], 0],
  ['two on their own', [told('a', '2026-03-04T08:00:00.000Z'), told('b', '2026-03-04T09:00:00.000Z')], 2],
  [
    'three rows of one notice',
    ['a', 'b', 'c'].map(key => told(key, '2026-03-04T08:00:00.000Z', 'group:a')),
    1,
  ],
  ['yesterday by the local day', [told('a', '2026-03-03T22:59:00.000Z')], 0],
  [
    'a catch-up, which does not count',
    [told('a', '2026-03-04T08:00:00.000Z', 'catchUp:a'), told('b', '2026-03-04T09:00:00.000Z')],
    1,
  ],
])('the notices of a day: %s', (_, notices, count) => {
  expect(noticesToday(notices, now)).toBe(count);
});
