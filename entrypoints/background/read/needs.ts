/** `readNeeds`, `readLifecycle`, `readPreCall`: what they said, how far they are, and all of it before a call. */
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import { type NeedsView, needsView } from '../../../lib/domain/views/ask-today';
import {
  type LearntLife,
  type LifecycleView,
  learntLives,
  lifecycleView,
} from '../../../lib/domain/views/lifecycle-view';
import { type PreCallPageView, preCallView } from '../../../lib/domain/views/pre-call-view';
import type { Naming } from '../../../lib/domain/views/promise-item';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readCustomers, readPersons } from '../../../lib/storage/customers';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { readCustomerPage, readHistory } from '../../../lib/storage/history';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { snoozesOf } from './snoozes';

export async function readNeeds({ customerId }: Parsed<'readNeeds'>): Promise<NeedsView> {
  const { db } = await openBook();
  const [history, persons] = await Promise.all([readHistory(db, customerId), readPersons(db, customerId)]);
  if (!history) throw new Refusal('gone');
  return needsView(history.needs, new Map(persons.map(({ id, name }) => [id, name])));
}

export async function readLifecycle({ customerId }: Parsed<'readLifecycle'>): Promise<LifecycleView> {
  const { db, now } = await openBook();
  const [history, ended, settings] = await Promise.all([
    readHistory(db, customerId),
    readEndedLives(db),
    ownSettings(db),
  ]);
  if (!history) throw new Refusal('gone');
  return lifecycleView(history, ended, now(), settings);
}

export async function readLearntLife(): Promise<LearntLife[]> {
  const { db } = await openBook();
  const ended = await readEndedLives(db);
  const customers = await readCustomers(
    db,
    ended.map(({ id }) => id),
  );
  return learntLives(ended, new Map(customers.map(({ id, name }) => [id, name])));
}

export async function readPreCall({ customerId, personId }: Parsed<'readPreCall'>): Promise<PreCallPageView> {
  const book = await openBook();
  const now = book.now();
  const [page, settings, lastChange] = await Promise.all([
    readCustomerPage(book.db, customerId),
    ownSettings(book.db),
    readLastChange(book.db, now),
  ]);
  const naming: Naming = {
    now,
    settings,
    persons: new Map(page?.around.persons.map(({ id, name }) => [id, name])),
    snoozes: snoozesOf(page?.around.notices ?? [], now),
  };
  const card =
    page &&
    preCallView(
      { history: page.history, nextSteps: page.around.nextSteps, personId },
      evaluate(page.history, now, settings),
      naming,
    );
  return {
    today: now.toPlainDate().toString(),
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    card: card ?? null,
    lastChange,
  };
}
