/** Each kind of line as the write that stores it. */
import type { ParsedLine } from '../domain/capture/line';
import type { Day } from '../domain/days';
import type { Saved } from '../messages/protocol';
import type { SubjectRef } from '../messages/requests';
import type { Act } from './act';
import type { LineExtras, LineKind } from './line-kinds';

export interface LineItem {
  subject: SubjectRef;
  customerId?: string;
  kind: LineKind;
  line: ParsedLine;
  day?: Day;
  extras: LineExtras;
}

/** Saves the item; null when it was refused. What the kind needs was asked before (`needOf`). */
export function saveLine(act: Act, item: LineItem): Promise<Saved | null> {
  const { subject, line, day, extras } = item;
  const text = line.words;
  const personId = line.person?.id;
  switch (item.kind) {
    case 'promise':
      return act.save('logPromise', {
        subject,
        text,
        dueDate: day,
        dueTime: day ? line.when?.time : undefined,
        importance: line.importance,
        personId,
        personName: personId ? undefined : line.person?.name,
      });
    case 'step':
      return act.save('setNextStep', { subject, text, dueDate: day ?? '', personId });
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
