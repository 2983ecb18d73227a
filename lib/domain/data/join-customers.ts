/** Two customers that are one: what the joined row says, and which persons are the same (data.md, Linking). */
import type { Customer, Fact, FactKey, Person } from './customer';

/** Of what both have, the row written later says it; of what one has, that one. */
type Later = Pick<
  Customer,
  'name' | 'domain' | 'expectedLifeMonths' | 'tierPin' | 'rhythm' | 'giftRule' | 'note'
>;

const PLAIN = [
  'domain',
  'expectedLifeMonths',
  'tierPin',
  'rhythm',
  'giftRule',
  'note',
] as const satisfies readonly (keyof Later)[];

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/**
 * The row of the customer that stays. Later text fields win; what protects the customer ("do not ask") stays whichever
 * side said it; the history begins where the longer one began.
 */
export function joinedCustomer(stays: Customer, joins: Customer): Customer {
  const [former, latter] = stays.updatedAt < joins.updatedAt ? [stays, joins] : [joins, stays];
  const plain = Object.fromEntries(PLAIN.map(field => [field, latter[field] ?? former[field]]));
  const parentId = stays.parentId ?? joins.parentId;
  const notSameAs = union(stays.notSameAs, joins.notSameAs).filter(id => id !== stays.id && id !== joins.id);
  return {
    ...stays,
    ...plain,
    name: latter.name,
    kind: stays.kind === 'company' || joins.kind === 'company' ? 'company' : 'person',
    parentId: parentId === joins.id || parentId === stays.id ? undefined : parentId,
    trackedSince: earlier(stays.trackedSince, joins.trackedSince) ?? stays.trackedSince,
    firstSaleTyped: earlier(stays.firstSaleTyped, joins.firstSaleTyped),
    pauses: unionById(stays.pauses, joins.pauses),
    doNotAsk: latter.doNotAsk ?? former.doNotAsk,
    facts: laterFacts(stays.facts, joins.facts),
    goals: { ...former.goals, ...latter.goals },
    earnedLatch: stays.earnedLatch || joins.earnedLatch,
    ended: stays.ended && joins.ended ? latter.ended : undefined,
    archived: stays.archived && joins.archived,
    notSameAs: notSameAs.length > 0 ? notSameAs : undefined,
  };
}

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])];

const unionById = <T extends { id: string }>(own: T[], others: T[]): T[] => {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...others.filter(({ id }) => !ids.has(id))];
};

function laterFacts(a: Customer['facts'], b: Customer['facts']): Customer['facts'] {
  const joined: Partial<Record<FactKey, Fact>> = { ...a };
  for (const [key, fact] of Object.entries(b) as [FactKey, Fact][]) {
    const own = joined[key];
    if (!own || own.date < fact.date) joined[key] = fact;
  }
  return joined;
}

const plainName = ({ name }: Person): string => name.normalize('NFC').trim().toLowerCase();

/** Persons of the joining customer who bear the name of exactly one person of the customer that stays: id → id. */
export function samePersons(staying: Person[], joining: Person[]): Map<string, string> {
  const same = new Map<string, string>();
  for (const person of joining) {
    const bearers = staying.filter(own => plainName(own) === plainName(person));
    const doubles = joining.filter(other => plainName(other) === plainName(person));
    const [one] = bearers;
    if (one && bearers.length === 1 && doubles.length === 1) same.set(person.id, one.id);
  }
  return same;
}
