/** Why an element is not worth more, in one sentence that can be read aloud (readiness, Score and coverage). */
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { Element } from '../../lib/domain/readiness/elements';
import type { LossView } from '../../lib/domain/views/score-view';
import { sinceWords } from './day';
import { foreign, glance } from './foreign';

type Costly = Extract<LossView, { store: string }>;

const SENTENCES = {
  keptLate: 'keptLate',
  backdatedLate: 'keptLate',
  broken: 'broken',
  keptRenegotiated: 'otherDay',
  backdated: 'otherDay',
  lateConfirmed: 'lateConfirmed',
  delivered: 'delivered',
  latestRating: 'latestRating',
  refund: 'refund',
  ownLate: 'ownLate',
  stayedContact: 'stayedContact',
  passed: 'passed',
  pastClock: 'pastClock',
  silent: 'silent',
  short: 'short',
  noReaction: 'noReaction',
  reaction: 'faded',
  unsolicitedReferral: 'faded',
} as const;

function sentenceOf({ because, store }: Costly) {
  if (because === 'overdue') return store === 'promises' ? 'overduePromise' : 'overdueDelivery';
  return because in SENTENCES ? SENTENCES[because as keyof typeof SENTENCES] : null;
}

export function lossWords(element: Element, loss: LossView, today: Day): string {
  if (loss.because === 'noEvidence') return i18n.t(`element.${element}.empty`);
  const sentence = 'store' in loss ? sentenceOf(loss) : null;
  if (!('store' in loss) || sentence === null) return i18n.t(`loss.tooFew.${element}`);
  const text = loss.text || i18n.t('deliverableDefault');
  const said = i18n
    .t(`loss.${sentence}`, {
      text: foreign(glance(text)),
      day: sinceWords(loss.date, today),
    })
    .replace(/([.…?!])\.$/, '$1');
  return loss.alike > 0 ? `${said} ${i18n.t('loss.alike', loss.alike)}` : said;
}

/** Points as people say them: one digit after the point where it says something. */
export const pointsWords = (points: number): number => Math.round(points * 10) / 10;
