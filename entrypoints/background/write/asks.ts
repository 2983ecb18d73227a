/** Noting an ask and what came of it (readiness.md, Ask card). */
import { i18n } from '#i18n';
import type { Customer } from '../../../lib/domain/data/customer';
import { addDays } from '../../../lib/domain/days';
import { stampOf } from '../../../lib/domain/moments';
import type { Ask } from '../../../lib/domain/plan/rows';
import type { Waiting } from '../../../lib/domain/promises/waiting';
import { askRefused } from '../../../lib/domain/readiness/asking';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { Settings } from '../../../lib/domain/settings';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { readHistory } from '../../../lib/storage/history';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { saveEnding } from './save-ending';
import { ownPerson } from './subject';

/** With it a touch of purpose `ask` is written, and for "later" what they said they would do. */
export const noteAsk = (request: Parsed<'noteAsk'>): Promise<Saved> =>
  saveEnding(request.commandId, 'askNoted', async (writing, settings, ended) => {
    const { customerId, outcome, note, overrideReason } = request;
    const history = mustBeThere(await readHistory(writing.db, customerId));
    const { state, score } = evaluate(history, writing.now, settings);
    mustHold(askRefused(state, overrideReason));
    const personId = await ownPerson(writing, customerId, request.personId);
    const ask = await writing.put('asks', {
      ...newRow(writing.now, 'manual'),
      customerId,
      personId,
      date: todayOf(writing),
      outcome,
      followUpDate: outcome === 'later' ? followUpDay(writing, settings) : undefined,
      note: note?.trim() || undefined,
      overrideReason: overrideReason?.trim() || undefined,
      stateThen: state,
      scoreThen: score ?? 0,
    });
    await noteTouch(writing, ask);
    ended.add(customerId);
    if (outcome === 'later') await waitFor(writing, ask, history.customer);
    return { itemId: ask.id, customerId, text: i18n.t(`ask.outcome.${outcome}`) };
  });

/** A "later" that became a name, a no, or later still. */
export const settleAsk = ({ commandId, id, outcome }: Parsed<'settleAsk'>): Promise<Saved> =>
  saveEnding(commandId, 'askSettled', async (writing, settings, ended) => {
    const ask = mustBeThere(await writing.get('asks', id));
    mustHold(ask.outcome === 'later' ? null : 'answered');
    const followUpDate = outcome === 'later' ? followUpDay(writing, settings) : undefined;
    await writing.put('asks', { ...ask, outcome, followUpDate });
    await settleWaits(writing, ask, outcome, followUpDate);
    ended.add(id);
    return { itemId: id, customerId: ask.customerId, text: i18n.t(`ask.outcome.${outcome}`) };
  });

/** Do not ask, with its reason; without one they may be asked again. */
export const setDoNotAsk = ({ commandId, customerId, reason }: Parsed<'setDoNotAsk'>): Promise<Saved> =>
  saveEnding(commandId, reason === null ? 'askingAgain' : 'doNotAskSet', async (writing, _, ended) => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const doNotAsk = reason === null ? undefined : { reason, since: todayOf(writing) };
    await writing.put('customers', { ...customer, doNotAsk });
    ended.add(customerId);
    return { itemId: customerId, customerId, text: reason ?? customer.name };
  });

/** Who might be helped by an introduction, in the rep's words. */
export const setReferralGoal = ({ commandId, customerId, what }: Parsed<'setReferralGoal'>): Promise<Saved> =>
  save(commandId, 'referralGoalSet', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const { referral, ...others } = customer.goals;
    const words = what.trim();
    const goals = words === '' ? others : { ...others, referral: { ...referral, what: words } };
    await writing.put('customers', { ...customer, goals });
    return { itemId: customerId, customerId, text: words };
  });

const followUpDay = (writing: Writing, { askFollowUpDays }: Settings) =>
  addDays(todayOf(writing), askFollowUpDays);

/** Noting an ask writes a touch (appreciation.md, Written by other acts). */
const noteTouch = (writing: Writing, { customerId, personId }: Ask) =>
  writing.put('touches', {
    ...newRow(writing.now, 'manual'),
    customerId,
    personId,
    date: todayOf(writing),
    at: stampOf(writing.now),
    channel: 'other',
    purpose: 'ask',
    personal: true,
    awaitingReply: false,
    source: 'manual',
  });

/** Their "later" is something they said they would do (promises.md, Waiting on them). */
const waitFor = (writing: Writing, ask: Ask, { goals }: Customer) =>
  writing.put('waiting', {
    ...newRow(writing.now, 'manual'),
    customerId: ask.customerId,
    personId: ask.personId,
    text: ask.note ?? goals.referral?.what.trim() ?? i18n.t('ask.laterText'),
    saidDate: ask.date,
    dueDate: ask.followUpDate,
    status: 'open',
    askId: ask.id,
  });

async function settleWaits(
  writing: Writing,
  ask: Ask,
  outcome: Ask['outcome'],
  followUpDate: string | undefined,
): Promise<void> {
  const rows = await writing.db.waiting.where('customerId').equals(ask.customerId).toArray();
  const open = rows.filter(row => row.askId === ask.id && row.status === 'open' && !row.deletedAt);
  for (const row of open) await writing.put('waiting', settled(row, outcome, followUpDate, todayOf(writing)));
}

const settled = (
  row: Waiting,
  outcome: Ask['outcome'],
  dueDate: string | undefined,
  closedDate: string,
): Waiting =>
  outcome === 'later'
    ? { ...row, dueDate }
    : { ...row, status: outcome === 'named' ? 'came' : 'dropped', closedDate };
