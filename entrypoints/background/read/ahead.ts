/** What falls due in the next days: the first of each day, and how many more; never all of a full book. */
import { addDays, type Day } from '../../../lib/domain/days';
import type { Settings } from '../../../lib/domain/settings';
import type { AttentionItem } from '../../../lib/domain/views/surfaces';
import type { AheadDay } from '../../../lib/domain/views/today';
import type { Parsed } from '../../../lib/messages/listen';
import type { BookDatabase } from '../../../lib/storage/database';
import { currentStepsOn } from '../../../lib/storage/next-steps';
import { openPromisesOn } from '../../../lib/storage/promises';
import { openBook } from '../book/open-book';
import { shownCustomers } from './hidden-customers';

const SHOWN = 12;
/** Some of what is read belongs to nobody who is shown: the Inbox, ended and test customers. */
const READ = 30;

/** `readAheadDay` tells so many; nobody has more due on one day. */
const ALL = 500;

export const readAhead = (
  db: BookDatabase,
  today: Day,
  { todayAheadDays }: Pick<Settings, 'todayAheadDays'>,
): Promise<AheadDay[]> => {
  const days = Array.from({ length: todayAheadDays }, (_, at) => addDays(today, at + 1));
  return daysAhead(db, days, READ, SHOWN);
};

/** `readAheadDay`: the same of one day, to its end. */
export async function readAheadDay({ day }: Parsed<'readAheadDay'>): Promise<AheadDay> {
  const { db } = await openBook();
  const [found] = await daysAhead(db, [day], ALL, ALL);
  return found ?? { day, items: [], more: 0 };
}

/** Days without anything due are left out. */
async function daysAhead(
  db: BookDatabase,
  days: readonly Day[],
  readMost: number,
  showMost: number,
): Promise<AheadDay[]> {
  const read = await Promise.all(
    days.map(async day => {
      const [promises, steps] = await Promise.all([
        openPromisesOn(db, day, readMost),
        currentStepsOn(db, day, readMost),
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
    const more = unread + Math.max(0, items.length - showMost);
    return items.length > 0 ? [{ day, items: items.slice(0, showMost), more }] : [];
  });
}
