/** The panel's questions of the first minutes, one at a time, each with a way past it (pages.md, Onboarding). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FirstStep } from '../../lib/domain/views/first-steps';
import { SaleDay } from '../readiness/sale-day';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export interface FirstQuestionProps {
  step: Exclude<FirstStep, 'open' | 'later'>;
  name: string;
  /** Absent before he is in the book. */
  customerId?: string;
}

/** What is put aside with each question: the one before it was answered, or put aside as well. */
const LEFT = { promise: ['all'], step: ['step'], sale: ['step', 'sale'] };

export function FirstQuestion({ step, name, customerId }: FirstQuestionProps) {
  const { act } = useSurface();
  const [date, setDate] = useState('');
  const skip = () => void act.save('saveSettings', { patch: { firstStepsLeft: LEFT[step] } });
  const save = async () => {
    if (customerId && date) await act.save('setFirstSale', { customerId, date });
  };
  const skipButton = (
    <button type="button" class="link quiet" onClick={skip}>
      {i18n.t(step === 'sale' ? 'first.notKnown' : 'first.skip')}
    </button>
  );
  return (
    <section class="first-question" aria-label={i18n.t('first.region')}>
      <p dir="auto">
        <strong>{i18n.t(`first.ask.${step}`, { name: foreign(name) })}</strong>{' '}
        <span class="quiet">{i18n.t(`first.how.${step}`)}</span>
      </p>
      {step === 'sale' && customerId ? (
        // A plain form: one that takes the focus would take it from the CRM.
        <form
          onSubmit={event => {
            event.preventDefault();
            void save();
          }}
        >
          <SaleDay date={date} type={setDate}>
            {skipButton}
          </SaleDay>
        </form>
      ) : (
        <p class="buttons small">{skipButton}</p>
      )}
    </section>
  );
}
