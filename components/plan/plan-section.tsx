/** What is wanted from one customer and how far it has come: three rings, the rows behind each, the goals (plan, Goals). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { OpenNumber } from '../parts/open-number';
import { Sentence, slot } from '../parts/sentence';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { useOpening } from '../parts/use-opening';
import type { Goal } from '../words/goal';
import { GoalRing } from './goal-ring';
import { GoalsForm } from './goals-form';
import { type BehindRing, RingRows } from './ring-rows';

export interface PlanSectionProps {
  customer: CustomerView;
  /** Leads to the part in which a row behind a ring stands. */
  goTo: (part: BehindRing) => void;
}

export function PlanSection({ customer, goTo }: PlanSectionProps) {
  const customerId = customer.customer.id;
  const view = useLook('readPlan', { customerId }, customer);
  const [shown, setShown] = useState<Goal | 'all' | null>(null);
  const press = (next: Goal | 'all') => setShown(shown === next ? null : next);
  const opening = useOpening<'goals'>();
  if (!view) return <Skeleton />;
  const rings = view.rings.filter(({ goal }) => shown === 'all' || goal === shown);
  const isWritten = view.rings.some(({ wanted }) => wanted);
  return (
    <div class="section">
      <p class="plan-score">
        {view.score === null ? (
          i18n.t('plan.noScore')
        ) : (
          <Sentence
            words={i18n.t('plan.score', { score: slot('score') })}
            parts={{
              score: (
                <OpenNumber
                  said={String(view.score)}
                  label={i18n.t('plan.title')}
                  isOpen={shown === 'all'}
                  press={() => press('all')}
                />
              ),
            }}
          />
        )}
      </p>
      <ul class="plan-rings" aria-label={i18n.t('plan.rings')}>
        {view.rings.map(one => (
          <li key={one.goal}>
            <GoalRing ring={one} isOpen={shown === one.goal} open={() => press(one.goal)} />
          </li>
        ))}
      </ul>
      {rings.map(one => (
        <RingRows key={one.goal} ring={one} goTo={goTo} />
      ))}
      {view.hasReferral && <p class="hint">{i18n.t('plan.hasReferral')}</p>}
      {opening.form ? (
        <GoalsForm customerId={customerId} rings={view.rings} close={opening.close} />
      ) : (
        <>
          {view.suggestsWho && <p class="hint">{i18n.t('plan.suggestsWho')}</p>}
          <p class="buttons">
            <button type="button" class="button" onClick={() => opening.open('goals')}>
              {i18n.t(isWritten ? 'plan.change' : 'plan.write')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
