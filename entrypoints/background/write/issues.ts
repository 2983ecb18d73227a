/** Writing issues: a problem the customer brought stays mine until he says it is solved (readiness.md, fix). */
import { stampOf } from '../../../lib/domain/moments';
import type { Issue } from '../../../lib/domain/readiness/evidence';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { saveEnding } from './save-ending';
import { resolveCustomer } from './subject';

export const logIssue = (request: Parsed<'logIssue'>): Promise<Saved> =>
  save(request.commandId, 'issueLogged', async writing => {
    const owner = await resolveCustomer(writing, request.subject, request.personId);
    const { text, severity } = request;
    const row = await writing.put('issues', {
      ...newRow(writing.now, 'manual'),
      ...owner,
      text,
      severity,
      openedAt: stampOf(writing.now),
      handling: 'me',
      status: 'open',
    });
    return { itemId: row.id, customerId: owner.customerId, text };
  });

export const changeIssue = ({ commandId, id, change }: Parsed<'changeIssue'>): Promise<Saved> =>
  saveEnding(commandId, 'issueChanged', async (writing, _, ended) => {
    const row = mustBeThere(await writing.get('issues', id));
    mustHold(row.status === 'confirmed' ? 'confirmed' : null);
    if (change.kind === 'answered') {
      mustHold(row.firstAnswerAt === undefined ? null : 'answered');
      await noteAnswer(writing, row);
    }
    await writing.put('issues', changed(row, change, stampOf(writing.now)));
    ended.add(id);
    return { itemId: id, customerId: row.customerId, text: row.text };
  });

type Change = Parsed<'changeIssue'>['change'];

function changed(row: Issue, change: Change, at: string): Issue {
  switch (change.kind) {
    case 'answered':
      return { ...row, firstAnswerAt: at };
    case 'fixed':
      return { ...row, fixedAt: row.fixedAt ?? at };
    case 'confirmed':
      // Confirming sets a missing `fixedAt`.
      return {
        ...row,
        fixedAt: row.fixedAt ?? at,
        confirmedAt: at,
        confirmedWords: change.words,
        status: 'confirmed',
      };
    case 'handling':
      return { ...row, handling: change.handling, helper: change.helper ?? row.helper };
  }
}

/** The first answer to an issue is a touch of purpose `service` (appreciation.md, Written by other acts). */
const noteAnswer = (writing: Writing, { customerId, personId }: Issue) =>
  writing.put('touches', {
    ...newRow(writing.now, 'manual'),
    customerId,
    personId,
    date: todayOf(writing),
    at: stampOf(writing.now),
    channel: 'other',
    purpose: 'service',
    personal: true,
    awaitingReply: false,
    source: 'manual',
  });
