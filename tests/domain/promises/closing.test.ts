import { describe, expect, it, test } from 'vitest';
import {
  canCorrect,
  checkCorrection,
  checkRenegotiation,
  correctPromise,
  renegotiate,
} from '../../../lib/domain/promises/changing-the-date';
import {
  breakPromise,
  checkClosing,
  checkDoneEarlier,
  checkRelease,
  checkReopen,
  keepPromise,
  keepPromiseEarlier,
  releasePromise,
  reopenPromise,
} from '../../../lib/domain/promises/closing';
import { promiseOutcome } from '../../../lib/domain/promises/outcome';
import { customerPromise } from '../../../lib/domain/promises/promise';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aPromise, at, uuid } from '../rows';

const now = at();
const due = aPromise({ dueDate: '2026-03-04' });
const timed = aPromise({ dueDate: '2026-03-04', dueTime: '13:00', dueZone: 'Europe/Berlin' });

describe('closing', () => {
  it('keeps the moment and the local day', () => {
    expect(keepPromise(due, at('2026-03-04T00:30'))).toMatchObject({
      status: 'kept',
      closedDate: '2026-03-04',
      closedAt: '2026-03-03T23:30:00.000Z',
    });
  });

  test.each([
    ['done', keepPromise(due, now, 'mail of 4 March')],
    ['done earlier', keepPromiseEarlier(due, { date: '2026-03-02', proof: 'mail' }, now)],
    ['broken', breakPromise(due, now, 'forgot')],
    ['released', releasePromise(due, now, 'Dana')],
  ])('reopening one that was %s restores the former state exactly', (_, closed) => {
    const again = reopenPromise(closed, at('2026-03-05'));
    expect({ ...again, updatedAt: due.updatedAt }).toEqual(due);
    expect(customerPromise().parse(closed)).toEqual(closed);
    expect(checkClosing(closed)).toBe('settled');
    expect(checkReopen(closed)).toBeNull();
  });

  it('can only be released by someone', () => {
    expect([checkRelease(due, ' '), checkRelease(due, 'Dana'), checkReopen(due)]).toEqual([
      'noReleaser',
      null,
      'notSettled',
    ]);
  });
});

describe('done earlier', () => {
  test.each([
    [due, { date: '2026-02-25', proof: 'mail' }, null],
    [due, { date: '2026-02-24', proof: 'mail' }, 'tooLongAgo'],
    [due, { date: '2026-03-05', proof: 'mail' }, 'future'],
    [due, { date: '2026-03-02', proof: ' ' }, 'noProof'],
    [
      aPromise({ dueDate: '2026-03-04', madeDate: '2026-03-03' }),
      { date: '2026-03-02', proof: 'x' },
      'beforeMade',
    ],
    [timed, { date: '2026-03-04', proof: 'mail' }, 'noTime'],
    [timed, { date: '2026-03-04', time: '14:01', proof: 'mail' }, 'future'],
    [timed, { date: '2026-03-04', time: '12:30', proof: 'mail' }, null],
    [keepPromise(due, now), { date: '2026-03-02', proof: 'mail' }, 'settled'],
  ])('%# is refused or not', (promise, done, expected) => {
    expect(checkDoneEarlier(promise, done, now, DEFAULT_SETTINGS)).toBe(expected);
  });

  it('decides by the earlier moment and says it was dated back', () => {
    const done = keepPromiseEarlier(timed, { date: '2026-03-04', time: '12:30', proof: 'mail' }, now);
    expect([promiseOutcome(keepPromise(timed, now), now), promiseOutcome(done, now), done.backdated]).toEqual(
      ['keptLate', 'kept', true],
    );
  });

  it('on the same day is simply done when there is no time', () => {
    const done = keepPromiseEarlier(due, { date: '2026-03-04', proof: 'mail' }, now);
    expect([done.backdated, done.closedAt]).toEqual([undefined, '2026-03-04T13:00:00.000Z']);
  });
});

