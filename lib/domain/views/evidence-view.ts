/** Rows behind an element as a surface lists them, each with what can be done to it in place. */
import { FACT_KEYS, type Fact, type FactKey } from '../data/customer';
import type { Action } from '../readiness/actions';
import type { EvidenceRow } from '../readiness/evidence-row';
import type { CustomerHistory } from '../readiness/history';
import type { Raise } from '../readiness/next-best';
import type { EvidenceAction, EvidenceItem, FactItem, RaiseView } from './surfaces';

type Rows = CustomerHistory;

const ofDeliverable = (id: string, { deliverables }: Rows): EvidenceAction[] => {
  const row = deliverables.find(item => item.id === id);
  if (row?.confirmedDate || row?.droppedReason !== undefined) return [];
  return row?.deliveredDate
    ? ['confirmDelivery', 'dropDeliverable']
    : ['deliver', 'confirmDelivery', 'dropDeliverable'];
};

const ofIssue = (id: string, { issues }: Rows): EvidenceAction[] => {
  const row = issues.find(issue => issue.id === id);
  if (!row || row.confirmedAt) return [];
  return [
    ...(row.firstAnswerAt || row.fixedAt ? [] : ['answerIssue' as const]),
    ...(row.fixedAt ? [] : ['fixIssue' as const]),
    'confirmIssue',
    ...(row.handling === 'me' ? (['stayContact', 'passIssue'] as const) : []),
  ];
};

function actionsOf(row: EvidenceRow, history: Rows): EvidenceAction[] {
  switch (row.store) {
    case 'deliverables':
      return ofDeliverable(row.id, history);
    case 'issues':
      return ofIssue(row.id, history);
    case 'promises': {
      const open = history.promises.find(({ id }) => id === row.id)?.status === 'open';
      return [open ? 'keepPromise' : 'reopenPromise'];
    }
    case 'touches': {
      const touch = history.touches.find(({ id }) => id === row.id);
      return touch?.purpose === 'value' && !touch.acknowledged ? ['acknowledgeTouch'] : [];
    }
    case 'wows':
      return history.wows.find(({ id }) => id === row.id)?.reaction ? [] : ['noteReaction'];
    default:
      return [];
  }
}

export function evidenceItem(
  row: EvidenceRow,
  history: Rows,
  persons: ReadonlyMap<string, string>,
  points?: number,
): EvidenceItem {
  const { id, store, date, text, reply, value, weight, counted, note, origin, period, stars } = row;
  const personName = (row.personId && persons.get(row.personId)) || row.personName;
  return {
    id,
    store,
    date,
    text,
    reply,
    personName,
    value,
    weight,
    points,
    counted,
    note,
    origin,
    period,
    stars,
    actions: actionsOf(row, history),
  };
}

export const raiseView = ({ id, minutes, gain, itemId }: Raise<Action>): RaiseView => ({
  candidate: id,
  minutes,
  gain,
  itemId,
});

/** The facts an element is about, known or not, in the order they are asked. */
export function factItems(element: 'serve' | 'wow', facts: Partial<Record<FactKey, Fact>>): FactItem[] {
  const keys = element === 'wow' ? FACT_KEYS.filter(key => key === 'wow') : FACT_KEYS;
  return keys.map(key => {
    const { text, date, source } = facts[key] ?? {};
    return { key, text, date, source };
  });
}
