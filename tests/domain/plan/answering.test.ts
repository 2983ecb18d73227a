import { describe, expect, it, test } from 'vitest';
import { answerNeed, checkAnswer, defaultRevisit, threadOf } from '../../../lib/domain/plan/answering';
import { needsForDigest } from '../../../lib/domain/plan/ask-today';
import { need as needShape } from '../../../lib/domain/plan/rows';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aNeed, uuid } from '../rows';

const TODAY = '2026-03-04';
const answer = (result: Parameters<typeof checkAnswer>[1], words = '', need = aNeed()) =>
  answerNeed(need, { id: uuid(50), result, words }, TODAY, DEFAULT_SETTINGS);

test.each([
  ['need', false, '2026-02-19'],
  ['comment', false, '2026-01-19'],
  ['personal', false, '2026-01-19'],
  ['need', true, undefined],
] as const)('a %s (covered: %s) comes back on %s', (kind, covered, expected) => {
  expect(defaultRevisit({ kind, covered, capturedDate: '2026-01-05' }, DEFAULT_SETTINGS)).toBe(expected);
});

describe('an answer', () => {
  it('"not now" starts the silence and changes nothing else', () => {
    const { need, asksForStep } = answer('skipped');
    expect(need).toEqual(aNeed({ answers: [{ id: uuid(50), date: TODAY, result: 'skipped' }] }));
    expect(asksForStep).toBe(false);
  });

  it('"still open" puts it off further each time', () => {
    const once = answer('stillOpen', 'in autumn').need;
    expect([once.revisitDate, once.answers[0]?.words]).toEqual(['2026-04-03', 'in autumn']);
    expect(answer('stillOpen', '', once).need.revisitDate).toBe('2026-05-03');
  });

  it('"changed" ends the row and opens one with the new words', () => {
    const { need, replacement } = answer(
      'changed',
      ' three sites now ',
      aNeed({ personId: uuid(7), importance: 3 }),
    );
    expect(need.status).toBe('changed');
    expect(replacement).toMatchObject({
      verbatim: 'three sites now',
      replaces: need.id,
      capturedDate: TODAY,
      revisitDate: '2026-04-18',
      personId: uuid(7),
      importance: 3,
      status: 'open',
    });
    const row = {
      ...replacement,
      id: uuid(60),
      createdAt: need.createdAt,
      updatedAt: need.updatedAt,
      origin: 'manual',
    };
    expect(needShape().safeParse(row).success).toBe(true);
  });

  it('"ripe" ends the row, opens a repeat deal and asks for the next step', () => {
    const { need, deal, asksForStep } = answer('ripe');
    expect([need.status, asksForStep]).toEqual(['ripe', true]);
    expect(deal).toMatchObject({ customerId: need.customerId, kind: 'repeat', status: 'open', date: TODAY });
  });

  it('"dead" ends the row', () => {
    expect(answer('dead').need.status).toBe('dead');
  });
});

test.each([
  [aNeed(), 'changed', '  ', 'noWords'],
  [aNeed(), 'changed', 'two sites', null],
  [aNeed({ status: 'dead' }), 'skipped', '', 'settled'],
] as const)('refuses case %#', (need, result, words, expected) => {
  expect(checkAnswer(need, result, words)).toBe(expected);
});

describe('the thread of a need', () => {
  const first = aNeed({ id: uuid(1), status: 'changed' });
  const second = aNeed({ id: uuid(2), status: 'changed', replaces: uuid(1) });
  const third = aNeed({ id: uuid(3), replaces: uuid(2) });
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

  it('is the same from every point of it', () => {
    const all = [third, first, second, aNeed({ id: uuid(4) })];
    for (const need of [first, second, third])
      expect(ids(threadOf(need, all))).toEqual([uuid(1), uuid(2), uuid(3)]);
  });

  it('ends where rows from elsewhere run in a circle', () => {
    const a = aNeed({ id: uuid(1), replaces: uuid(2) });
    const b = aNeed({ id: uuid(2), replaces: uuid(1) });
    expect(ids(threadOf(a, [a, b]))).toHaveLength(2);
  });
});

it('enters the digest when its revisit is two weeks overdue', () => {
  const rows = [
    aNeed({ id: uuid(1), revisitDate: '2026-02-18' }),
    aNeed({ id: uuid(2), revisitDate: '2026-02-19' }),
  ];
  expect(needsForDigest(rows, TODAY, DEFAULT_SETTINGS).map(({ id }) => id)).toEqual([uuid(1)]);
});
