import { describe, expect, it, test } from 'vitest';
import { nextStep } from '../../../lib/domain/promises/next-step';
import { coverageStreak, streakDays } from '../../../lib/domain/promises/step-coverage';
import { currentStep, endStep } from '../../../lib/domain/promises/step-state';
import { DEFAULT_CALENDAR } from '../../../lib/domain/reminders/working-time';
import { aStep, at, uuid } from '../rows';

describe('the current step', () => {
  it('is the one without an end; of two that were merged the later one', () => {
    const ended = aStep({ id: uuid(1), setDate: '2026-03-03', endedDate: '2026-03-04', status: 'ended' });
    const older = aStep({ id: uuid(2), setDate: '2026-03-01' });
    const newer = aStep({ id: uuid(3), setDate: '2026-03-02' });
    expect(currentStep([ended, newer, older])?.id).toBe(uuid(3));
    expect(currentStep([ended])).toBeNull();
  });

  it('ends with a day and an outcome', () => {
    const ended = endStep(aStep(), 'done', at());
    expect(nextStep().parse(ended)).toMatchObject({
      status: 'ended',
      endedDate: '2026-03-04',
      outcome: 'done',
    });
  });
});

describe('the streak', () => {
  const covered = {
    firstSaleDate: '2026-01-01',
    steps: [aStep({ setDate: '2026-02-27', dueDate: '2026-03-10' })],
  };
  const streak = (customers: Parameters<typeof coverageStreak>[0], holidays: string[] = []) =>
    coverageStreak(customers, '2026-03-04', { ...DEFAULT_CALENDAR, holidays }, { coverageStreakShare: 0.95 });

  it('says of each day how many had one, the last finished day first', () => {
    const parked = {
      ...covered,
      steps: [aStep({ kind: 'park', setDate: '2026-03-03', dueDate: '2026-04-01' })],
    };
    const days = streakDays([covered, parked], '2026-03-04', DEFAULT_CALENDAR, { coverageStreakShare: 0.5 });
    expect(days).toEqual([
      { day: '2026-03-03', covered: 1, counted: 1 },
      { day: '2026-03-02', covered: 1, counted: 2 },
      { day: '2026-02-27', covered: 1, counted: 2 },
    ]);
  });

  test.each([
    ['counts the working days since the step was set', [covered], 3], // Fri 27 Feb, Mon, Tue
    ['is 0 without customers', [], 0],
    [
      'ends where a step was overdue',
      [{ ...covered, steps: [aStep({ setDate: '2026-01-05', dueDate: '2026-03-02' })] }],
      0,
    ],
    [
      'goes through a replaced step',
      [
        {
          ...covered,
          steps: [
            aStep({
              setDate: '2026-02-26',
              dueDate: '2026-03-02',
              endedDate: '2026-03-02',
              status: 'ended' as const,
            }),
            aStep({ setDate: '2026-03-02', dueDate: '2026-03-20' }),
          ],
        },
      ],
      4,
    ],
    [
      'breaks on a day that ended without a step',
      [
        {
          ...covered,
          steps: [
            aStep({
              setDate: '2026-02-01',
              dueDate: '2026-03-20',
              endedDate: '2026-03-02',
              status: 'ended' as const,
            }),
            aStep({ setDate: '2026-03-03', dueDate: '2026-03-20' }),
          ],
        },
      ],
      1,
    ],
    ['leaves out customers who had not bought yet', [covered, { firstSaleDate: '2026-03-03', steps: [] }], 0],
    [
      'is not broken by parked customers, nor fed by them',
      [
        {
          ...covered,
          steps: [aStep({ kind: 'park' as const, setDate: '2026-01-02', dueDate: '2026-05-01' })],
        },
      ],
      0,
    ],
  ])('%s', (_, customers, expected) => {
    expect(streak(customers)).toBe(expected);
  });

  it('passes over holidays', () => {
    expect(streak([covered], ['2026-03-02'])).toBe(2);
  });
});
