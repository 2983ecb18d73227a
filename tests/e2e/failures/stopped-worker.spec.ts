/** The background is stopped after thirty seconds idle, or in the middle of an answer. Nobody may notice. */
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { goInApp, panel } from '../harness/panel';
import { CRMS } from '../harness/places';
import { stopWorker } from '../harness/worker';

const fernhill = customerRow('Fernhill Mills');

for (const crm of CRMS) {
  test(`${crm.name}: a promise is saved and shown although the worker has stopped`, async ({ kept }) => {
    await kept.seed({ customers: [fernhill], recordLinks: [linkRow(crm.company, fernhill)] });
    const page = await kept.open(crm.company.url);
    const shown = await panel(page, crm.company.key);
    for (const words of ['the first word', 'the second word', 'the third word']) {
      await kept.stopWorker();
      await shown.log(`${words} tomorrow`);
      await expect(shown.frame.getByText(words).first()).toBeVisible();
    }
    await kept.stopWorker();
    await goInApp(page, crm.other.url);
    await panel(page, crm.other.key);
  });
}

test('stopped in the middle of forty saves: every acknowledged one is there, once', async ({ kept }) => {
  await kept.seed({ customers: [fernhill] });
  const subject = { kind: 'customer' as const, customerId: fernhill.id };
  const acknowledged: string[] = [];
  for (let round = 0; round < 40; round++) {
    const text = `promise number ${round}.`;
    const request = { commandId: commandId(), subject, text, dueDate: '2030-01-01' };
    // The stop races the answer; a caller that was not answered asks again with the same id, as every surface does.
    const first = ask(kept.desk, 'logPromise', request).catch(() => undefined);
    await kept.desk.waitForTimeout(round % 7);
    await stopWorker(kept.desk);
    const saved = (await first) ?? (await ask(kept.desk, 'logPromise', request).catch(() => undefined));
    if (saved) acknowledged.push(text);
  }
  const { promises } = await ask(kept.desk, 'readOptions', {});
  const { items } = await ask(kept.desk, 'readToday', {});
  expect(items).toBeDefined();
  expect(acknowledged.length).toBeGreaterThan(30);
  expect(promises).toBeGreaterThanOrEqual(acknowledged.length);
  expect(promises).toBeLessThanOrEqual(40);
});

test('the same command sent twice writes once', async ({ kept }) => {
  await kept.seed({ customers: [fernhill], promises: [promiseRow(fernhill, 'Price list', { dueIn: 2 })] });
  const request = {
    commandId: commandId(),
    subject: { kind: 'customer' as const, customerId: fernhill.id },
    text: 'only once',
    dueDate: '2030-01-01',
  };
  const first = await ask(kept.desk, 'logPromise', request);
  await kept.stopWorker();
  expect(await ask(kept.desk, 'logPromise', request)).toEqual(first);
  expect((await ask(kept.desk, 'readOptions', {})).promises).toBe(2);
});
