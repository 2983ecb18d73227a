/** Line 7 of the panel: their own words to come back to (plan.md, Ask today; Needs memory). */

import { threadOf } from '../plan/answering';
import { askable } from '../plan/ask-today';
import type { Need } from '../plan/rows';
import type { Settings } from '../settings';

type Day = string;

/** One answer that was given. */
export interface AnswerView {
  id: string;
  date: Day;
  result: Need['answers'][number]['result'];
  words?: string;
}

/** One need in the customer's own words, with what it was before. */
export interface NeedItem {
  id: string;
  kind: Need['kind'];
  verbatim: string;
  status: Need['status'];
  covered: boolean;
  raisedBy: Need['raisedBy'];
  importance: Need['importance'];
  capturedDate: Day;
  revisitDate?: Day;
  personId?: string;
  personName?: string;
  /** Its former words, the first first. */
  before: { verbatim: string; capturedDate: Day }[];
  /** Newest first. */
  answers: AnswerView[];
  dealId?: string;
}

export interface AskTodayView {
  /** At most `askTodayCount`, the most pressing first. The surface words the question by its kind. */
  questions: NeedItem[];
  /** All that could be asked today. */
  total: number;
}

const newest = <Row extends { date: Day }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));

export const needItem = (
  need: Need,
  needs: readonly Need[],
  persons: ReadonlyMap<string, string>,
): NeedItem => {
  const thread = threadOf(need, needs);
  const before = thread.slice(
    0,
    thread.findIndex(({ id }) => id === need.id),
  );
  return {
    id: need.id,
    kind: need.kind,
    verbatim: need.verbatim,
    status: need.status,
    covered: need.covered,
    raisedBy: need.raisedBy,
    importance: need.importance,
    capturedDate: need.capturedDate,
    revisitDate: need.revisitDate,
    personId: need.personId,
    personName: need.personId && persons.get(need.personId),
    before: before.map(({ verbatim, capturedDate }) => ({ verbatim, capturedDate })),
    answers: newest(before.concat(need).flatMap(row => row.answers)).map(({ id, date, result, words }) => ({
      id,
      date,
      result,
      words,
    })),
    dealId: need.dealId,
  };
};

/** `personId` is the person of the open page: what they said comes first. */
export function askTodayView(
  needs: readonly Need[],
  today: Day,
  personId: string | undefined,
  persons: ReadonlyMap<string, string>,
  settings: Settings,
): AskTodayView {
  const all = askable(needs, today, personId, settings);
  return {
    questions: all.slice(0, settings.askTodayCount).map(({ need }) => needItem(need, needs, persons)),
    total: all.length,
  };
}

/** The section "Needs": open ones by revisit day, then what came of the others, newest first. */
export interface NeedsView {
  open: NeedItem[];
  settled: NeedItem[];
}

export function needsView(needs: readonly Need[], persons: ReadonlyMap<string, string>): NeedsView {
  // A need whose words changed lives on in its new ones; it is shown as their past.
  const replaced = new Set(needs.flatMap(({ replaces }) => replaces ?? []));
  const heads = needs.filter(({ id }) => !replaced.has(id));
  const item = (need: Need) => needItem(need, needs, persons);
  const at = ({ revisitDate, capturedDate, id }: Need) => `${revisitDate ?? '9999'} ${capturedDate} ${id}`;
  const open = heads.filter(({ status }) => status === 'open').sort((a, b) => (at(a) < at(b) ? -1 : 1));
  const settled = heads
    .filter(({ status }) => status !== 'open')
    .sort((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
  return { open: open.map(item), settled: settled.map(item) };
}
