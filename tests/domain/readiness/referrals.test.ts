import { describe, expect, it, test } from 'vitest';
import {
  atStage,
  cared,
  careOf,
  nextStages,
  owesReferrer,
  type ReferralStage,
  referralKind,
  stageRefused,
} from '../../../lib/domain/readiness/referrals';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aReferral } from '../rows';

const care = (row: ReturnType<typeof aReferral>) => careOf(row, DEFAULT_SETTINGS);

describe('a name', () => {
  test.each<[boolean, ReferralStage, string]>([
    [false, 'named', 'lead'],
    [true, 'named', 'referral'],
    [false, 'introduced', 'referral'],
    [false, 'lost', 'referral'],
  ])('leave %s, stage %s: a %s', (mayUseName, stage, kind) => {
    expect(referralKind({ mayUseName, stage })).toBe(kind);
  });

  test.each<[ReferralStage, ReferralStage[]]>([
    ['named', ['introduced', 'met', 'won', 'lost']],
    ['met', ['won', 'lost']],
    ['won', []],
    ['lost', ['introduced', 'met', 'won']],
  ])('from %s it goes to %s', (stage, next) => {
    expect(nextStages(stage)).toEqual(next);
  });

  it('is not met before it was named, nor on a day to come, nor where it was already', () => {
    const row = aReferral({
      stage: 'introduced',
      stageDates: { named: '2026-03-02', introduced: '2026-03-03' },
    });
    expect(stageRefused(row, 'met', '2026-03-01', '2026-03-04')).toBe('beforeNamed');
    expect(stageRefused(row, 'met', '2026-03-05', '2026-03-04')).toBe('future');
    expect(stageRefused(row, 'introduced', '2026-03-04', '2026-03-04')).toBe('notThatStage');
    expect(stageRefused(row, 'met', '2026-03-04', '2026-03-04')).toBeNull();
  });

  it('that comes back from lost is lost no more', () => {
    const lost = atStage(aReferral(), 'lost', '2026-03-02');
    expect(atStage(lost, 'met', '2026-03-04')).toMatchObject({
      stage: 'met',
      stageDates: { named: '2026-01-05', met: '2026-03-04' },
    });
    expect(atStage(lost, 'met', '2026-03-04').stageDates.lost).toBeUndefined();
  });
});

describe('what the referrer is owed', () => {
  it('is thanks on the next working day', () => {
    expect(care(aReferral({ stageDates: { named: '2026-03-06' } }))).toEqual({
      stage: 'named',
      by: '2026-03-09',
    });
  });

  it('is then to hear how it went, the latest only, by the day of the first untold', () => {
    const row = aReferral({
      stage: 'met',
      thankedDate: '2026-03-02',
      stageDates: { named: '2026-03-02', introduced: '2026-03-03', met: '2026-03-04' },
    });
    expect(care(row)).toEqual({ stage: 'met', by: '2026-03-04' });
    const told = cared(row, 'met', '2026-03-04');
    expect(told.loops.map(({ stage }) => stage)).toEqual(['introduced', 'met']);
    expect(care(told)).toBeNull();
    expect(owesReferrer(told)).toBe(false);
  });

  it('goes on after each later stage', () => {
    const row = cared(aReferral(), 'named', '2026-01-06');
    expect(owesReferrer(row)).toBe(false);
    expect(care(atStage(row, 'won', '2026-03-04'))).toEqual({ stage: 'won', by: '2026-03-05' });
  });
});
