/**
 * When words on a page may be believed to belong to the record in the address (pages.md, Which record).
 *
 * After a navigation the page still shows the former record: HubSpot's heading for up to 2.5 s, a Salesforce page as
 * long as the new one loads. So at the moment of arrival we remember what stands there, and from then on believe
 *   - nothing that the page itself contradicts (another object's fields, another record's lists);
 *   - nothing seen once: two looks at least `settleReadMs` apart must agree;
 *   - a name that differs from every remembered one, or stands in a new root where the CRM makes one per record;
 *   - a name equal to the former record's only when other words have changed, or the record's own id stands there;
 *   - fields and the company, which say nothing by differing, only in a new root or after the settle time.
 * Someone who runs through records outpaces the page: names of records that never settled may still arrive late. Until
 * their time is over only a page that names its own id is believed. No name is a small lack; a wrong one is a lie.
 */
import type { RecordSnapshot } from '../domain/records';
import type { Look } from './read-record';

/** Two equal reads this far apart make a reading (pages.md, Settings: `settleReadMs`). */
export const SETTLE_READ_MS = 150;

/** What was remembered when a record's address was committed. */
export interface Arrival {
  key: string;
  /** Monotonic time of the commit, ms. */
  at: number;
  /** Names that belong to other records. */
  staleNames: ReadonlySet<string>;
  /** The page as it stood at the commit; null when the document was loaded with this record. */
  before: Look | null;
  /** Until then late words of records that never settled may arrive. */
  quietFrom: number;
}

export interface CrmPace {
  settleMs: number;
  freshRootProves: boolean;
}

const sameCompany = (a: Look, b: Look): boolean => a.company?.ref.key === b.company?.ref.key;

/** Whether words both looks have are different: the page has gone on to another record. */
const hasMoved = (before: Look, now: Look): boolean =>
  Boolean(before.company && now.company && !sameCompany(before, now)) ||
  Object.entries(now.fields).some(([field, words]) => {
    const former = before.fields[field as keyof Look['fields']];
    return former !== undefined && former !== words;
  });

const isFreshRoot = (arrival: Arrival, look: Look, pace: CrmPace): boolean =>
  pace.freshRootProves && look.root !== null && look.root !== arrival.before?.root;

const mayBelieveName = (arrival: Arrival, look: Look, now: number, pace: CrmPace): boolean => {
  if (!look.name) return false;
  if (now < arrival.quietFrom && look.evidence !== 'agrees') return false;
  const { before } = arrival;
  if (before === null || isFreshRoot(arrival, look, pace)) return true;
  if (!arrival.staleNames.has(look.name)) return true;
  const waited = now - arrival.at;
  if (waited < pace.settleMs) return false;
  return hasMoved(before, look) || (look.evidence === 'agrees' && waited >= 2 * pace.settleMs);
};

const mayBelieveFields = (arrival: Arrival, look: Look, now: number, pace: CrmPace): boolean => {
  if (now < arrival.quietFrom) return false;
  return arrival.before === null || isFreshRoot(arrival, look, pace) || now - arrival.at >= pace.settleMs;
};

/**
 * What two looks, the second at monotonic time `now`, allow to be said about the record of `arrival`.
 * The caller keeps them `SETTLE_READ_MS` apart. The answer never holds a word that only one of them saw.
 */
export const believe = (
  arrival: Arrival,
  first: Look,
  second: Look,
  now: number,
  pace: CrmPace,
): RecordSnapshot => {
  const nothing: RecordSnapshot = {
    key: arrival.key,
    fields: {},
    reading: 'settling',
    missing: second.missing,
  };
  if (second.evidence === 'contradicts' || first.evidence === 'contradicts') return nothing;
  const steady = first.root === second.root && first.name === second.name;
  if (steady && mayBelieveName(arrival, second, now, pace)) {
    const withName: RecordSnapshot = {
      ...nothing,
      name: second.name,
      reading: 'settled',
    };
    if (!mayBelieveFields(arrival, second, now, pace)) return withName;
    const fields = Object.entries(second.fields).filter(
      ([field, words]) => first.fields[field as keyof Look['fields']] === words,
    );
    return {
      ...withName,
      fields: Object.fromEntries(fields),
      company: sameCompany(first, second) ? second.company : undefined,
    };
  }
  const late = second.lateName;
  const mayTitle = !first.name && !second.name && late !== undefined && late === first.lateName;
  if (
    mayTitle &&
    now - arrival.at >= pace.settleMs &&
    now >= arrival.quietFrom &&
    !arrival.staleNames.has(late)
  )
    return { ...nothing, name: late, reading: 'settled' };
  return nothing;
};

/** The record left behind: its arrival, the name it was known by, and whether the page ever settled on it. */
export interface Former {
  arrival: Arrival;
  name?: string;
  settled: boolean;
}

/** What is remembered when the address of another record is committed while the page still shows `standing`. */
export const arrive = (
  key: string,
  at: number,
  standing: Look,
  pace: CrmPace,
  former: Former | null,
): Arrival => {
  const stale = [standing.name, standing.lateName, former?.name];
  if (former && !former.settled) stale.push(...former.arrival.staleNames);
  const lateUntil = former && !former.settled ? former.arrival.at + pace.settleMs : 0;
  return {
    key,
    at,
    staleNames: new Set(stale.slice(0, 20).filter(name => name !== undefined)),
    before: standing,
    quietFrom: Math.max(lateUntil, former?.arrival.quietFrom ?? 0),
  };
};

/**
 * The arrival of a script that starts on a page. `loadedHere`: the document was loaded with this very record, so nothing
 * of another one can stand in it. Otherwise the app has navigated before us and we wait as after a run through records.
 */
export const startHere = (key: string, at: number, loadedHere: boolean, pace: CrmPace): Arrival => ({
  key,
  at,
  staleNames: new Set(),
  before: null,
  quietFrom: loadedHere ? 0 : at + pace.settleMs,
});
