/** Writing what customers said and what came of asking again (plan.md, Needs memory). */
import { stampOf } from '../../../lib/domain/moments';
import { answerNeed as answered, checkAnswer } from '../../../lib/domain/plan/answering';
import { changedNeed } from '../../../lib/domain/plan/need-changes';
import type { LastChange } from '../../../lib/domain/views/panel';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { ownPerson } from './subject';

const SHOWN_AS: Record<Parsed<'answerNeed'>['result'], LastChange['what']> = {
  stillOpen: 'needStillOpen',
  changed: 'needReworded',
  ripe: 'needRipe',
  dead: 'needDead',
  skipped: 'needSkipped',
};

export const answerNeed = ({ commandId, id, result, words }: Parsed<'answerNeed'>): Promise<Saved> =>
  save(commandId, SHOWN_AS[result], async (writing, settings) => {
    const need = mustBeThere(await writing.get('needs', id));
    mustHold(checkAnswer(need, result, words));
    const answer = { id: crypto.randomUUID(), result, words };
    const { need: after, replacement, deal } = answered(need, answer, todayOf(writing), settings);
    const opened = deal && (await writing.put('deals', { ...newRow(writing.now, 'manual'), ...deal }));
    await writing.put('needs', opened ? { ...after, dealId: opened.id } : after);
    const row =
      replacement && (await writing.put('needs', { ...newRow(writing.now, 'manual'), ...replacement }));
    const { customerId, verbatim } = need;
    return { itemId: opened?.id ?? row?.id ?? id, customerId, text: row?.verbatim ?? verbatim };
  });

export const changeNeed = ({ commandId, id, ...change }: Parsed<'changeNeed'>): Promise<Saved> =>
  save(commandId, 'needChanged', async (writing, settings) => {
    const need = mustBeThere(await writing.get('needs', id));
    mustHold(need.status === 'open' ? null : 'settled');
    const { customerId } = need;
    const personId =
      change.personId && ((await ownPerson(writing, customerId, change.personId)) ?? undefined);
    const after = changedNeed(
      need,
      { ...change, personId: change.personId === null ? null : personId },
      settings,
    );
    await writing.put('needs', after);
    return { itemId: id, customerId, text: after.verbatim };
  });

export const dropNeed = ({ commandId, id }: Parsed<'dropNeed'>): Promise<Saved> =>
  save(commandId, 'needDropped', async writing => {
    const need = mustBeThere(await writing.get('needs', id));
    await writing.put('needs', { ...need, deletedAt: stampOf(writing.now) });
    return { itemId: id, customerId: need.customerId, text: need.verbatim };
  });
