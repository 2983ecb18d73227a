/** Writing promises: logged, closed, moved, corrected, assigned (promises.md, Part 1). */

import { stampOf } from '../../../lib/domain/moments';
import {
  checkCorrection,
  checkRenegotiation,
  correctPromise as corrected,
  renegotiate,
} from '../../../lib/domain/promises/changing-the-date';
import {
  breakPromise as broken,
  checkClosing,
  checkDoneEarlier,
  checkRelease,
  checkReopen,
  keepPromise as kept,
  keepPromiseEarlier as keptEarlier,
  releasePromise as released,
  reopenPromise as reopened,
} from '../../../lib/domain/promises/closing';
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import type { Settings } from '../../../lib/domain/settings';
import type { LastChange } from '../../../lib/domain/views/panel';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { noticesOfItem } from '../../../lib/storage/notices';
import type { Writing } from '../../../lib/storage/writing';
import { heardBy } from './log-promise';
import { mustBeThere, mustHold, save } from './save';
import { saveEnding } from './save-ending';
import { carrySeriesOn } from './series';

type Named = { commandId: string; id: string };
type Change = (row: CustomerPromise, writing: Writing, settings: Settings) => CustomerPromise;

/** One change of one promise that is there. */
const changeOne = ({ commandId, id }: Named, shownAs: LastChange['what'], change: Change): Promise<Saved> =>
  saveEnding(commandId, shownAs, async (writing, settings, ended) => {
    const row = mustBeThere(await writing.get('promises', id));
    const after = await writing.put('promises', change(row, writing, settings));
    if (after.repeat) await carrySeriesOn(writing, row, after);
    const isMoved = after.dueDate !== row.dueDate || after.dueTime !== row.dueTime;
    if (isMoved) await forgetSnoozes(writing, id);
    if (isMoved || after.status !== 'open' || after.deletedAt) ended.add(id);
    return { itemId: id, customerId: after.customerId, text: after.text };
  });

/** What was put off was the reminder of the former day; left standing it would hide the new one from Today. */
async function forgetSnoozes(writing: Writing, id: string): Promise<void> {
  for (const { snoozedUntil, ...notice } of await noticesOfItem(writing.db, id))
    if (snoozedUntil) await writing.put('notices', notice);
}

/** Done. */
export const keepPromise = (request: Parsed<'keepPromise'>): Promise<Saved> =>
  changeOne(request, 'promiseKept', (row, { now }) => {
    mustHold(checkClosing(row));
    return kept(row, now, request.proof);
  });

/** Done earlier. */
export const keepPromiseEarlier = (request: Parsed<'keepPromiseEarlier'>): Promise<Saved> =>
  changeOne(request, 'promiseKept', (row, { now }, settings) => {
    const done = { date: request.date, time: request.time, proof: request.proof };
    mustHold(checkDoneEarlier(row, done, now, settings));
    return keptEarlier(row, done, now);
  });

export const breakPromise = (request: Parsed<'breakPromise'>): Promise<Saved> =>
  changeOne(request, 'promiseBroken', (row, { now }) => {
    mustHold(checkClosing(row));
    return broken(row, now, request.reason);
  });

export const releasePromise = (request: Parsed<'releasePromise'>): Promise<Saved> =>
  changeOne(request, 'promiseReleased', (row, { now }) => {
    mustHold(checkRelease(row, request.releasedBy));
    return released(row, now, request.releasedBy);
  });

export const renegotiatePromise = (request: Parsed<'renegotiatePromise'>): Promise<Saved> =>
  changeOne(request, 'promiseRenegotiated', (row, { now }) => {
    const due = { date: request.to, time: request.time };
    mustHold(checkRenegotiation(row, due, now));
    return renegotiate(row, { ...due, id: crypto.randomUUID(), asker: request.asker }, now);
  });

export const reopenPromise = (request: Parsed<'reopenPromise'>): Promise<Saved> =>
  changeOne(request, 'promiseReopened', (row, { now }) => {
    mustHold(checkReopen(row));
    return reopened(row, now);
  });

/** "Not a promise": a tombstone, and a line in the log. */
export const dropPromise = (request: Parsed<'dropPromise'>): Promise<Saved> =>
  changeOne(request, 'promiseDropped', (row, { now }) => ({ ...row, deletedAt: stampOf(now) }));

/** The words may be corrected at any time; the day within the correction window, or while there is none. */
export const correctPromise = (request: Parsed<'correctPromise'>): Promise<Saved> =>
  changeOne(request, 'promiseCorrected', (row, { now }, settings) => {
    const date = request.dueDate ?? row.dueDate;
    const movesDate = request.dueDate !== undefined || request.dueTime !== undefined;
    if (movesDate) mustHold(date === undefined ? 'undated' : checkCorrection(row, now, settings));
    const due = movesDate && date ? { date, time: request.dueTime } : undefined;
    return corrected(row, { text: request.text, due }, now);
  });

/** Inbox, "Whose?": gives the promise to a customer. */
export const assignPromise = ({
  commandId,
  id,
  customerId,
  personId,
}: Parsed<'assignPromise'>): Promise<Saved> =>
  save(commandId, 'promiseAssigned', async writing => {
    const row = mustBeThere(await writing.get('promises', id));
    mustBeThere(await writing.get('customers', customerId));
    const heard = await heardBy(writing, { customerId }, { personId, personName: row.personName });
    await writing.put('promises', {
      ...row,
      personId: undefined,
      personName: undefined,
      customerId,
      ...heard,
    });
    return { itemId: id, customerId, text: row.text, inbox: row.dueDate === undefined };
  });

export { logPromise } from './log-promise';
