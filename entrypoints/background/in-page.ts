/**
 * The background's answers, given inside a page of the demo book. The page runs the background's own file a second time
 * and asks it directly; the running background, the rep's own book, its reminders and its badge never learn of a demo
 * row, and deleting one database takes all of it away.
 */

import type { StoreName } from '../../lib/domain/data/stores';
import { demoRows } from '../../lib/domain/demo/demo-rows';
import { answerMessage } from '../../lib/messages/listen';
import type { Reply, ReplyOf, RequestOf } from '../../lib/messages/protocol';
import type { MessageName } from '../../lib/messages/requests';
import { browser } from '../../lib/platform/browser';
import { change } from '../../lib/storage/change';
import { readBookMeta } from '../../lib/storage/meta';
import { answers } from './answers';
import { openBook } from './book/open-book';
import { failureOf } from './failures';
import { keepSummaries } from './keep-summaries';
import { keepTiers } from './keep-tiers';
import { ownDefaults } from './own-settings';

const held: { filled?: Promise<void> } = {};

/** Where the page finds the answers once this file has run in it. */
export function answerInPage(): void {
  Object.assign(globalThis, { answerHere });
}

/** The reply to one message of this page, as the background would give it. */
async function answerHere<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Reply<ReplyOf<N>>> {
  held.filled ??= fill();
  await held.filled;
  const sender = { id: browser.runtime.id, url: location.href, origin: location.origin };
  const reply = (await answerMessage({ kept: 1, name, request }, sender, answers, failureOf)) as Reply<
    ReplyOf<N>
  >;
  if ('commandId' in request) void keepUpHere().catch(() => undefined);
  return reply;
}

const keepUpHere = async (): Promise<void> => {
  await keepTiers();
  await keepSummaries();
};

/** Writes the ten customers into a new demo book; one that has been played with stays as it is. */
async function fill(): Promise<void> {
  const book = await openBook();
  if ((await readBookMeta(book.db))?.changes === 0) {
    const today = book.now().toPlainDate().toString();
    const rows = demoRows({ today, currency: ownDefaults().baseCurrency ?? 'EUR' });
    const order = { commandId: 'the demo book', shownAs: null, logAs: 'demoFilled', quiet: true } as const;
    await change(book, order, async writing => {
      for (const [store, found] of Object.entries(rows))
        await writing.putAsIs(store as StoreName, found as never);
      return {};
    });
  }
  await keepUpHere();
}

export type AnswerHere = typeof answerHere;
