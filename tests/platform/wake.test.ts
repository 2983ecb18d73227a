/** Two alarms, and no more wake-ups than they need (reminders.md, The engine 1). */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';

interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}
const clock = vi.hoisted(() => ({ now: 0, alarms: new Map<string, Alarm>(), made: 0 }));
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    alarms: {
      get: async (name: string) => clock.alarms.get(name),
      clear: async (name: string) => clock.alarms.delete(name),
      create: (name: string, { when, periodInMinutes }: { when?: number; periodInMinutes?: number }) => {
        clock.made += 1;
        const scheduledTime = when ?? clock.now + (periodInMinutes ?? 0) * 60_000;
        clock.alarms.set(name, { name, scheduledTime, periodInMinutes });
      },
    },
  },
}));
const { setHeartbeat, setWake } = await import('../../lib/platform/wake');

const HOUR = 3_600_000;
const MINUTE = 60_000;
beforeEach(() => {
  clock.alarms.clear();
  clock.now = Temporal.Instant.from('2026-03-04T08:00:00Z').epochMilliseconds;
  clock.made = 0;
});

/** What every wake does at its end; `next` is the moment of the next event. */
async function settle(next: number): Promise<void> {
  await setWake(Temporal.Instant.fromEpochMilliseconds(next), clock.now);
  await setHeartbeat(DEFAULT_SETTINGS.heartbeatMinutes, clock.now);
}

/** Lets the alarms of a time ring and says how often the worker was woken. */
async function idle(span: number, next: number | ((nowMs: number) => number)): Promise<number> {
  const end = clock.now + span;
  let rings = 0;
  for (;;) {
    const [first] = [...clock.alarms.values()].sort((a, b) => a.scheduledTime - b.scheduledTime);
    if (!first || first.scheduledTime > end) return rings;
    clock.now = first.scheduledTime;
    // What rings in one moment wakes the worker once.
    rings += 1;
    for (const alarm of [...clock.alarms.values()].filter(({ scheduledTime }) => scheduledTime === clock.now))
      if (alarm.periodInMinutes) alarm.scheduledTime += alarm.periodInMinutes * MINUTE;
      else clock.alarms.delete(alarm.name);
    await settle(typeof next === 'number' ? next : next(clock.now));
  }
}

describe('an idle day', () => {
  it('wakes the worker four times an hour at most', async () => {
    await settle(clock.now + 48 * HOUR);
    for (let hour = 0; hour < 24; hour++)
      expect(await idle(HOUR, clock.now + 48 * HOUR)).toBeLessThanOrEqual(4);
  });

  it.each(['2026-03-04T08:07:13Z', '2026-03-04T08:14:50Z', '2026-03-04T23:52:01Z'])(
    'begun at %s: midnight falls on a beat, and its hour has no fifth wake-up',
    async begun => {
      clock.now = Temporal.Instant.from(begun).epochMilliseconds;
      const midnight = (nowMs: number) => (Math.floor(nowMs / (24 * HOUR)) + 1) * 24 * HOUR;
      await settle(midnight(clock.now));
      for (let half = 0; half < 60; half++) expect(await idle(HOUR / 2, midnight)).toBeLessThanOrEqual(2);
    },
  );

  it('finds the beat of the clock again after a set-back clock or a browser that counts from a ring', async () => {
    await setHeartbeat(15, clock.now);
    const beat = clock.alarms.get('heartbeat');
    if (beat) beat.scheduledTime += 7 * MINUTE;
    await setHeartbeat(15, clock.now + 3_000);
    expect((clock.alarms.get('heartbeat')?.scheduledTime ?? 1) % (15 * MINUTE)).toBe(0);
  });

  it('makes no alarm anew that stands already: each making would begin its time again', async () => {
    const next = clock.now + 48 * HOUR;
    await settle(next);
    expect(clock.made).toBe(2);
    await idle(12 * HOUR, next);
    expect(clock.made).toBe(2);
  });

  it('sets both again after a browser has cleared them', async () => {
    await settle(clock.now + HOUR);
    clock.alarms.clear();
    await settle(clock.now + HOUR);
    expect([...clock.alarms.keys()].sort()).toEqual(['heartbeat', 'wake']);
  });

  it('makes the heartbeat anew when the rep changed how often it beats', async () => {
    await setHeartbeat(15, clock.now);
    await setHeartbeat(30, clock.now);
    expect(clock.alarms.get('heartbeat')?.periodInMinutes).toBe(30);
  });
});
