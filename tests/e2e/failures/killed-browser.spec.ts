/** kill -9 of the whole browser in the middle of writing: what was acknowledged is there (platform rounds: KEPT_KILLS). */
import type { Page } from '@playwright/test';
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import { customerRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

const ROUNDS = Number(process.env.KEPT_KILLS ?? 5);
const fernhill = customerRow('Fernhill Mills');

/** Every promise of the book by id, as its export writes it: the rows themselves, not a count of them. */
async function storedPromises(desk: Page): Promise<Map<string, string>> {
  const { name } = await ask(desk, 'exportBook', {});
  const text = await desk.evaluate(async file => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);
  const { data } = JSON.parse(text) as { data: { promises: CustomerPromise[] } };
  return new Map(data.promises.map(row => [row.id, row.text]));
}

for (const backend of ['leveldb', 'sqlite'] as const) {
  test.describe(`on ${backend}`, () => {
    test.use({ launching: { backend } });

    test(`@kill ${ROUNDS} kills in the middle of writing lose nothing that was acknowledged`, async ({
      kept,
    }) => {
      test.setTimeout(60_000 + ROUNDS * 20_000);
      await kept.seed({ customers: [fernhill] });
      const subject = { kind: 'customer' as const, customerId: fernhill.id };
      /** What was acknowledged: id and words. */
      const acknowledged = new Map<string, string>();
      for (let round = 0; round < ROUNDS; round++) {
        const writing = (async () => {
          for (let at = 0; ; at++) {
            const id = commandId();
            const text = `round ${round}, promise ${at}: ${id}`;
            const saved = await ask(kept.desk, 'logPromise', {
              commandId: id,
              subject,
              text,
              dueDate: '2030-01-01',
            });
            if (saved.itemId) acknowledged.set(saved.itemId, text);
          }
        })().catch(() => undefined);
        await kept.desk.waitForTimeout(150 + round * 37);
        await kept.killAndRelaunch();
        await writing;
        const stored = await storedPromises(kept.desk);
        const lost = [...acknowledged].filter(([id, text]) => stored.get(id) !== text);
        expect(lost, `after kill ${round + 1}`).toEqual([]);
        // A write that was under way may be there too, whole, but no more than the one.
        expect(stored.size - acknowledged.size).toBeLessThanOrEqual(round + 1);
        const { promises } = await ask(kept.desk, 'readOptions', {});
        expect(promises, 'Does the count agree with the rows?').toBe(stored.size);
      }
      expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    });
  });
}
