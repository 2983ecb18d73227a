import { appreciationDue, type CadenceFacts } from '../../lib/domain/appreciation/due';
import { hash01 } from '../../lib/domain/appreciation/hash';
import { mirror, type RankedCustomer } from '../../lib/domain/appreciation/ranking';
import { type DueThanks, spread } from '../../lib/domain/appreciation/spread';
import { effectiveTier, tiers } from '../../lib/domain/appreciation/tiers';
import {
  contactStreak,
  stripCell,
  type WeeklyFacts,
  weeklyCheck,
} from '../../lib/domain/appreciation/weekly-contact';
import type { Tier } from '../../lib/domain/data/customer';
import type { ContactPeriod } from '../../lib/domain/readiness/contact-periods';
import type { Touch } from '../../lib/domain/readiness/evidence';
import type { Settings } from '../../lib/domain/settings';
import { area, rowsOf, settingsOf, todayOf } from './input';

/** The product's own functions by the area of their vectors. */
export const areas: Record<string, (input: unknown) => unknown> = {
  'appreciation.tiers': area(input => {
    const tierMode = input.tierMode as Settings['tierMode'];
    const drawn = tiers(rowsOf<RankedCustomer>(input.customers), { ...settingsOf(input), tierMode });
    return { ...drawn, tiers: Object.fromEntries(drawn.tiers) };
  }),
  'appreciation.mirror': area(input => mirror(rowsOf<RankedCustomer>(input.customers), settingsOf(input))),
  'appreciation.effectiveTier': area(input =>
    effectiveTier(input.previous as Tier | null, input.auto as Tier, input.lastAuto as Tier | null),
  ),
  'appreciation.hash01': area(input => hash01(String(input.id))),
  'appreciation.appreciationDue': area(input =>
    appreciationDue(input as unknown as CadenceFacts, settingsOf(input)),
  ),
  'appreciation.spread': area(input =>
    spread(rowsOf<DueThanks>(input.items), todayOf(input), settingsOf(input)),
  ),
  'weekly.contactStreak': area(input => contactStreak(rowsOf<ContactPeriod>(input.periods))),
  'weekly.stripCell': area(input => stripCell(rowsOf<Touch>(input.touches), input.paused === true)),
  'weekly.weeklyCheck': area(input =>
    weeklyCheck(input as unknown as WeeklyFacts, todayOf(input), settingsOf(input)),
  ),
};
