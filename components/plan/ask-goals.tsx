/** Asked once after the first sale, and once more if it was put off (plan, Goals). */
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { GoalsForm } from './goals-form';

export function AskGoals({ customer }: { customer: CustomerView }) {
  const { act } = useSurface();
  const opening = useOpening<'goals'>();
  if (!customer.asksForGoals) return null;
  const { id: customerId, name } = customer.customer;
  const skip = () => void act.save('skipGoals', { customerId });
  return (
    <section class="part ask-goals" aria-label={i18n.t('plan.question')}>
      {opening.form ? (
        <GoalsForm customerId={customerId} close={opening.close} skip={skip} />
      ) : (
        <p>
          {i18n.t('plan.ask', { name: foreign(name) })}{' '}
          <button type="button" class="link" onClick={() => opening.open('goals')}>
            {i18n.t('plan.say')}
          </button>{' '}
          <button type="button" class="link quiet" onClick={skip}>
            {i18n.t('plan.notNow')}
          </button>
        </p>
      )}
    </section>
  );
}
