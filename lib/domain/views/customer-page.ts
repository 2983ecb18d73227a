/** Everything of one customer on one sheet (pages.md, Customer page). Long lists come with their first rows and their length. */
import type { Person, RecordLink } from '../data/customer';
import type { EndedLife } from '../plan/lifecycle';
import type { NextStep } from '../promises/next-step';
import type { Evaluation } from '../readiness/evaluate';
import type { Rating, Wow } from '../readiness/evidence';
import type { CustomerHistory } from '../readiness/history';
import type { Crm } from '../records';
import { customerView } from './customer-view';
import { factItems } from './evidence-view';
import { newestFirst, nextStepItem } from './next-step-view';
import type { CustomerView, LastChange, NextStepItem, PromiseItem, SurfaceSettings } from './panel';
import { type Naming, promiseItem } from './promise-item';
import { type ScoreView, scoreView } from './score-view';
import type { FactItem } from './surfaces';
import { type TouchItem, touchItem } from './touch-item';

type Day = string;

/** The lists that grow with the years. */
export const LONG_LISTS = ['settled', 'steps', 'touches', 'ratings', 'wows'] as const;
export type LongList = (typeof LONG_LISTS)[number];

/** So many rows of a long list are shown until the rest is asked for. */
const SHOWN = 50;

/** The newest rows of a list, and how many there are. */
export interface Part<Row> {
  rows: Row[];
  total: number;
}

export interface RatingItem {
  id: string;
  date: Day;
  product?: number;
  person?: number;
  words: string;
  personName?: string;
}

export interface WowItem {
  id: string;
  date: Day;
  what: string;
  reaction?: string;
  personName?: string;
}

export interface PersonItem {
  id: string;
  name: string;
  role?: string;
  note?: string;
}

export interface CustomerSheet {
  view: CustomerView;
  score: ScoreView;
  facts: FactItem[];
  persons: PersonItem[];
  /** The CRMs he is known in. */
  crms: Crm[];
  /** Every linked record lies in a test org: he counts nowhere. */
  testOrg: boolean;
  settled: Part<PromiseItem>;
  steps: Part<NextStepItem>;
  touches: Part<TouchItem>;
  ratings: Part<RatingItem>;
  wows: Part<WowItem>;
}

export interface CustomerPageView {
  today: Day;
  zone: string;
  settings: SurfaceSettings;
  /** Null when there is no such customer, or no more. */
  sheet: CustomerSheet | null;
  lastChange?: LastChange;
}

export interface CustomerSheetRows {
  history: CustomerHistory;
  nextSteps: NextStep[];
  persons: Person[];
  recordLinks: RecordLink[];
  testOrg: boolean;
  ended: readonly EndedLife[];
}

type Dated = { date: Day; createdAt: string; id: string };
const latestFirst = (a: Dated, b: Dated): number =>
  b.date.localeCompare(a.date) || b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id);

/** The sheet of one customer; lists named in `whole` come with every row. */
export function customerSheet(
  rows: CustomerSheetRows,
  evaluation: Evaluation,
  naming: Naming,
  whole: readonly LongList[],
): CustomerSheet {
  const { history, nextSteps, persons, recordLinks, testOrg, ended } = rows;
  const named = (personId: string | undefined) => (personId ? naming.persons.get(personId) : undefined);
  const part = <From, Row>(list: LongList, from: From[], item: (row: From) => Row): Part<Row> => ({
    rows: (whole.includes(list) ? from : from.slice(0, SHOWN)).map(item),
    total: from.length,
  });
  const settled = history.promises
    .filter(({ status }) => status !== 'open')
    .sort((a, b) => (b.closedAt ?? b.updatedAt).localeCompare(a.closedAt ?? a.updatedAt));
  return {
    view: customerView({ history, nextSteps, persons, ended }, evaluation, naming),
    score: scoreView(evaluation, history, naming.now, naming.settings),
    facts: factItems('serve', history.customer.facts),
    persons: persons
      .map(({ id, name, role, note }) => ({ id, name, role, note }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    crms: [...new Set(recordLinks.map(({ crm }) => crm))].sort(),
    testOrg,
    settled: part('settled', settled, row => promiseItem(row, naming)),
    steps: part('steps', newestFirst(nextSteps), row => nextStepItem(row, naming)),
    touches: part('touches', [...history.touches].sort(latestFirst), row =>
      touchItem(row, named(row.personId)),
    ),
    ratings: part('ratings', [...history.ratings].sort(latestFirst), row =>
      ratingItem(row, named(row.personId)),
    ),
    wows: part('wows', [...history.wows].sort(latestFirst), row => wowItem(row, named(row.personId))),
  };
}

const ratingItem = (
  { id, date, product, person, words }: Rating,
  personName: string | undefined,
): RatingItem => ({ id, date, product, person, words, personName });

const wowItem = ({ id, date, what, reaction }: Wow, personName: string | undefined): WowItem => ({
  id,
  date,
  what,
  reaction: reaction?.trim() ? reaction : undefined,
  personName,
});
