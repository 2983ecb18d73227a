/** What went wrong, and what to do about it, in one sentence. */
import { i18n } from '#i18n';
import type { Failure } from '../../lib/messages/protocol';

const REASONS = [
  'notLater',
  'past',
  'undated',
  'tooLate',
  'future',
  'tooLongAgo',
  'beforeMade',
  'noTime',
  'noProof',
  'noReleaser',
  'settled',
  'notSettled',
  'needsCustomer',
  'needsOwner',
  'alreadyLinked',
  'sameCustomer',
  'noRecordThere',
  'tooLongJoined',
  'joinedSince',
  'needsDay',
  'answered',
  'beforeSale',
  'tooMuchBack',
  'refunded',
  'doNotAsk',
  'notEarned',
  'notThatStage',
  'beforeNamed',
  'nothingToRemind',
  'decide',
  'nothingLost',
  'truncated',
  'futureVersion',
  'notABackup',
  'hash',
  'row',
  'duplicate',
  'reference',
  'tooLarge',
  'tooDeep',
  'tooManyRows',
  'unseen',
] as const;

/** A refusal with a known reason says that reason; every other failure says its code's sentence. */
export function failureWords({ code, reason }: Failure): string {
  const known = REASONS.find(name => reason === name || reason?.startsWith(`${name}:`));
  if (known) return i18n.t(`failure.reason.${known}`);
  return i18n.t(`failure.${code}`);
}
