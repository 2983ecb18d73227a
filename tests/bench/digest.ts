/** What a week's absence with 5,000 due items costs to digest, without a browser. */
import { Temporal as NodeTemporal } from 'temporal-polyfill';
import { addDays } from '../../lib/domain/days';
import { planDelivery } from '../../lib/domain/reminders/delivery';
import { promiseEvents } from '../../lib/domain/reminders/events';
import { nextWake, pendingEvents } from '../../lib/domain/reminders/pending';
import { toldRows } from '../../lib/domain/reminders/told';
import { DEFAULT_SETTINGS as settings } from '../../lib/domain/settings';
import { aPromise, uuid } from '../domain/rows';
import { type Figure, median } from './figures';

const ITEMS = 5_000;
const ROUNDS = 11;
const ZONE = 'Europe/Berlin';

globalThis.Temporal ??= NodeTemporal as typeof Temporal;

export function digestOfAWeek(): Figure {
  const promises = Array.from({ length: ITEMS }, (_, i) =>
    aPromise({
      id: uuid(i + 1),
      customerId: uuid(90_000 + (i % 2_000)),
      dueDate: addDays('2026-03-04', i % 7),
    }),
  );
  const back = Temporal.ZonedDateTime.from(`2026-03-11T10:00[${ZONE}]`);
  const waits = Array.from({ length: ROUNDS }, (_, round) => {
    const now = back.add({ seconds: round });
    const from = performance.now();
    const events = promises.flatMap(promise => promiseEvents(promise, ZONE, settings));
    const planned = planDelivery(pendingEvents(events, [], now, settings), { notices: [] }, now, settings);
    const notices = planned.flatMap(notice => toldRows(notice, [], now));
    nextWake(events, notices, now, settings);
    return performance.now() - from;
  });
  return {
    what: `digesting a week away with ${ITEMS} due items`,
    reach: 300,
    measured: median(waits),
    unit: 'ms',
    samples: ROUNDS,
  };
}
