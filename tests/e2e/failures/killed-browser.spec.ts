/** kill -9 of the whole browser in the middle of writing: what was acknowledged is there (platform rounds: KEPT_KILLS). */
import { customerRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';

const ROUNDS = Number(process.env.KEPT_KILLS ?? 5);
const fernhill = customerRow('Fernhill Mills');

for (const backend of ['leveldb', 'sqlite'] as const) {
  test.describe(`on ${backend}`, () => {
    test.use({ launching: { backend } });

    test(`@kill ${ROUNDS} kills in the middle of writing lose nothing that was acknowledged`, async ({
      kept,
    }) => {
      test.setTimeout(60_000 + ROUNDS * 20_000);
      await kept.seed({ customers: [fernhill] });
      const subject = { kind: 'customer' as const, customerId: fernhill.id };
      const acknowledged = new Set<string>();
      for (let round = 0; round < ROUNDS; round++) {
        const writing = (async () => {
          for (let at = 0; ; at++) {
            const id = commandId();
            const saved = await ask(kept.desk, 'logPromise', {
              commandId: id,
              subject,
              text: `round ${round}, promise ${at}.`,
              dueDate: '2030-01-01',
            });
            if (saved.itemId) acknowledged.add(saved.itemId);
          }
        })().catch(() => undefined);
        await kept.desk.waitForTimeout(150 + round * 37);
        await kept.killAndRelaunch();
        await writing;
        const { promises } = await ask(kept.desk, 'readOptions', {});
        expect(promises, `after kill ${round + 1}`).toBeGreaterThanOrEqual(acknowledged.size);
      }
      expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    });
  });
}
