/** A notice is told exactly once, whatever happens to worker, browser and alarms (reminders.md, The engine). */
import { day } from '../../book/days';
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import type { Kept } from '../fixtures';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { salesforce } from '../harness/places';
import { alarmsOf, badgeOf, dispatchAlarm, shownNotices, workerOf } from '../harness/worker';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

const fernhill = customerRow('Fernhill Mills');
/** Two promises became due while the browser was closed. */
const BOOK = {
  customers: [fernhill],
  recordLinks: [linkRow(salesforce.company, fernhill)],
  promises: [
    promiseRow(fernhill, 'Due some days ago', { madeDaysAgo: 20, dueIn: -6 }),
    promiseRow(fernhill, 'Due some more days ago', { madeDaysAgo: 20, dueIn: -9 }),
  ],
};

/** Every working day and hour, so that no quiet time delays what is told. */
const ALWAYS = { workDays: [1, 2, 3, 4, 5, 6, 7], workStart: '00:00', workEnd: '23:59' };

async function workAllDay(kept: Kept) {
  await ask(kept.desk, 'saveSettings', { commandId: commandId(), patch: ALWAYS });
}

/** Wakes the background, lets every alarm of it ring, and gives the notices that stand on the desktop. */
async function ringAll(kept: Kept): Promise<string[]> {
  await ask(kept.desk, 'readOptions', {});
  const worker = workerOf(kept.context, kept.extensionId);
  for (const { name } of await alarmsOf(worker)) await dispatchAlarm(worker, name);
  await kept.desk.waitForTimeout(400);
  return shownNotices(worker);
}

/** Takes every notice off the desktop, as the person does, so that a second telling would be seen. */
async function clearAll(kept: Kept) {
  await workerOf(kept.context, kept.extensionId).evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
}

test('what came due while nobody looked is told once, in one notice, and never again', async ({ kept }) => {
  await workAllDay(kept);
  await kept.seed(BOOK);
  await expect.poll(() => ringAll(kept)).toHaveLength(1);
  await clearAll(kept);
  expect(await ringAll(kept)).toEqual([]);
  for (let round = 0; round < 3; round++) {
    await kept.stopWorker();
    expect(await ringAll(kept)).toEqual([]);
  }
  await kept.relaunch();
  expect(await ringAll(kept)).toEqual([]);
  await kept.killAndRelaunch();
  expect(await ringAll(kept)).toEqual([]);
});

test('alarms that were lost are set again from the rows', async ({ kept }) => {
  await workAllDay(kept);
  await kept.seed({
    customers: [fernhill],
    promises: [
      promiseRow(fernhill, 'Tomorrow at ten', { dueIn: 1, dueTime: '10:00', dueZone: 'Europe/Berlin' }),
    ],
  });
  await ask(kept.desk, 'readToday', {});
  const worker = workerOf(kept.context, kept.extensionId);
  await expect.poll(async () => (await alarmsOf(worker)).length).toBeGreaterThan(0);
  await worker.evaluate(() => chrome.alarms.clearAll());
  await kept.stopWorker();
  await ask(kept.desk, 'readToday', {});
  await expect
    .poll(async () => (await alarmsOf(worker)).map(({ scheduledTime }) => scheduledTime > Date.now()))
    .toContain(true);
});

test('a settled promise is told nobody', async ({ kept }) => {
  await workAllDay(kept);
  await kept.seed({
    customers: [fernhill],
    promises: [
      promiseRow(fernhill, 'Over', {
        madeDaysAgo: 9,
        dueIn: -4,
        status: 'kept',
        closedAt: `${day(-4)}T08:00:00Z`,
        closedDate: day(-4),
      }),
    ],
  });
  expect(await ringAll(kept)).toEqual([]);
});

test('the badge counts what waits, and a promise done leaves it at once', async ({ kept }) => {
  await kept.seed(BOOK);
  await ask(kept.desk, 'readToday', {});
  const worker = workerOf(kept.context, kept.extensionId);
  await expect.poll(() => badgeOf(worker)).toBe('2');
  await ask(kept.desk, 'keepPromise', { commandId: commandId(), id: BOOK.promises[0]?.id ?? '' });
  await expect.poll(() => badgeOf(worker)).toBe('1');
});
