/** A thank-you that was said, what may be given, and days that are theirs (appreciation.md, Part 2). */
import type { AppreciationKind } from '../../../lib/domain/appreciation/kind-names';
import { stampOf } from '../../../lib/domain/moments';
import type { Channel } from '../../../lib/domain/readiness/evidence';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { ownPerson } from './subject';

const CHANNEL: Record<AppreciationKind, Channel> = {
  handwrittenNote: 'note',
  callNoAgenda: 'call',
  introduction: 'email',
  articleOneLine: 'email',
  gift: 'gift',
  visit: 'visit',
  milestone: 'message',
  praiseToBoss: 'email',
};

/** The touch that resets both clocks: the weekly one and that of thanks. */
export const logThanks = (request: Parsed<'logThanks'>): Promise<Saved> =>
  save(request.commandId, 'thanked', async writing => {
    const { customerId, kind, toMany, giftValue } = request;
    const customer = mustBeThere(await writing.get('customers', customerId));
    const row = await writing.put('touches', {
      ...newRow(writing.now, 'manual'),
      customerId,
      personId: await ownPerson(writing, customerId, request.personId),
      date: todayOf(writing),
      at: stampOf(writing.now),
      channel: CHANNEL[kind],
      purpose: 'appreciation',
      appreciationKind: kind,
      giftValue: kind === 'gift' ? giftValue : undefined,
      personal: !toMany,
      broadcastId: toMany ? crypto.randomUUID() : undefined,
      awaitingReply: false,
      source: 'manual',
    });
    return { itemId: row.id, customerId, text: customer.name };
  });

export const setGiftRule = (request: Parsed<'setGiftRule'>): Promise<Saved> =>
  save(request.commandId, 'giftRuleSet', async writing => {
    const { customerId, none, maxPerYear } = request;
    const customer = mustBeThere(await writing.get('customers', customerId));
    const hasRule = none || maxPerYear !== null;
    const giftRule = hasRule ? { none, ...(maxPerYear === null ? {} : { maxPerYear }) } : undefined;
    await writing.put('customers', { ...customer, giftRule });
    return { itemId: customerId, customerId, text: customer.name };
  });

export const setBirthday = ({ commandId, id, birthday }: Parsed<'setBirthday'>): Promise<Saved> =>
  save(commandId, 'birthdaySet', async writing => {
    const person = mustBeThere(await writing.get('persons', id));
    mustHold(birthday !== null && birthday > todayOf(writing) ? 'future' : null);
    await writing.put('persons', { ...person, birthday: birthday ?? undefined });
    return { itemId: id, customerId: person.customerId, text: person.name };
  });
