/** What is noted by one line: a row of its customer where he is known, else it waits in the Inbox (capture.md, Inbox). */
import type { Capture } from '../../../lib/domain/data/capture';
import { stampOf } from '../../../lib/domain/moments';
import type { LastChange } from '../../../lib/domain/views/panel';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow } from '../../../lib/storage/writing';
import { moveOut, placeCapture } from '../place-capture';
import { mustBeThere, save, todayOf } from './save';
import { ownPerson, personNamed, resolve } from './subject';

/** Names of the saved kinds, for "Saved: …". */
const SHOWN_AS: Record<Capture['kind'], LastChange['what']> = {
  need: 'needNoted',
  comment: 'commentNoted',
  touch: 'touchLogged',
  issue: 'issueLogged',
  wow: 'wowLogged',
};

/** @param date the day it was noted, where that is not today: words that could not be saved at once. */
export const logCapture = (request: Parsed<'logCapture'>, date?: string): Promise<Saved> =>
  save(request.commandId, SHOWN_AS[request.kind], async (writing, settings) => {
    const subject = await resolve(writing, request.subject);
    const { kind, text, details, personName, pageUrl } = request;
    const noted: Capture = {
      ...newRow(writing.now, pageUrl ? 'page' : 'manual'),
      kind,
      text,
      details,
      personName: personName?.trim() || undefined,
      recordKey: subject.recordKey,
      pageUrl,
      date: date ?? todayOf(writing),
    };
    const { customerId } = subject;
    if (!customerId) {
      await writing.put('captures', noted);
      return { itemId: noted.id, inbox: true, text };
    }
    const named = noted.personName && (await personNamed(writing, customerId, noted.personName));
    const personId = await ownPerson(writing, customerId, request.personId ?? (named || subject.personId));
    const known = named ? { ...noted, personName: undefined } : noted;
    await placeCapture(writing, settings, known, { customerId, personId });
    return { itemId: noted.id, customerId, text };
  });

/** It is this customer's. */
export const assignCapture = ({ commandId, id, customerId }: Parsed<'assignCapture'>): Promise<Saved> =>
  save(commandId, 'captureAssigned', async (writing, settings) => {
    const noted = mustBeThere(await writing.get('captures', id));
    mustBeThere(await writing.get('customers', customerId));
    const { personName } = noted;
    const personId = personName && (await personNamed(writing, customerId, personName));
    const known = personId ? { ...noted, personName: undefined } : noted;
    await moveOut(writing, settings, known, { customerId, personId: personId || undefined });
    return { itemId: id, customerId, text: noted.text };
  });

export const dropCapture = ({ commandId, id }: Parsed<'dropCapture'>): Promise<Saved> =>
  save(commandId, 'captureDropped', async writing => {
    const noted = mustBeThere(await writing.get('captures', id));
    await writing.put('captures', { ...noted, deletedAt: stampOf(writing.now) });
    return { itemId: id, text: noted.text };
  });
