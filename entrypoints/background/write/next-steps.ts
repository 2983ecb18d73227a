/** Writing next steps and parks (promises.md, Part 2): a new one ends the old one. */
import type { NextStep } from '../../../lib/domain/promises/next-step';
import { followingStep, startOfSeries } from '../../../lib/domain/promises/series';
import { endStep } from '../../../lib/domain/promises/step-state';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { currentSteps } from '../../../lib/storage/next-steps';
import { newRow, type Writing } from '../../../lib/storage/writing';
import type { Owner } from '../record';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { saveEnding } from './save-ending';
import { resolveCustomer } from './subject';

export const setNextStep = (request: Parsed<'setNextStep'>): Promise<Saved> =>
  saveEnding(request.commandId, 'nextStepSet', async (writing, settings, ended) => {
    const owner = await resolveCustomer(writing, request.subject, request.personId);
    const { text, dueDate, agreed } = request;
    const step = await putCurrent(
      writing,
      owner,
      { kind: 'step', text, dueDate, agreed: agreed || undefined, ...startOfSeries(request) },
      ended,
    );
    if (request.alsoPromise)
      await writing.put('promises', {
        ...newRow(writing.now, 'manual'),
        ...owner,
        recordKey: request.subject.kind === 'record' ? request.subject.record.key : undefined,
        text,
        madeDate: todayOf(writing),
        dueDate,
        importance: settings.promiseImportance,
        status: 'open',
        renegotiations: [],
      });
    return { itemId: step.id, customerId: owner.customerId, text };
  });

/** A dated, reasoned decision to have no next step; it may also pause all contact up to its day. */
export const park = (request: Parsed<'park'>): Promise<Saved> =>
  saveEnding(request.commandId, 'parked', async (writing, _, ended) => {
    const today = todayOf(writing);
    mustHold(request.until < today ? 'past' : null);
    const owner = await resolveCustomer(writing, request.subject);
    const step = await putCurrent(
      writing,
      owner,
      {
        kind: 'park',
        text: request.reason,
        dueDate: request.until,
      },
      ended,
    );
    if (request.pauseContact) {
      const customer = mustBeThere(await writing.get('customers', owner.customerId));
      const pause = { id: crypto.randomUUID(), from: today, to: request.until, reason: request.reason };
      await writing.put('customers', { ...customer, pauses: [...customer.pauses, pause] });
    }
    return { itemId: step.id, customerId: owner.customerId, text: request.reason };
  });

/** Ticked off, or lapsed: the customer is without a next step until a new one is written. */
export const endNextStep = ({ commandId, id, outcome }: Parsed<'endNextStep'>): Promise<Saved> =>
  saveEnding(commandId, outcome === 'done' ? 'nextStepDone' : 'nextStepLapsed', async (writing, _, ended) => {
    const step = mustBeCurrent(await writing.get('nextSteps', id));
    const row = await end(writing, step, outcome);
    ended.add(id);
    const next = followingStep(row, writing.now);
    const { customerId, personId } = step;
    if (next) await putCurrent(writing, { customerId, personId }, { kind: 'step', ...next }, ended);
    return { itemId: id, customerId: step.customerId, text: step.text };
  });

/** "Still to do, by …": the same words with a new day. */
export const carryNextStep = ({ commandId, id, dueDate }: Parsed<'carryNextStep'>): Promise<Saved> =>
  saveEnding(commandId, 'nextStepSet', async (writing, _, ended) => {
    const former = mustBeCurrent(await writing.get('nextSteps', id));
    const { customerId, personId, kind, text, repeat, seriesId } = former;
    const series = repeat ? { repeat, seriesId: seriesId ?? id } : {};
    const step = await putCurrent(
      writing,
      { customerId, personId },
      { kind, text, dueDate, ...series },
      ended,
    );
    return { itemId: step.id, customerId, text };
  });

/** The customer agreed to the current step, or did not after all. */
export const agreeNextStep = ({ commandId, id, agreed }: Parsed<'agreeNextStep'>): Promise<Saved> =>
  save(commandId, 'stepAgreed', async writing => {
    const step = mustBeCurrent(await writing.get('nextSteps', id));
    await writing.put('nextSteps', { ...step, agreed });
    return { itemId: id, customerId: step.customerId, text: step.text };
  });

function mustBeCurrent(row: NextStep | undefined): NextStep {
  const step = mustBeThere(row);
  mustHold(step.status === 'ended' ? 'ended' : null);
  return step;
}

const end = (
  writing: Writing,
  step: NextStep,
  outcome: NonNullable<NextStep['outcome']>,
): Promise<NextStep> => writing.put('nextSteps', endStep(step, outcome, writing.now));

/** Ends whatever is current (two rows after a merge of books) and writes the new row. */
async function putCurrent(
  writing: Writing,
  owner: Owner,
  fields: Pick<NextStep, 'kind' | 'text' | 'dueDate' | 'agreed' | 'repeat' | 'seriesId'>,
  ended: Set<string>,
): Promise<NextStep> {
  for (const former of await currentSteps(writing.db, owner.customerId)) {
    await end(writing, former, 'replaced');
    ended.add(former.id);
  }
  // A missing step that was put off is reminded of under its customer's id.
  ended.add(owner.customerId);
  return writing.put('nextSteps', {
    ...newRow(writing.now, 'manual'),
    ...owner,
    ...fields,
    setDate: todayOf(writing),
    status: 'current',
  });
}
