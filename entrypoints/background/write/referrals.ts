/** Writing referrals: from the name to the customer it became, and what the referrer hears (readiness.md, Referrals). */
import { i18n } from '#i18n';
import { stampOf } from '../../../lib/domain/moments';
import type { Referral } from '../../../lib/domain/plan/rows';
import { atStage, cared, careOf, stageRefused } from '../../../lib/domain/readiness/referrals';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { saveEnding } from './save-ending';
import { ownPerson } from './subject';

export const noteReferral = (request: Parsed<'noteReferral'>): Promise<Saved> =>
  save(request.commandId, 'referralNoted', async writing => {
    const { customerId, name, mayUseName, askId } = request;
    mustBeThere(await writing.get('customers', customerId));
    const named = request.date ?? todayOf(writing);
    mustHold(named > todayOf(writing) ? 'future' : null);
    const ask = askId ? await writing.get('asks', askId) : undefined;
    const row = await writing.put('referrals', {
      ...newRow(writing.now, 'manual'),
      customerId,
      personId: await ownPerson(writing, customerId, request.personId),
      name,
      mayUseName,
      stage: 'named',
      stageDates: { named },
      askId: ask?.customerId === customerId ? askId : undefined,
      loops: [],
    });
    return { itemId: row.id, customerId, text: name };
  });

type Change = Parsed<'changeReferral'>['change'];

export const changeReferral = ({ commandId, id, change }: Parsed<'changeReferral'>): Promise<Saved> =>
  saveEnding(commandId, SHOWN_AS[change.kind], async (writing, _, ended) => {
    const row = mustBeThere(await writing.get('referrals', id));
    await writing.put('referrals', await changed(writing, row, change));
    if (change.kind === 'dropped') ended.add(id);
    const said = change.kind === 'stage' ? i18n.t(`referral.stage.${change.stage}`) : '';
    const text = said ? i18n.t('referral.atStage', { name: row.name, stage: said }) : row.name;
    return { itemId: id, customerId: row.customerId, text };
  });

const SHOWN_AS = {
  stage: 'referralStaged',
  edited: 'referralChanged',
  reaction: 'referralChanged',
  dropped: 'referralDropped',
} as const satisfies Record<Change['kind'], string>;

async function changed(writing: Writing, row: Referral, change: Change): Promise<Referral> {
  const today = todayOf(writing);
  switch (change.kind) {
    case 'edited': {
      const { name, mayUseName, date } = change;
      mustHold(date > today ? 'future' : null);
      return { ...row, name, mayUseName, stageDates: { ...row.stageDates, [row.stage]: date } };
    }
    case 'reaction':
      return { ...row, reaction: change.words };
    case 'dropped':
      return { ...row, deletedAt: stampOf(writing.now) };
    case 'stage': {
      const { stage, date = today, became } = change;
      mustHold(stageRefused(row, stage, date, today));
      const next = atStage(row, stage, date);
      return stage === 'won' ? { ...next, toCustomerId: await customerOf(writing, row, became) } : next;
    }
  }
}

/** The customer the name became; one who is no customer of the book yet is started by his name. */
async function customerOf(
  writing: Writing,
  row: Referral,
  became: Extract<Change, { kind: 'stage' }>['became'],
): Promise<string | undefined> {
  if (!became) return row.toCustomerId;
  if (became.kind === 'existing') {
    mustHold(became.customerId === row.customerId ? 'sameCustomer' : null);
    return mustBeThere(await writing.get('customers', became.customerId)).id;
  }
  const started = await writing.put('customers', {
    ...newRow(writing.now, 'manual'),
    name: became.name,
    kind: 'company',
    trackedSince: todayOf(writing),
    pauses: [],
    facts: {},
    goals: {},
    earnedLatch: false,
    archived: false,
  });
  return started.id;
}

/** Thanked, or told how it went: each once. */
export const careForReferrer = ({ commandId, id, stage }: Parsed<'careForReferrer'>): Promise<Saved> =>
  saveEnding(
    commandId,
    stage === 'named' ? 'referrerThanked' : 'referrerTold',
    async (writing, settings, ended) => {
      const row = mustBeThere(await writing.get('referrals', id));
      mustHold(careOf(row, settings)?.stage === stage ? null : 'settled');
      await writing.put('referrals', cared(row, stage, todayOf(writing)));
      if (stage === 'named') await noteThanks(writing, row);
      ended.add(id);
      return { itemId: id, customerId: row.customerId, text: row.name };
    },
  );

/** Thanking a referrer writes a touch (appreciation.md, Written by other acts). */
const noteThanks = (writing: Writing, { customerId, personId }: Referral) =>
  writing.put('touches', {
    ...newRow(writing.now, 'manual'),
    customerId,
    personId,
    date: todayOf(writing),
    at: stampOf(writing.now),
    channel: 'other',
    purpose: 'appreciation',
    personal: true,
    awaitingReply: false,
    source: 'manual',
  });
