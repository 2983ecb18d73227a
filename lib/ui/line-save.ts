/** Each kind of line as the write that stores it. */
import type { ParsedLine } from '../domain/capture/line';
import type { Day } from '../domain/days';
import type { RequestOf, Saved } from '../messages/protocol';
import type { SubjectRef } from '../messages/requests';
import type { Act } from './act';
import type { LineExtras, LineKind } from './line-kinds';

export interface LineItem {
  subject: SubjectRef;
  customerId?: string;
  /** Named in the line: all of them, when there are several. */
  customerIds?: string[];
  /** Nobody knows yet whose it is. */
  waits?: boolean;
  kind: LineKind;
  line: ParsedLine;
  day?: Day;
  extras: LineExtras;
}

const heard = ({ person }: ParsedLine) => ({
  personId: person?.id,
  personName: person?.id ? undefined : person?.name,
});

/** What stands beside the words of a need or a comment; what was not chosen is left to the rules. */
const saidDetails = (
  kind: 'need' | 'comment',
  { importance }: ParsedLine,
  { covered, iAsked, personal }: LineExtras,
): RequestOf<'logCapture'>['details'] =>
  kind === 'need'
    ? { importance, covered: covered || undefined, raisedBy: iAsked ? 'me' : undefined }
    : { importance, personal: personal || undefined };

/** What waits for a customer is noted as it was typed, whatever it becomes. */
function saveForLater(act: Act, { subject, kind, line, extras }: LineItem): Promise<Saved | null> {
  const text = line.words;
  const note = (noted: 'touch' | 'issue' | 'wow', details: RequestOf<'logCapture'>['details']) =>
    act.save('logCapture', { subject, kind: noted, text, details, ...heard(line) });
  const { channel, purpose, valueHow, severity } = extras;
  const reaction = extras.reaction.trim() || undefined;
  if (kind === 'issue') return note('issue', { severity });
  if (kind === 'wow') return note('wow', { reaction });
  if (kind === 'value')
    return note('touch', { channel, purpose: 'value', valueHow: valueHow ?? undefined, reaction });
  return note('touch', { channel, purpose });
}

/** One row for each of these customers. */
function saveForMany(act: Act, customerIds: string[], item: LineItem): Promise<Saved | null> {
  const { kind, line, day, extras } = item;
  const text = line.wordsWithName;
  const { channel, valueHow } = extras;
  if (kind === 'promise') {
    const promise = {
      kind,
      text,
      dueDate: day ?? '',
      dueTime: line.when?.time,
      importance: line.importance,
      repeat: line.when?.repeat,
    };
    return act.save('logForMany', { customerIds, item: promise });
  }
  const purpose = kind === 'value' ? 'value' : extras.purpose;
  const touch = { kind: 'touch' as const, text, channel, purpose, valueHow: valueHow ?? undefined };
  return act.save('logForMany', { customerIds, item: touch });
}

/** Saves the item; null when it was refused. What the kind needs was asked before (`needOf`). */
export function saveLine(act: Act, item: LineItem): Promise<Saved | null> {
  const { subject, line, day, extras } = item;
  if (item.customerIds && item.customerIds.length > 1) return saveForMany(act, item.customerIds, item);
  if (item.waits && ['touch', 'value', 'issue', 'wow'].includes(item.kind)) return saveForLater(act, item);
  // A promise and what waits keep the name beside the words; no other row has a place for a name nobody bears.
  const text = item.kind === 'promise' || item.waits ? line.words : line.wordsWithName;
  const personId = line.person?.id;
  switch (item.kind) {
    case 'promise':
      return act.save('logPromise', {
        subject,
        text,
        dueDate: day,
        dueTime: day ? line.when?.time : undefined,
        importance: line.importance,
        repeat: day ? line.when?.repeat : undefined,
        personId,
        personName: personId ? undefined : line.person?.name,
      });
    case 'step':
      return act.save('setNextStep', {
        subject,
        text,
        dueDate: day ?? '',
        repeat: line.when?.repeat,
        personId,
      });
    case 'need':
    case 'comment':
      return act.save('logCapture', {
        subject,
        kind: item.kind,
        text,
        details: saidDetails(item.kind, line, extras),
        ...(item.waits ? heard(line) : { personId }),
      });
    case 'touch':
      return act.save('logTouch', {
        subject,
        channel: extras.channel,
        purpose: extras.purpose,
        text,
        personId,
      });
    case 'value':
      return act.save('logTouch', {
        subject,
        channel: extras.channel,
        purpose: 'value',
        valueHow: extras.valueHow ?? undefined,
        text,
        acknowledgedWords: extras.reaction.trim() || undefined,
        personId,
      });
    case 'issue':
      return act.save('logIssue', { subject, text, severity: extras.severity, personId });
    case 'rating':
      return act.save('logRating', {
        subject,
        product: extras.product ?? undefined,
        person: extras.person ?? undefined,
        words: text,
        personId,
      });
    case 'wow':
      return act.save('logWow', {
        subject,
        what: text,
        reaction: extras.reaction.trim() || undefined,
        personId,
      });
    case 'delivery':
      return act.save('logDeliverable', { subject, text, dueDate: day ?? '' });
    case 'fact':
      return act.save('noteFact', {
        customerId: item.customerId ?? '',
        key: extras.factKey,
        text,
        personId,
      });
  }
}
