/** What line 3 of the panel needs to ask, to wait or to go on: plain data (readiness.md, Ask window; Next-best action). */
import { FACT_KEYS, type FactKey } from '../data/customer';
import type { Action } from '../readiness/actions';
import { type AskFactKind, askFacts } from '../readiness/ask-facts';
import { askWindow, type MomentKind, workingDaysLeft } from '../readiness/ask-window';
import { isEarnedState, laterAsk } from '../readiness/asking';
import { deliverablesOf } from '../readiness/deliverables';
import type { Evaluation, NearlyMissing } from '../readiness/evaluate';
import type { CustomerHistory } from '../readiness/history';
import { nextBestOf, type Raise } from '../readiness/next-best';
import { owesReferrer } from '../readiness/referrals';
import { knownFacts } from '../readiness/serve';
import type { Settings } from '../settings';

type Day = string;

/** One thing the customer said. */
export interface AskFactView {
  kind: AskFactKind;
  words: string;
  date: Day;
  personName?: string;
}

/** A good moment to ask, while it lasts. */
export interface AskWindowView {
  moment: MomentKind;
  date: Day;
  until: Day;
  /** Working days on which there is still time, today included. */
  daysLeft: number;
}

/** A next-best action with the item it is about. */
export interface NextActionView {
  action: Action;
  minutes: number;
  /** Points the score would gain. */
  gain: number;
  itemId?: string;
  /** The item's own words; '' for the delivery a sale implies. */
  text?: string;
  personName?: string;
  /** The fact to ask for first. */
  factKey?: FactKey;
}

export interface AskView {
  window?: AskWindowView;
  facts: AskFactView[];
  /** Whom they might bring, in the rep's words; '' while nothing is written. */
  whom: string;
  /** Asked, and they said later. */
  later?: { askId: string; date: Day; followUpDate?: Day; isDue: boolean };
  /** Referrals whose referrer is still to be thanked or told: a notice about one leads to it. */
  inCare: string[];
  /** The score alone would do: only a gate stands before the ask. */
  isEarnedBehindGate: boolean;
  /** What `nearly` lacks for Earned. */
  missing: NearlyMissing[];
  /** Best first; none once Earned. */
  next: NextActionView[];
}

type Names = ReadonlyMap<string, string>;

export function askView(
  history: CustomerHistory,
  evaluation: Evaluation,
  persons: Names,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): AskView {
  const today = now.toPlainDate().toString();
  const isEarned = isEarnedState(evaluation.state);
  const window = isEarned ? askWindow(history, now, settings) : null;
  const later = laterAsk(history);
  return {
    window: window
      ? {
          moment: window.latest.kind,
          date: window.latest.date,
          until: window.until,
          daysLeft: workingDaysLeft(window.until, today, settings),
        }
      : undefined,
    facts: askFacts(history, settings).map(({ kind, words, date, personId }) => ({
      kind,
      words,
      date,
      personName: personId ? persons.get(personId) : undefined,
    })),
    whom: history.customer.goals.referral?.what ?? '',
    later: later && {
      askId: later.id,
      date: later.date,
      followUpDate: later.followUpDate,
      isDue: later.followUpDate !== undefined && later.followUpDate <= today,
    },
    inCare: history.referrals.filter(owesReferrer).map(({ id }) => id),
    isEarnedBehindGate: evaluation.gates.length > 0 && evaluation.earnedLatch,
    missing: evaluation.stateReason.state === 'nearly' ? evaluation.stateReason.missing : [],
    next: isEarned
      ? []
      : nextBestOf(history, now, settings).actions.map(raise =>
          nextAction(raise, history, persons, settings),
        ),
  };
}

function nextAction(
  { id: action, minutes, gain, itemId }: Raise<Action>,
  history: CustomerHistory,
  persons: Names,
  settings: Settings,
): NextActionView {
  const { text, personId, personName } = itemId ? itemOf(itemId, history, settings) : {};
  return {
    action,
    minutes,
    gain,
    itemId,
    text,
    personName: (personId && persons.get(personId)) || personName,
    factKey: action === 'missingFacts' || action === 'defineWow' ? factFor(action, history) : undefined,
  };
}

const factFor = (action: Action, { customer }: CustomerHistory): FactKey | undefined => {
  if (action === 'defineWow') return 'wow';
  const known = knownFacts(customer.facts);
  return FACT_KEYS.find(key => !known.includes(key));
};

function itemOf(
  itemId: string,
  history: CustomerHistory,
  settings: Settings,
): { text?: string; personId?: string; personName?: string } {
  const is = ({ id }: { id: string }) => id === itemId;
  const row =
    history.promises.find(is) ?? history.issues.find(is) ?? deliverablesOf(history, settings).find(is);
  if (row) return row;
  const touch = history.touches.find(is);
  if (touch) return { text: touch.text, personId: touch.personId };
  const wow = history.wows.find(is);
  return wow ? { text: wow.what, personId: wow.personId } : {};
}
