import { describe, expect, it } from 'vitest';
import type { Look } from '../../lib/crm/read-record';
import { type Arrival, arrive, believe, type CrmPace, startHere } from '../../lib/crm/settle';
import { OLA_URL, refOf } from './pages';

const react: CrmPace = { settleMs: 3_000, freshRootProves: false };
const lightning: CrmPace = { settleMs: 3_000, freshRootProves: true };
const oldRoot = document.createElement('div');
const newRoot = document.createElement('div');

const look = (name: string | undefined, more: Partial<Look> = {}): Look => ({
  root: oldRoot,
  evidence: 'silent',
  name,
  fields: {},
  missing: [],
  ...more,
});
/** From a settled Ada to another record at time 1000. */
const fromAda = (standing = look('Ada'), pace = react): Arrival =>
  arrive('new', 1_000, standing, pace, {
    arrival: startHere('ada', 0, true, pace),
    name: 'Ada',
    settled: true,
  });
const nameAt = (arrival: Arrival, now: number, seen: Look, pace = react) =>
  believe(arrival, seen, seen, now, pace).name;

describe('after a navigation', () => {
  it('the former name is not believed, the next one is', () => {
    expect(nameAt(fromAda(), 1_200, look('Ada'))).toBeUndefined();
    expect(nameAt(fromAda(), 1_200, look('Bo'))).toBe('Bo');
  });

  it('a name seen only once is not believed', () => {
    expect(believe(fromAda(), look('Ada'), look('Bo'), 1_200, react).name).toBeUndefined();
    expect(believe(fromAda(), look('B'), look('Bo'), 1_200, react).name).toBeUndefined();
  });

  it('the former name stays unbelieved however long the page stands still', () => {
    const still = look('Ada', { fields: { email: 'ada@a.example' } });
    expect(nameAt(fromAda(still), 60_000, still)).toBeUndefined();
  });

  it('a namesake is believed after the settle time when another word has changed', () => {
    const arrival = fromAda(look('Ada', { fields: { email: 'ada@a.example' } }));
    const namesake = look('Ada', { fields: { email: 'ada@b.example' } });
    expect(nameAt(arrival, 3_900, namesake)).toBeUndefined();
    expect(nameAt(arrival, 4_000, namesake)).toBe('Ada');
  });

  it('words that only appeared late are no change', () => {
    expect(
      nameAt(fromAda(look('Ada')), 9_000, look('Ada', { fields: { email: 'ada@a.example' } })),
    ).toBeUndefined();
  });

  it('a namesake is believed in a new root where the CRM makes one per record, not where it re-uses nodes', () => {
    const fresh = look('Ada', { root: newRoot });
    expect(nameAt(fromAda(look('Ada'), lightning), 1_200, fresh, lightning)).toBe('Ada');
    expect(nameAt(fromAda(look('Ada'), react), 1_200, fresh, react)).toBeUndefined();
  });

  it('a page that shows another record is not believed in anything', () => {
    const other = look('Bo', { evidence: 'contradicts', root: newRoot, fields: { email: 'bo@b.example' } });
    expect(believe(fromAda(), other, other, 60_000, lightning)).toMatchObject({
      fields: {},
      reading: 'settling',
    });
    expect(nameAt(fromAda(), 60_000, other, lightning)).toBeUndefined();
  });

  it('a name that was remembered though the heading was gone for a moment is still the former one', () => {
    expect(nameAt(fromAda(look(undefined)), 1_200, look('Ada'))).toBeUndefined();
  });
});

describe('fields and company', () => {
  const company = { ref: refOf('https://app-eu1.hubspot.com/contacts/20000001/company/9'), name: 'Tarnwood' };
  const bo = look('Bo', { fields: { phone: '1' }, company });

  it('wait for the settle time in a page that re-uses its nodes', () => {
    const early = believe(fromAda(), bo, bo, 1_200, react);
    expect([early.name, early.fields, early.company]).toEqual(['Bo', {}, undefined]);
    expect(believe(fromAda(), bo, bo, 4_000, react)).toMatchObject({ fields: { phone: '1' }, company });
  });

  it('are believed at once in a new root and on a page loaded with this record', () => {
    const fresh = { ...bo, root: newRoot };
    expect(believe(fromAda(look('Ada'), lightning), fresh, fresh, 1_200, lightning).fields).toEqual({
      phone: '1',
    });
    expect(believe(startHere('bo', 0, true, react), bo, bo, 200, react).fields).toEqual({ phone: '1' });
  });

  it('are taken one by one: what two looks do not share is left out', () => {
    const first = look('Bo', { fields: { phone: '1', email: 'x' }, company });
    const second = look('Bo', { fields: { phone: '1', email: 'y', stage: 'z' } });
    const told = believe(startHere('bo', 0, true, react), first, second, 200, react);
    expect([told.fields, told.company]).toEqual([{ phone: '1' }, undefined]);
  });
});

describe('a run through records', () => {
  // Ada is settled; Bo is left after a second, before his name came.
  const bo = arrive('bo', 1_000, look('Ada'), react, {
    arrival: startHere('ada', 0, true, react),
    name: 'Ada',
    settled: true,
  });
  const cy = arrive('cy', 2_000, look('Ada'), react, { arrival: bo, settled: false });

  it('does not put the name of the one left early under the next', () => {
    expect(nameAt(cy, 2_300, look('Bo'))).toBeUndefined();
    expect(nameAt(cy, 3_900, look('Bo'))).toBeUndefined();
    expect(nameAt(cy, 4_000, look('Cy'))).toBe('Cy');
  });

  it('believes a page at once that names its own id', () => {
    expect(nameAt(cy, 2_300, look('Cy', { evidence: 'agrees' }))).toBe('Cy');
    expect(nameAt(cy, 2_300, look('Ada', { evidence: 'agrees' }))).toBeUndefined();
  });

  it('remembers the wait on the way over a known record and over a list', () => {
    const back = arrive('ada', 2_500, look('Bo'), react, { arrival: cy, name: 'Ada', settled: false });
    const next = arrive('dee', 2_600, look('Bo'), react, { arrival: back, name: 'Ada', settled: false });
    expect(nameAt(next, 2_900, look('Cy'))).toBeUndefined();
  });
});

describe('a script that starts', () => {
  it('on the page the document was loaded with believes two equal looks', () => {
    expect(nameAt(startHere('k', 0, true, react), 200, look('Ada'))).toBe('Ada');
  });
  it('after the app has navigated waits for the settle time', () => {
    const arrival = startHere('k', 100, false, react);
    expect([nameAt(arrival, 3_000, look('Ada')), nameAt(arrival, 3_100, look('Ada'))]).toEqual([
      undefined,
      'Ada',
    ]);
  });
});

describe('a name from the window title', () => {
  const titled = look(undefined, { lateName: 'Bo' });
  it('is believed only after the settle time and only when it is not the former one', () => {
    expect(nameAt(fromAda(), 3_900, titled)).toBeUndefined();
    expect(nameAt(fromAda(), 4_000, titled)).toBe('Bo');
    expect(nameAt(fromAda(), 9_000, look(undefined, { lateName: 'Ada' }))).toBeUndefined();
  });
});

it('says what it looked for in vain', () => {
  expect(believe(fromAda(), look('Bo'), look('Bo', { missing: ['email'] }), 1_200, react).missing).toEqual([
    'email',
  ]);
  expect(believe(startHere(refOf(OLA_URL).key, 0, true, react), look('Bo'), look('Bo'), 200, react).key).toBe(
    'hubspot/20000001/0-1/3001',
  );
});
