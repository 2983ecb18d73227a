/** Evidence rows of value, serve, communicate and wow: how we were there for them (readiness.md, Elements). */
import { type Day, startOfWeek } from '../days';
import { clockOf } from '../moments';
import type { Settings } from '../settings';
import type { ContactPeriod } from './contact-periods';
import { contactPeriodsOf } from './element-values';
import type { Touch } from './evidence';
import { type EvidenceRow, source } from './evidence-row';
import type { CustomerHistory } from './history';
import { isAnticipated, isPersonalTouch, knownFacts } from './serve';
import { isValueTouch, valueWorth } from './value';
import { hasReaction, unsolicitedReferrals, wowValue } from './wow';

type Now = Temporal.ZonedDateTime;

const ofTouch = (touch: Touch) => ({
  ...source(touch),
  store: 'touches' as const,
  date: touch.date,
  text: touch.text || touch.acknowledged?.words || '',
  ...(touch.text && touch.acknowledged ? { reply: touch.acknowledged.words } : {}),
});

export const valueEvidence = (history: CustomerHistory, now: Now, settings: Settings): EvidenceRow[] => {
  const { today } = clockOf(now);
  const touches = history.touches.filter(touch => isValueTouch(touch, today, settings));
  // One per week counts: the worthiest, the first noted of equals.
  const best = new Map<Day, Touch>();
  for (const touch of touches) {
    const week = startOfWeek(touch.date, settings.weekStart);
    const rival = best.get(week);
    if (!rival || valueWorth(touch, settings) > valueWorth(rival, settings)) best.set(week, touch);
  }
  return touches.map(touch => {
    const counted = best.get(startOfWeek(touch.date, settings.weekStart)) === touch;
    const worth = touch.acknowledged ? 'acknowledged' : 'plain';
    return {
      ...ofTouch(touch),
      value: valueWorth(touch, settings),
      counted,
      note: counted ? worth : 'sameWeek',
    };
  });
};

export const serveEvidence = (history: CustomerHistory, now: Now, settings: Settings): EvidenceRow[] => {
  const { today } = clockOf(now);
  const { touches, customer, needs } = history;
  const facts = knownFacts(customer.facts).flatMap((key): EvidenceRow[] => {
    const fact = customer.facts[key];
    if (!fact) return [];
    const { date, text } = fact;
    return [{ id: key, store: 'facts', date, text, counted: true, note: 'fact', origin: customer.origin }];
  });
  return [
    ...touches
      .filter(touch => isPersonalTouch(touch, today, settings))
      .map((touch): EvidenceRow => ({ ...ofTouch(touch), counted: true, note: 'personalTouch' })),
    ...facts,
    ...needs
      .filter(need => isAnticipated(need, today, settings))
      .map(
        (need): EvidenceRow => ({
          ...source(need),
          store: 'needs',
          date: need.capturedDate,
          text: need.verbatim,
          counted: true,
          note: 'needRaised',
        }),
      ),
  ];
};

/** The complete periods, and the running one, which counts when it is over: what was logged today must be seen. */
export const communicateEvidence = (
  history: CustomerHistory,
  now: Now,
  settings: Settings,
): EvidenceRow[] => {
  const complete = contactPeriodsOf(history, now, settings);
  const running = contactPeriodsOf(history, now, settings, 'withCurrent').filter(
    period =>
      period.touches > 0 &&
      !complete.some(({ from }) => from === period.from) &&
      period.to >= clockOf(now).today,
  );
  const row = ({ from, to, touches, target, paused }: ContactPeriod): EvidenceRow => ({
    id: from,
    store: 'periods',
    date: from,
    text: '',
    value: Math.min(1, touches / target),
    counted: !paused,
    note: paused ? 'paused' : touches >= target ? 'met' : touches > 0 ? 'short' : 'silent',
    origin: history.customer.origin,
    period: { to, touches, target },
  });
  return [
    ...running.map(
      (period): EvidenceRow => ({ ...row(period), value: undefined, counted: false, note: 'running' }),
    ),
    ...complete.map(row),
  ];
};

export const wowEvidence = (history: CustomerHistory, now: Now, settings: Settings): EvidenceRow[] => {
  const { today } = clockOf(now);
  const wows = history.wows.map(
    (wow): EvidenceRow => ({
      ...source(wow),
      store: 'wows',
      date: wow.date,
      text: hasReaction(wow) ? (wow.reaction ?? '') : wow.what,
      value: wowValue(wow, today, settings),
      counted: false,
      note: hasReaction(wow) ? 'reaction' : 'noReaction',
    }),
  );
  const referrals = unsolicitedReferrals(history.referrals).map(
    ({ referral, date }): EvidenceRow => ({
      ...source(referral),
      store: 'referrals',
      date,
      text: referral.name,
      value: wowValue({ date, reaction: referral.name }, today, settings),
      counted: false,
      note: 'unsolicitedReferral',
    }),
  );
  const rows = [...wows, ...referrals];
  // Only the best one makes the element.
  const best = rows.reduce<EvidenceRow | null>(
    (a, b) => (a && (a.value ?? 0) >= (b.value ?? 0) ? a : b),
    null,
  );
  return rows.map(row => (row === best ? { ...row, counted: true } : row));
};
