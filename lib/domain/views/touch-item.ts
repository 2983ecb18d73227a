/** One touch as a row of a list. */
import type { Channel, Purpose, Touch, ValueHow } from '../readiness/evidence';

export interface TouchItem {
  id: string;
  /** `2026-03-06` */
  date: string;
  channel: Channel;
  purpose: Purpose;
  valueHow?: ValueHow;
  text?: string;
  personName?: string;
  /** What they said to it, in their words. */
  theirWords?: string;
}

export const touchItem = (touch: Touch, personName?: string): TouchItem => {
  const { id, date, channel, purpose, valueHow, text, acknowledged } = touch;
  return { id, date, channel, purpose, valueHow, text, personName, theirWords: acknowledged?.words };
};
