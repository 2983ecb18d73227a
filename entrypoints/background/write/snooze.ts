/** **Remind me later**: puts off the reminder of one item. Its due date, state and score stay (reminders.md, Snooze). */
import { momentAt } from '../../../lib/domain/moments';
import { type DueEvent, nextStepEvents, promiseEvents } from '../../../lib/domain/reminders/events';
import { snoozeUntil } from '../../../lib/domain/reminders/snooze';
import { snoozeItem } from '../../../lib/domain/reminders/told';
import type { Settings } from '../../../lib/domain/settings';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { noticesOfItem } from '../../../lib/storage/notices';
import type { Writing } from '../../../lib/storage/writing';
import { mustBeThere, save } from './save';

type Request = Parsed<'snooze'>;

export const snooze = (request: Request): Promise<Saved> =>
  save(request.commandId, 'reminderSnoozed', async (writing, settings) => {
    const { now } = writing;
    const until = momentOf(request.until, now, settings);
    const { text, customerId, events } = await itemOf(writing, request, settings);
    const row = snoozeItem(events, await noticesOfItem(writing.db, request.id), until, now);
    if (!row) throw new Refusal('refused', 'nothingToRemind');
    await writing.put('notices', row);
    return { itemId: request.id, customerId, text };
  });

async function itemOf(
  writing: Writing,
  { store, id }: Request,
  settings: Settings,
): Promise<{ text: string; customerId?: string; events: DueEvent[] }> {
  const zone = writing.now.timeZoneId;
  if (store === 'promises') {
    const row = mustBeThere(await writing.get('promises', id));
    return { ...row, events: promiseEvents(row, zone, settings) };
  }
  const row = mustBeThere(await writing.get('nextSteps', id));
  return { ...row, events: nextStepEvents(row, zone, settings) };
}

function momentOf(
  until: Request['until'],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Temporal.ZonedDateTime {
  const moment =
    until.kind === 'preset'
      ? snoozeUntil(until.preset, now, { ...settings, calendar: settings })
      : momentAt(until.date, until.time ?? settings.remindTime, now.timeZoneId);
  if (!moment || Temporal.ZonedDateTime.compare(moment, now) <= 0) throw new Refusal('refused', 'past');
  return moment;
}
