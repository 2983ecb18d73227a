/**
 * The values a surface offers to choose from. The row files hold the same lists beside their schemas; importing those
 * here would bring the whole schema library into popup and panel. `satisfies` keeps the two in step: a value added or
 * dropped there is a type error here.
 */
import type { FactKey } from '../domain/data/customer';
import type { Channel, Purpose, ValueHow } from '../domain/readiness/evidence';
import type { ReadinessState } from '../domain/readiness/state';
import type { AttentionKind } from '../domain/views/surfaces';

const keysOf = <K extends string>(all: Record<K, true>): K[] => Object.keys(all) as K[];

export const FACT_CHOICES = keysOf({
  problem: true,
  pain: true,
  goal: true,
  measure: true,
  decider: true,
  hesitation: true,
  interest: true,
  wow: true,
} satisfies Record<FactKey, true>);

export const CHANNEL_CHOICES = keysOf({
  call: true,
  meeting: true,
  visit: true,
  email: true,
  message: true,
  note: true,
  gift: true,
  post: true,
  other: true,
} satisfies Record<Channel, true>);

export const VALUE_HOW_CHOICES = keysOf({ use: true, produce: true, profit: true } satisfies Record<
  ValueHow,
  true
>);

export const FILTER_KINDS = keysOf({
  overduePromise: true,
  openIssue: true,
  otherGate: true,
  promiseDue: true,
  delivery: true,
  nextStepDue: true,
  nextStepMissing: true,
  referralCare: true,
  ask: true,
  appreciation: true,
} satisfies Record<AttentionKind, true>);

export const FILTER_STATES = keysOf({
  earned: true,
  earnedProven: true,
  nearly: true,
  building: true,
  repairFirst: true,
  tooSoon: true,
  askedWait: true,
  doNotAsk: true,
} satisfies Record<ReadinessState, true>);

export const FILTER_TIERS = ['A', 'B', 'C'] as const;
export const FILTER_CRMS = ['salesforce', 'hubspot'] as const;
/** Days without a touch that are offered. */
export const NO_TOUCH_DAYS = [7, 14, 30, 60, 90] as const;

/** Purposes of a plain touch; `value` has a kind of its own because it asks how it helped, `ask` its own card. */
export const PURPOSE_CHOICES = keysOf({
  courtesy: true,
  service: true,
  appreciation: true,
} satisfies Record<Exclude<Purpose, 'value' | 'ask'>, true>);
