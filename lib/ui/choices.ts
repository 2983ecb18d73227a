/**
 * The values a surface offers to choose from. The row files hold the same lists beside their schemas; importing those
 * here would bring the whole schema library into popup and panel. `satisfies` keeps the two in step: a value added or
 * dropped there is a type error here.
 */
import type { FactKey } from '../domain/data/customer';
import type { Channel, Purpose, ValueHow } from '../domain/readiness/evidence';

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

/** Purposes of a plain touch; `value` has a kind of its own because it asks how it helped, `ask` its own card. */
export const PURPOSE_CHOICES = keysOf({
  courtesy: true,
  service: true,
  appreciation: true,
} satisfies Record<Exclude<Purpose, 'value' | 'ask'>, true>);
