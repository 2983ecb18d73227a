/** Evidence rows of deliver, perform, keep and fix: what we owed and how it went (readiness.md, Elements). */
import { within } from '../days';
import { clockOf, localDayOf } from '../moments';
import { keepShare } from '../promises/keep';
import { promiseOutcome } from '../promises/outcome';
import type { CustomerPromise } from '../promises/promise';
import type { Settings } from '../settings';
import { deliverableState } from './deliver';
import { deliverablesOf } from './deliverables';
import { type EvidenceNote, type EvidenceRow, source } from './evidence-row';
import { fixCase, fixOutcome } from './fix';
import type { CustomerHistory } from './history';
import { latestRating, ratingPart } from './perform';
import { refundsWithin, repeatOrders } from './sales';

type Now = Temporal.ZonedDateTime;

export const deliverEvidence = (history: CustomerHistory, now: Now, settings: Settings): EvidenceRow[] =>
  deliverablesOf(history, settings).map(item => {
    const state = deliverableState(item, clockOf(now).today);
    const counted = state !== 'dropped' && state !== 'notDue';
    return {
      ...source(item),
      store: 'deliverables',
      date: item.confirmedDate ?? item.deliveredDate ?? item.dueDate,
      text: item.text,
      counted,
      note: state,
      ...(counted ? { value: settings.deliverValues[state] } : {}),
    };
  });

export const performEvidence = (history: CustomerHistory, now: Now, settings: Settings): EvidenceRow[] => {
  const { today } = clockOf(now);
  const { ratings, deals } = history;
  const parts = (['product', 'person'] as const).map(of => ({ of, rating: latestRating(ratings, of) }));
  const rated = ratings.map((rating): EvidenceRow => {
    const values = parts.flatMap(({ of, rating: latest }) => {
      const stars = latest === rating ? rating[of] : undefined;
      return stars === undefined ? [] : [ratingPart(stars, rating.date, today, settings)];
    });
    const value = values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
    return {
      ...source(rating),
      store: 'ratings',
      date: rating.date,
      text: rating.words,
      stars: { product: rating.product, person: rating.person },
      counted: value !== undefined,
      note: value === undefined ? 'replacedRating' : 'latestRating',
      ...(value === undefined ? {} : { value }),
    };
  });
  const ofDeals = (note: 'repeatOrder' | 'refund', rows: typeof deals): EvidenceRow[] =>
    rows.map(deal => ({ ...source(deal), store: 'deals', date: deal.date, text: '', counted: true, note }));
  return [
    ...rated,
    ...ofDeals('repeatOrder', repeatOrders(deals, today, settings)),
    ...ofDeals('refund', refundsWithin(deals, settings.refundPenaltyDays, today)),
  ];
};

const keptNote = (promise: CustomerPromise, value: number, now: Now): EvidenceNote => {
  const outcome = promiseOutcome(promise, now);
  if (outcome === 'keptLate') return promise.backdated ? 'backdatedLate' : 'keptLate';
  if (outcome !== 'kept') return outcome;
  if (promise.backdated) return 'backdated';
  return value < 1 ? 'keptRenegotiated' : 'kept';
};

export const keepEvidence = (history: CustomerHistory, now: Now, settings: Settings): EvidenceRow[] =>
  history.promises.map(promise => {
    const entry = keepShare(promise, now, settings);
    const row = {
      ...source(promise),
      ...(promise.personName === undefined ? {} : { personName: promise.personName }),
      store: 'promises' as const,
      date: promise.closedDate ?? promise.dueDate ?? promise.madeDate,
      text: promise.text,
    };
    return 'leftOut' in entry
      ? { ...row, counted: false, note: entry.leftOut }
      : { ...row, ...entry, counted: true, note: keptNote(promise, entry.value, now) };
  });

export const fixEvidence = (history: CustomerHistory, now: Now, settings: Settings): EvidenceRow[] => {
  const { zone, today } = clockOf(now);
  return history.issues.map(issue => {
    const date = localDayOf(issue.confirmedAt ?? issue.openedAt, zone);
    const row = { ...source(issue), store: 'issues' as const, date, text: issue.text };
    const settled = fixCase(issue, now, settings);
    if (!settled) return { ...row, counted: false, note: 'outsideWindow' };
    const { outcome, ageDays = 0 } = settled;
    if (outcome === 'waiting' || (issue.confirmedAt && !within(date, settings.fixWindowDays, today))) {
      return { ...row, counted: false, note: fixOutcome(issue, now, settings) };
    }
    const weight = 0.5 ** (ageDays / settings.fixHalfLifeDays);
    return { ...row, counted: true, note: outcome, value: settings.fixValues[outcome], weight };
  });
};
