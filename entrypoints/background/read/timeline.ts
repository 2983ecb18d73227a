/** `readTimeline`: everything settled or ended of one customer, newest first. */

import { currentStep, nextStepState } from '../../../lib/domain/promises/step-state';
import { newestFirst, nextStepItem } from '../../../lib/domain/views/next-step-view';
import { type Naming, promiseItem } from '../../../lib/domain/views/promise-item';
import type { TimelineView } from '../../../lib/domain/views/surfaces';
import type { Parsed } from '../../../lib/messages/listen';
import { Refusal } from '../../../lib/messages/listen';
import { readCustomerPage } from '../../../lib/storage/history';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

/** More than a person scrolls through; the rest stays in the export. */
const SHOWN = 200;

export async function readTimeline({ customerId }: Parsed<'readTimeline'>): Promise<TimelineView> {
  const { db, now: clock } = await openBook();
  const [page, settings] = await Promise.all([readCustomerPage(db, customerId), ownSettings(db)]);
  if (!page) throw new Refusal('gone');
  const { history, around } = page;
  const now = clock();
  const persons = new Map(around.persons.map(({ id, name }) => [id, name]));
  const naming: Naming = { now, settings, persons, snoozes: new Map() };
  const settled = history.promises
    .filter(({ status }) => status !== 'open')
    .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? ''));
  return {
    promises: settled.slice(0, SHOWN).map(row => promiseItem(row, naming)),
    nextSteps: newestFirst(around.nextSteps)
      .slice(0, SHOWN)
      .map(row => nextStepItem(row, naming)),
    state: nextStepState(currentStep(around.nextSteps), now.toPlainDate().toString()),
  };
}
