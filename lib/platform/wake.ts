/**
 * The one alarm, for the next event. Alarms are cleared by updates, reloads and in Firefox by a restart, and
 * re-creating one resets it, so the present one is compared first.
 */
import { browser } from './browser';

export const WAKE_ALARM = 'wake';

/** Store installs floor an alarm at 30 s; asking for less is a warning in some versions. */
const SOONEST_MS = 1_000;

/** Makes the alarm ring at `when`, or removes it when there is nothing to come. */
export async function setWake(when: Temporal.Instant | null, nowMs: number): Promise<void> {
  const present = await browser.alarms.get(WAKE_ALARM);
  if (!when) {
    if (present) await browser.alarms.clear(WAKE_ALARM);
    return;
  }
  const at = Math.max(when.epochMilliseconds, nowMs + SOONEST_MS);
  if (present && Math.abs(present.scheduledTime - at) < SOONEST_MS) return;
  browser.alarms.create(WAKE_ALARM, { when: at });
}

/** Rings whatever happened to the one alarm: after sleep, a set-back clock or a lost message. */
export const HEARTBEAT_ALARM = 'heartbeat';

/**
 * Makes the heartbeat if it is gone, has another period or has left the beat of the clock: on the quarter hours it
 * falls together with midnight, nine o'clock and most times a rep types, and the worker is woken once for both.
 */
export async function setHeartbeat(minutes: number, nowMs: number): Promise<void> {
  const period = minutes * 60_000;
  const present = await browser.alarms.get(HEARTBEAT_ALARM);
  if (present?.periodInMinutes === minutes && offBeat(present.scheduledTime, period) < SOONEST_MS) return;
  const when = Math.ceil((nowMs + FLOOR_MS) / period) * period;
  browser.alarms.create(HEARTBEAT_ALARM, { when, periodInMinutes: minutes });
}

/** Store installs ring no earlier than this: asked for sooner, the first ring would be late and the beat be lost. */
const FLOOR_MS = 30_000;

/** How far a moment is from the nearest beat. */
const offBeat = (at: number, period: number): number => Math.min(at % period, period - (at % period));
