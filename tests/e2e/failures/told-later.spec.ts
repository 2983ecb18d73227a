/** The morning's digest, what an update leaves behind, and notices the system blocks (reminders.md, The engine). */
import 'temporal-polyfill/global';
import { day } from '../../book/days';
import { customerRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { holdClock, lookAt } from '../harness/faked-clock';
import { word } from '../harness/words';
import { alarmsOf, workerOf } from '../harness/worker';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

const fernhill = customerRow('Fernhill Mills');
const tarnwood = customerRow('Tarnwood Ltd');

/** The first Wednesday a week or more ahead. */
const WEDNESDAY = Array.from({ length: 7 }, (_, at) => at + 7).find(
  ahead => new Date(`${day(ahead)}T12:00:00Z`).getUTCDay() === 3,
);
const at = (time: string) =>
  Temporal.PlainDate.from(day(WEDNESDAY)).toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: time });

test('a day begins with one digest at nine, and is quiet after it', async ({ kept }) => {
  await kept.seed({
    customers: [fernhill, tarnwood],
    promises: [
      promiseRow(fernhill, 'Send the guide', { dueIn: WEDNESDAY }),
      promiseRow(tarnwood, 'Call about the offer', { dueIn: WEDNESDAY }),
    ],
  });
  await ask(kept.desk, 'readOptions', {});
  const worker = workerOf(kept.context, kept.extensionId);
  await holdClock(worker, at('07:00'));
  const early = await lookAt(worker, at('07:00'));
  expect(early.told).toEqual([]);
  expect(early.wake?.toString()).toBe(at('09:00').toInstant().toString());
  const nine = await lookAt(worker, at('09:00'));
  expect(nine.told.map(({ id }) => id)).toEqual([`digest:book:${day(WEDNESDAY)}`]);
  expect(nine.told[0]?.keys).toHaveLength(2);
  for (const time of ['09:15', '11:00', '17:59', '21:00'])
    expect((await lookAt(worker, at(time))).told).toEqual([]);
});

test('an update of the extension finds its alarms again and repeats nothing', async ({ kept }) => {
  const patch = { workDays: [1, 2, 3, 4, 5, 6, 7], workStart: '00:00', workEnd: '23:59' };
  await ask(kept.desk, 'saveSettings', { commandId: commandId(), patch });
  await kept.seed({
    customers: [fernhill],
    promises: [promiseRow(fernhill, 'Due some days ago', { madeDaysAgo: 20, dueIn: -6 })],
  });
  const told = async () => (await ask(kept.desk, 'readToday', {})).catchUp?.at;
  await expect.poll(told).toBeTruthy();
  const first = await told();
  await kept.desk.evaluate(() => chrome.alarms.clearAll());
  // What an update does to the worker and its alarms; the pages of the former version go with it.
  await kept.relaunch();
  await ask(kept.desk, 'readOptions', {});
  const worker = workerOf(kept.context, kept.extensionId);
  await expect
    .poll(async () => (await alarmsOf(worker)).map(({ name }) => name).sort())
    .toEqual(['heartbeat', 'wake']);
  expect(await told()).toBe(first);
});

test('while the system blocks notices Today says so and carries everything', async ({ kept }) => {
  await ask(kept.desk, 'readOptions', {});
  const worker = workerOf(kept.context, kept.extensionId);
  await worker.evaluate(() => {
    const notices = chrome.notifications as unknown as Record<string, unknown>;
    notices.getPermissionLevel = async () => 'denied';
  });
  await kept.seed({
    customers: [fernhill],
    promises: [promiseRow(fernhill, 'Send the guide', { madeDaysAgo: 9, dueIn: -2 })],
  });
  const today = await kept.openOwn('today.html');
  await expect(today.getByText(word('grants.noticesBlocked'))).toBeVisible();
  await expect(today.getByRole('listitem').filter({ hasText: 'Send the guide' })).toBeVisible();
});
