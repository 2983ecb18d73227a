import { describe, expect, it } from 'vitest';
import { goalEvents, lifeEvents, needEvents } from '../../../lib/domain/reminders/plan-events';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aNeed, ZONE } from '../rows';

const today = '2026-03-04';
const days = { today, zone: ZONE };
const old = aCustomer({ createdAt: '2024-01-01T09:00:00Z' });
const keys = (events: { key: string }[]) => events.map(({ key }) => key.replace(/:.*?:/, ' '));

describe('what the digest says of needs and of the life of a relationship', () => {
  it('a need is told once its revisit is too long overdue, once for each revisit day', () => {
    const need = aNeed({ revisitDate: '2026-02-02' });
    const [event] = needEvents(need, ZONE, DEFAULT_SETTINGS, []);
    expect(event).toMatchObject({ key: `needWaits:${need.id}:2026-02-02`, way: 'digest' });
    expect(event?.at.toZonedDateTimeISO(ZONE).toPlainDate().toString()).toBe('2026-02-16');
    expect(needEvents(aNeed({ revisitDate: undefined }), ZONE, DEFAULT_SETTINGS, [])).toEqual([]);
  });

  it.each([
    ['enters it with a need to talk about', '2025-03-03', true, ['sweetSpot sweetSpotEntered-2026-03-04']],
    [
      'enters it with nothing to come back to',
      '2025-03-03',
      false,
      ['collectNeed sweetSpotEntered-2026-03-04'],
    ],
    ['has not come so far', '2025-06-03', true, []],
    ['has not bought yet', null, true, []],
  ])('a customer who %s', (_, firstSaleDate, hasNeed, said) => {
    expect(keys(lifeEvents(old, { firstSaleDate, hasNeed }, [], days, DEFAULT_SETTINGS))).toEqual(said);
  });

  it('a plan that was skipped is asked for once more, 30 days later', () => {
    const told = (goalsSkipped?: string[]) =>
      goalEvents(aCustomer({ goalsSkipped }), ZONE, DEFAULT_SETTINGS).map(
        ({ key, at, way }) =>
          `${key.split(':').at(-1)} ${way} on ${at.toZonedDateTimeISO(ZONE).toPlainDate()}`,
      );
    expect(told(undefined)).toEqual([]);
    expect(told(['2026-02-02'])).toEqual(['2026-02-02 digest on 2026-03-04']);
  });

  it('what began before he was in the book is no news', () => {
    const fresh = aCustomer({ createdAt: '2026-03-01T09:00:00Z' });
    const stands = { firstSaleDate: '2024-10-01', hasNeed: true };
    expect(lifeEvents(fresh, stands, [], days, DEFAULT_SETTINGS).every(({ passed }) => passed)).toBe(true);
  });
});
