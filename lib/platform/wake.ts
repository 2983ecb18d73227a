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

/** Makes the heartbeat if it is gone or has another period. */
export async function setHeartbeat(minutes: number): Promise<void> {
  const present = await browser.alarms.get(HEARTBEAT_ALARM);
  if (present?.periodInMinutes === minutes) return;
  browser.alarms.create(HEARTBEAT_ALARM, { periodInMinutes: minutes });
}
