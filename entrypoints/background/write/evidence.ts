/** Writing evidence: touches, ratings, wows, facts (readiness.md, Elements; appreciation.md, Weekly contact). */
import { momentAt, stampOf } from '../../../lib/domain/moments';
import { defaultRevisit } from '../../../lib/domain/plan/answering';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { ownPerson, resolveCustomer } from './subject';

/** A value touch that does not say how it helps is a courtesy (readiness.md, value). */
export const logTouch = (request: Parsed<'logTouch'>): Promise<Saved> =>
  save(request.commandId, 'touchLogged', async writing => {
    const today = todayOf(writing);
    const date = request.date ?? today;
    mustHold(date > today ? 'future' : null);
    const owner = await resolveCustomer(writing, request.subject, request.personId);
    const isValue = request.purpose === 'value' && request.valueHow !== undefined;
    const noon = momentAt(date, '12:00', writing.now.timeZoneId);
    const { acknowledgedWords: said } = request;
    const row = await writing.put('touches', {
      ...newRow(writing.now, 'manual'),
      ...owner,
      date,
      at: stampOf(date === today ? writing.now : noon),
      channel: request.channel,
      purpose: request.purpose === 'value' && !isValue ? 'courtesy' : request.purpose,
      personal: true,
      valueHow: isValue ? request.valueHow : undefined,
      acknowledged: isValue && said !== undefined ? { date: today, words: said } : undefined,
      awaitingReply: false,
      text: request.text,
      source: request.source ?? 'manual',
    });
    return { itemId: row.id, customerId: owner.customerId, text: row.text };
  });

/** The customer said it helped, in his words. */
export const acknowledgeTouch = ({ commandId, id, words }: Parsed<'acknowledgeTouch'>): Promise<Saved> =>
  save(commandId, 'touchChanged', async writing => {
    const row = mustBeThere(await writing.get('touches', id));
    mustHold(row.purpose === 'value' ? null : 'notValue');
    await writing.put('touches', { ...row, acknowledged: { date: todayOf(writing), words } });
    return { itemId: id, customerId: row.customerId, text: words };
  });

export const logRating = (request: Parsed<'logRating'>): Promise<Saved> =>
  save(request.commandId, 'ratingLogged', async writing => {
    const { product, person, words } = request;
    mustHold(product === undefined && person === undefined ? 'noRating' : null);
    const owner = await resolveCustomer(writing, request.subject, request.personId);
    const date = todayOf(writing);
    const row = await writing.put('ratings', {
      ...newRow(writing.now, 'manual'),
      ...owner,
      date,
      product,
      person,
      words,
    });
    return { itemId: row.id, customerId: owner.customerId, text: words };
  });

export const logWow = (request: Parsed<'logWow'>): Promise<Saved> =>
  save(request.commandId, 'wowLogged', async writing => {
    const owner = await resolveCustomer(writing, request.subject, request.personId);
    const date = todayOf(writing);
    const { what, reaction } = request;
    const row = await writing.put('wows', {
      ...newRow(writing.now, 'manual'),
      ...owner,
      date,
      what,
      reaction,
      reactionDate: reaction === undefined ? undefined : date,
    });
    return { itemId: row.id, customerId: owner.customerId, text: what };
  });

/** The customer's words about a wow. */
export const noteReaction = ({ commandId, id, reaction }: Parsed<'noteReaction'>): Promise<Saved> =>
  save(commandId, 'wowChanged', async writing => {
    const row = mustBeThere(await writing.get('wows', id));
    await writing.put('wows', { ...row, reaction, reactionDate: todayOf(writing) });
    return { itemId: id, customerId: row.customerId, text: row.what };
  });

/** One of the eight things known about a customer, in his own words. */
export const noteFact = (request: Parsed<'noteFact'>): Promise<Saved> =>
  save(request.commandId, 'factNoted', async writing => {
    const { customerId, key, text } = request;
    const customer = mustBeThere(await writing.get('customers', customerId));
    const personId = await ownPerson(writing, customerId, request.personId);
    const fact = { text, date: todayOf(writing), source: 'manual', ...(personId ? { personId } : {}) };
    await writing.put('customers', { ...customer, facts: { ...customer.facts, [key]: fact } });
    return { customerId, text };
  });

/** A need raised by me; what they said to it is theirs (readiness.md, serve). */
export const raiseNeed = (request: Parsed<'raiseNeed'>): Promise<Saved> =>
  save(request.commandId, 'needNoted', async (writing, settings) => {
    const owner = await resolveCustomer(writing, request.subject, request.personId);
    const said = { kind: 'need' as const, covered: false, capturedDate: todayOf(writing) };
    const row = await writing.put('needs', {
      ...newRow(writing.now, 'manual'),
      ...owner,
      ...said,
      verbatim: request.words,
      raisedBy: 'me',
      importance: settings.needImportance,
      revisitDate: defaultRevisit(said, settings),
      status: 'open',
      answers: [],
    });
    return { itemId: row.id, customerId: owner.customerId, text: request.words };
  });
