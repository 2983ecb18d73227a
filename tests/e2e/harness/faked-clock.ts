/**
 * A background whose clock the test moves: alarms are written down instead of set, and notices are noted with the rows
 * they stand for. All of it is gone with the worker; a new one is taken hold of again.
 */
import type { Worker } from '@playwright/test';

/** A notice as it was shown. */
export interface Told {
  id: string;
  /** Keys of the events it stands for. */
  keys: string[];
  /** Moment and zone of the faked clock. */
  at: string;
}

interface Faked {
  now: string;
  wake: number | null;
  told: Told[];
}
type Held = typeof globalThis & { faked?: Faked };

/** Takes hold of this worker's clock. Nothing is asked of the rows before the clock is moved (`lookAt`). */
export async function holdClock(worker: Worker, now: Temporal.ZonedDateTime): Promise<void> {
  await worker.evaluate(first => {
    const faked: Faked = { now: first, wake: null, told: [] };
    (globalThis as Held).faked = faked;
    // Dates of the language itself stay: only the one door to the clock is used by the rules.
    Temporal.Now.zonedDateTimeISO = () => Temporal.ZonedDateTime.from(faked.now);
    const alarms = chrome.alarms as unknown as Record<string, unknown>;
    alarms.create = (name: string, { when }: { when?: number }) => {
      if (name === 'wake' && when !== undefined) faked.wake = when;
    };
    alarms.get = async (name: string) =>
      name === 'wake' && faked.wake !== null ? { name, scheduledTime: faked.wake } : undefined;
    const keysOf = (id: string) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('kept');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('notices').objectStore('notices').getAll();
          reading.onsuccess = () => {
            db.close();
            const rows = reading.result as {
              key: string;
              shownAs?: string;
              itemId?: string;
              deliveredAt?: string;
            }[];
            // A claim is written before its notice is shown; told rows of an earlier one bear the moment already.
            resolve(rows.filter(row => row.shownAs === id && row.itemId).map(({ key }) => key));
          };
        };
      });
    const notices = chrome.notifications as unknown as Record<string, unknown>;
    notices.create = async (id: string) => {
      faked.told.push({ id, keys: await keysOf(id), at: faked.now });
      return id;
    };
    notices.getAll = async () => ({});
  }, now.toString());
}

/** Moves the clock there and lets an alarm ring; gives what was told and the moment of the next alarm. */
export async function lookAt(
  worker: Worker,
  now: Temporal.ZonedDateTime,
): Promise<{ told: Told[]; wake: Temporal.Instant | null }> {
  const { told, wake } = await worker.evaluate(async moment => {
    const { faked } = globalThis as Held;
    if (!faked) throw new Error('Nobody holds the clock of this worker.');
    Object.assign(faked, { now: moment, told: [], wake: null });
    const onAlarm = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
    onAlarm.dispatch({ name: 'heartbeat', scheduledTime: Date.now() });
    // A round holds this lock until its alarm is set; ours comes after it.
    await new Promise(resolve => setTimeout(resolve, 0));
    await navigator.locks.request('reminders', () => undefined);
    return { told: faked.told, wake: faked.wake };
  }, now.toString());
  return { told, wake: wake === null ? null : Temporal.Instant.fromEpochMilliseconds(wake) };
}
