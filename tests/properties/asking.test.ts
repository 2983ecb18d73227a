/** What holds for every ask window and every referral, whatever the rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/days';
import { askWindow } from '../../lib/domain/readiness/ask-window';
import { atStage, cared, careOf, nextStages, owesReferrer } from '../../lib/domain/readiness/referrals';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { aHistory, anAsk, aReferral, aTouch, at, uuid } from '../domain/rows';

const TODAY = '2026-03-04';
const daysAgo = fc.integer({ min: 0, max: 120 });
const acknowledged = (ago: number, n: number) => {
  const date = addDays(TODAY, -ago);
  return aTouch(date, {
    id: uuid(n),
    purpose: 'value',
    valueHow: 'use',
    acknowledged: { date, words: 'yes' },
  });
};
const windowOf = (agos: readonly number[], asked?: number) =>
  askWindow(
    aHistory({
      touches: agos.map(acknowledged),
      asks: asked === undefined ? [] : [anAsk(addDays(TODAY, -asked))],
    }),
    at(),
    DEFAULT_SETTINGS,
  );

describe('the ask window', () => {
  it('has its latest moment inside it, begins with a moment, and has not passed', () => {
    fc.assert(
      fc.property(fc.array(daysAgo, { maxLength: 20 }), agos => {
        const window = windowOf(agos);
        if (!window) return;
        expect(window.until >= TODAY).toBe(true);
        expect(window.opened <= window.latest.date && window.latest.date <= window.until).toBe(true);
        expect(agos.map(ago => addDays(TODAY, -ago))).toContain(window.opened);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(daysAgo, { maxLength: 20 }), agos => {
        const { opened, until } = windowOf(agos) ?? {};
        expect(windowOf([...agos].reverse()) ?? {}).toMatchObject(opened ? { opened, until } : {});
      }),
    );
  });

  it('one more good moment never closes it earlier; an ask today closes it', () => {
    fc.assert(
      fc.property(fc.array(daysAgo, { maxLength: 20 }), daysAgo, (agos, more) => {
        const before = windowOf(agos)?.until ?? '';
        expect((windowOf([...agos, more])?.until ?? '') >= before).toBe(true);
        expect(windowOf(agos, 0)).toBeNull();
      }),
    );
  });
});

it('whatever way a referral goes, caring until nothing is owed ends, and owes nothing then', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 6 }), choices => {
      let row = aReferral();
      for (const choice of choices) {
        const stages = nextStages(row.stage);
        const stage = stages[choice % Math.max(1, stages.length)];
        if (stage) row = atStage(row, stage, TODAY);
      }
      for (let turns = 0; turns < 2; turns++) {
        const care = careOf(row, DEFAULT_SETTINGS);
        expect(care !== null).toBe(owesReferrer(row));
        if (care) row = cared(row, care.stage, TODAY);
      }
      expect(owesReferrer(row)).toBe(false);
    }),
  );
});
