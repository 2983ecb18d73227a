/** What falls due in the next days: the first of each day, and how many more; never all of a full book. */
import { addDays, type Day } from '../../../lib/domain/days';
import type { Settings } from '../../../lib/domain/settings';
import type { AttentionItem } from '../../../lib/domain/views/surfaces';
import type { TodayView } from '../../../lib/domain/views/today';
import type { BookDatabase } from '../../../lib/storage/database';
import { currentStepsOn } from '../../../lib/storage/next-steps';
import { openPromisesOn } from '../../../lib/storage/promises';
import { shownCustomers } from './hidden-customers';

const SHOWN = 12;
/** Some of what is read belongs to nobody who is shown: the Inbox, ended and test customers. */
const READ = 30;

/** Days without anything due are left out. */
export async function readAhead(
  db: BookDatabase,
  today: Day,
  { todayAheadDays }: Pick<Settings, 'todayAheadDays'>,
): Promise<TodayView['ahead']> {
  const days = Array.from({ length: todayAheadDays }, (_, at) => addDays(today, at + 1));
  const read = await Promise.all(
    days.map(async day => {
      const [promises, steps] = await Promise.all([
        openPromisesOn(db, day, READ),
        currentStepsOn(db, day, READ),
      ]);
      return { day, promises, steps };
    }),
  );
  const shown = await shownCustomers(
    db,
    read.flatMap(({ promises, steps }) => [...promises.rows, ...steps.rows]),
  );
  return read.flatMap(({ day, promises, steps }) => {
    const due = [
      ...promises.rows.map(row => ({ kind: 'promiseDue' as const, row, time: row.dueTime })),
      ...steps.rows
        .filter(row => row.kind === 'step')
        .map(row => ({ kind: 'nextStepDue' as const, row, time: undefined })),
    ];
    const items = due.flatMap(({ kind, row, time }): AttentionItem[] => {
      const customer = row.customerId && shown.get(row.customerId);
      if (!customer) return [];
      const { id: customerId, name: customerName } = customer;
      return [{ kind, itemId: row.id, customerId, customerName, text: row.text, date: day, time }];
    });
    const unread = promises.total + steps.total - promises.rows.length - steps.rows.length;
    const more = unread + Math.max(0, items.length - SHOWN);
    return items.length > 0 ? [{ day, items: items.slice(0, SHOWN), more }] : [];
  });
}
