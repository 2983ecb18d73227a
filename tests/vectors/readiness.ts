import type { Tier } from '../../lib/domain/data/customer';
import { askWindowEnd } from '../../lib/domain/readiness/ask-window';
import { communicate } from '../../lib/domain/readiness/communicate';
import {
  type ContactFacts,
  type ContactPeriod,
  contactPeriods,
} from '../../lib/domain/readiness/contact-periods';
import { deliver } from '../../lib/domain/readiness/deliver';
import type { ElementValues } from '../../lib/domain/readiness/elements';
import type { Deliverable, Issue, Rating, Wow } from '../../lib/domain/readiness/evidence';
import { type FixCase, fix, fixOutcome } from '../../lib/domain/readiness/fix';
import { type Candidate, nextBest } from '../../lib/domain/readiness/next-best';
import { perform } from '../../lib/domain/readiness/perform';
import { readiness } from '../../lib/domain/readiness/score';
import { type ServeCounts, serve } from '../../lib/domain/readiness/serve';
import type { ReadinessContext } from '../../lib/domain/readiness/state';
import { type ValueTouch, value } from '../../lib/domain/readiness/value';
import { wow } from '../../lib/domain/readiness/wow';
import { area, type Input, momentOf, nowOf, rowsOf, settingsOf, todayOf } from './input';

const issueOf = (row: unknown): Issue => {
  const { handling, ...moments } = row as Record<string, string>;
  const instants = Object.entries(moments).map(([key, at]) => [key, momentOf(at).toInstant().toString()]);
  return { handling, ...Object.fromEntries(instants) } as Issue;
};

const contactFacts = (input: Input): ContactFacts => ({
  firstSaleDate: input.firstSaleDate as string,
  trackedSince: (input.trackedSince ?? input.firstSaleDate) as string,
  deliveryConfirmedDate: (input.deliveryConfirmedDate ?? null) as string | null,
  rhythm: input.rhythm as ContactFacts['rhythm'],
  pauses: rowsOf(input.pauses),
  touches: rowsOf<string>(input.touchDates).map(date => ({ date })),
});

const elementsOf = (input: Input) => input.elements as ElementValues;
const contextOf = (input: Input) => input.context as ReadinessContext;

/** The product's own functions by the area of their vectors. */
export const areas: Record<string, (input: unknown) => unknown> = {
  'readiness.deliver': area(input =>
    deliver(rowsOf<Deliverable>(input.deliverables), todayOf(input), settingsOf(input)),
  ),
  'readiness.perform': area(input =>
    perform(
      {
        ratings: rowsOf<Rating>(input.ratings),
        repeatInWindow: input.repeatInWindow === true,
        refundInWindow: input.refundInWindow === true,
      },
      todayOf(input),
      settingsOf(input),
    ),
  ),
  'readiness.value': area(input =>
    value(rowsOf<ValueTouch>(input.touches), input.tier as Tier, todayOf(input), settingsOf(input)),
  ),
  'readiness.serve': area(input => serve(input as unknown as ServeCounts, settingsOf(input))),
  'readiness.fix': area(input => fix(rowsOf<FixCase>(input.cases), settingsOf(input))),
  'readiness.fixOutcome': area(input => fixOutcome(issueOf(input.issue), nowOf(input), settingsOf(input))),
  'readiness.wow': area(input =>
    wow(rowsOf<Wow>(input.wows), input.hasDefinition === true, todayOf(input), settingsOf(input)),
  ),
  'readiness.communicate': area(input =>
    communicate(rowsOf<ContactPeriod>(input.periods), settingsOf(input)),
  ),
  'readiness.contactPeriods': area(input =>
    contactPeriods(contactFacts(input), todayOf(input), settingsOf(input)),
  ),
  'readiness.readiness': area(input => readiness(elementsOf(input), contextOf(input), settingsOf(input))),
  'readiness.nextBest': area(input =>
    nextBest(elementsOf(input), contextOf(input), rowsOf<Candidate>(input.candidates), settingsOf(input)),
  ),
  'readiness.askWindow': area(input => askWindowEnd(String(input.moment), settingsOf(input))),
};
