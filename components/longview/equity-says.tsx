/** The index with its range, or without money the counts; each number opens who it is made of. */
import { i18n } from '#i18n';
import type { EquityView } from '../../lib/domain/views/equity-view';
import { Sentence, slot } from '../parts/sentence';
import { type BehindState, NumberButton } from './behind';
import { pointsWords } from './words';

export interface EquitySaysProps {
  index: number;
  range: [number, number];
  state: BehindState;
}

export function EquitySays({ index, range: [low, high], state }: EquitySaysProps) {
  const number = (points: number) => (
    <NumberButton
      what="equity.points"
      title={i18n.t('longview.equity.whose')}
      said={pointsWords(points)}
      state={state}
    />
  );
  return (
    <Sentence
      words={i18n.t('longview.equity.says', { index: slot('index'), low: slot('low'), high: slot('high') })}
      parts={{ index: number(index), low: number(low), high: number(high) }}
    />
  );
}

export function EquityCounts({ counts, state }: { counts: EquityView['counts']; state: BehindState }) {
  return (
    <Sentence
      words={i18n.t('longview.equity.counts', {
        customers: slot('customers'),
        healthy: slot('healthy'),
        referrers: slot('referrers'),
      })}
      parts={{
        customers: (
          <NumberButton
            what="book.all"
            title={i18n.t('longview.card.whom')}
            said={String(counts.customers)}
            state={state}
          />
        ),
        healthy: (
          <NumberButton
            what="health.healthy"
            title={i18n.t('longview.health.healthy')}
            said={String(counts.healthy)}
            state={state}
          />
        ),
        referrers: (
          <NumberButton
            what="book.referrers"
            title={i18n.t('longview.equity.referrers')}
            said={String(counts.referrers)}
            state={state}
          />
        ),
      }}
    />
  );
}
