import { describe, expect, it } from 'vitest';
import type { RecordLink } from '../../../lib/domain/data/customer';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { customerSheet, type LongList } from '../../../lib/domain/views/customer-page';
import { aHistory, aPromise, aRating, aTouch, at, aWow, CUSTOMER_ID, uuid } from '../rows';

const now = at();
const ada = { ...aPromise(), id: uuid(70), customerId: CUSTOMER_ID, name: 'Ada', role: 'Buyer' };
const link: RecordLink = {
  key: 'salesforce/x.lightning.force.com/001000000000001AAA',
  crm: 'salesforce',
  orgKey: 'salesforce/x.lightning.force.com',
  objectType: 'Account',
  recordId: '001000000000001AAA',
  url: 'https://x.lightning.force.com/lightning/r/Account/001000000000001AAA/view',
  name: 'Acme',
  lastSeenAt: '2026-03-03T23:30:00Z',
  createdAt: '2026-01-05T09:00:00.000Z',
  updatedAt: '2026-01-05T09:00:00.000Z',
};

const sheetOf = (rows: Partial<CustomerHistory>, whole: LongList[] = []) => {
  const history = aHistory(rows);
  const naming = {
    now,
    settings: DEFAULT_SETTINGS,
    persons: new Map([[ada.id, ada.name]]),
    snoozes: new Map<string, string>(),
  };
  return customerSheet(
    { history, nextSteps: [], persons: [ada], recordLinks: [link], testOrg: false, ended: [] },
    evaluate(history, now, DEFAULT_SETTINGS),
    naming,
    whole,
  );
};

const touches = Array.from({ length: 120 }, (_, i) =>
  aTouch(`2026-0${1 + (i % 2)}-${String(1 + (i % 28)).padStart(2, '0')}`, { id: uuid(i + 100) }),
);

describe('the sheet of one customer', () => {
  it('shows the newest fifty of a long list and how many there are', () => {
    const { rows, total } = sheetOf({ touches }).touches;
    expect([rows.length, total]).toEqual([50, 120]);
    expect(rows.map(({ date }) => date)).toEqual([...rows.map(({ date }) => date)].sort().reverse());
  });

  it('gives every row of a list that is asked for whole, and no more of another', () => {
    const sheet = sheetOf({ touches }, ['touches']);
    expect(sheet.touches.rows).toHaveLength(120);
    expect(sheet.wows).toEqual({ rows: [], total: 0 });
  });

  it('tells settled promises from open ones', () => {
    const kept = aPromise({ id: uuid(2), status: 'kept', dueDate: '2026-03-01', closedDate: '2026-03-01' });
    const sheet = sheetOf({ promises: [aPromise({ dueDate: '2026-03-09' }), kept] });
    expect(sheet.settled.rows.map(({ id }) => id)).toEqual([kept.id]);
    expect(sheet.view.promises.map(({ id }) => id)).toEqual([uuid(1)]);
  });

  it('says who said it and in which words', () => {
    const said = { date: '2026-03-02', words: 'It helped' };
    const sheet = sheetOf({
      touches: [aTouch('2026-03-01', { personId: ada.id, acknowledged: said })],
      ratings: [aRating('2026-03-01', { product: 4, personId: ada.id })],
      wows: [aWow('2026-03-01', { reaction: '  ' })],
    });
    expect(sheet.touches.rows[0]).toMatchObject({ personName: 'Ada', theirWords: 'It helped' });
    expect(sheet.ratings.rows[0]).toMatchObject({ personName: 'Ada', product: 4 });
    expect(sheet.wows.rows[0]?.reaction).toBeUndefined();
  });

  it('names people with their role, and the CRMs he is known in', () => {
    const { persons, crms } = sheetOf({});
    expect(persons).toEqual([{ id: ada.id, name: 'Ada', role: 'Buyer', note: undefined }]);
    expect(crms).toEqual(['salesforce']);
  });
});

describe('the score taken apart', () => {
  it('adds up to the score, and says why each point is lost', () => {
    const promises = [aPromise({ dueDate: '2026-03-01', text: 'the guide' })];
    const { score } = sheetOf({ promises });
    const sum = score.elements.reduce((all, { points }) => all + points, 0);
    expect(Math.abs(sum - (score.score ?? 0))).toBeLessThanOrEqual(0.5);
    const keep = score.elements.find(({ element }) => element === 'keep');
    expect(keep?.loss).toMatchObject({ because: 'overdue', store: 'promises', text: 'the guide', alike: 0 });
    expect(score.elements.find(({ element }) => element === 'wow')?.loss).toEqual({ because: 'noEvidence' });
    expect(score.elements.find(({ element }) => element === 'fix')).toMatchObject({ leftOut: true });
  });
});
