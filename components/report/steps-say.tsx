/** How many customers have a next step, in one sentence whose numbers open whom they are made of. */
import { i18n } from '#i18n';
import { type BehindState, NumberButton } from '../longview/behind';
import { Sentence, slot } from '../parts/sentence';

export interface StepsSayProps {
  /** 0..1; null while nobody is counted. */
  share: number | null;
  counted: number;
  state: BehindState;
}

export const coveredWords = (share: number): string => `${Math.round(share * 100)}%`;

export function StepsSay({ share, counted, state }: StepsSayProps) {
  if (share === null) return <>{i18n.t('today.coverageNone')}</>;
  return (
    <Sentence
      words={i18n.t('today.coverageOf', counted, [slot('percent'), slot('count')])}
      parts={{
        percent: (
          <NumberButton
            what="step.covered"
            title={i18n.t('report.stepTable.covered')}
            said={coveredWords(share)}
            state={state}
          />
        ),
        count: (
          <NumberButton
            what="step.counted"
            title={i18n.t('report.plan.customers')}
            said={String(counted)}
            state={state}
          />
        ),
      }}
    />
  );
}