describe('renegotiating', () => {
  test.each([
    [due, { date: '2026-03-05' }, null],
    [due, { date: '2026-03-04' }, 'notLater'],
    [due, { date: '2026-03-01' }, 'notLater'],
    [aPromise({ dueDate: '2026-02-20' }), { date: '2026-03-03' }, 'past'],
    [aPromise({ dueDate: '2026-02-20' }), { date: '2026-03-04' }, null],
    [{ ...timed, dueDate: '2026-03-02' }, { date: '2026-03-04' }, 'past'],
    [{ ...timed, dueDate: '2026-03-02' }, { date: '2026-03-04', time: '18:00' }, null],
    [{ ...timed, dueDate: '2026-03-02' }, { date: '2026-03-04', time: null }, null],
    [aPromise(), { date: '2026-03-05' }, 'undated'],
    [breakPromise(due, now), { date: '2026-03-05' }, 'settled'],
  ])('%# is refused or not', (promise, to, expected) => {
    expect(checkRenegotiation(promise, to, now)).toBe(expected);
  });

  it('moves the date, keeps the old one and clears overdue', () => {
    const late = aPromise({ dueDate: '2026-03-01' });
    const moved = renegotiate(late, { date: '2026-03-10', id: uuid(9), asker: 'me' }, now);
    expect(moved.renegotiations).toEqual([
      {
        id: uuid(9),
        at: '2026-03-04T13:00:00.000Z',
        date: '2026-03-04',
        from: '2026-03-01',
        to: '2026-03-10',
        asker: 'me',
      },
    ]);
    expect([promiseOutcome(late, now), promiseOutcome(moved, now), moved.dueDate]).toEqual([
      'overdue',
      'open',
      '2026-03-10',
    ]);
    expect(customerPromise().parse(moved)).toEqual(moved);
  });

  it('takes a new time in the zone of now, or none', () => {
    const at18 = renegotiate(
      timed,
      { date: '2026-03-05', time: '18:00', id: uuid(9), asker: 'me' },
      at(undefined, 'Asia/Tokyo'),
    );
    expect([at18.dueTime, at18.dueZone]).toEqual(['18:00', 'Asia/Tokyo']);
    const dateOnly = renegotiate(timed, { date: '2026-03-05', time: null, id: uuid(9), asker: 'me' }, now);
    expect('dueTime' in dateOnly || 'dueZone' in dateOnly).toBe(false);
  });
});

describe('correcting', () => {
  const fresh = aPromise({ dueDate: '2026-03-10', createdAt: '2026-03-04T12:00:00.000Z' });

  test.each([
    ['within the hour', fresh, '2026-03-04T14:00', null],
    ['a minute after the hour', fresh, '2026-03-04T14:01', 'tooLate'],
    ['with the clock set back', fresh, '2026-03-04T12:00', null],
    ['of a promise without a day, at any time', aPromise(), '2026-03-04', null],
    ['of a settled one', keepPromise(fresh, now), '2026-03-04T13:30', 'settled'],
    [
      'of an agreed day',
      renegotiate(fresh, { date: '2026-03-12', id: uuid(9), asker: 'me' }, at('2026-03-04T13:10')),
      '2026-03-04T13:20',
      'tooLate',
    ],
  ])('%s', (_, promise, when, expected) => {
    expect(checkCorrection(promise, at(when), DEFAULT_SETTINGS)).toBe(expected);
    expect(canCorrect(promise, at(when), DEFAULT_SETTINGS)).toBe(expected === null);
  });

  it('moves the day in either direction and leaves no trace in the renegotiations', () => {
    const corrected = correctPromise(
      fresh,
      { due: { date: '2026-03-05', time: '09:00' }, text: 'call' },
      now,
    );
    expect(corrected).toMatchObject({
      dueDate: '2026-03-05',
      dueTime: '09:00',
      text: 'call',
      renegotiations: [],
    });
  });
});
