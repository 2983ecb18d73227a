/** Everything they said that is worth coming back to (plan.md, Needs memory): by the day to ask, then what came of it. */
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import type { NeedAnswerProps } from './need-answer';
import { NeedForm } from './need-form';
import { NeedRow } from './need-row';

export interface NeedsSectionProps {
  customer: CustomerView;
  ripe: NeedAnswerProps['ripe'];
}

export function NeedsSection({ customer, ripe }: NeedsSectionProps) {
  const { act } = useSurface();
  const customerId = customer.customer.id;
  const view = useLook('readNeeds', { customerId }, customer);
  const opening = useOpening<'new'>();
  if (!view) return <Skeleton />;
  const row = (need: (typeof view.open)[number]) => (
    <NeedRow key={need.id} need={need} persons={customer.persons} ripe={ripe} />
  );
  return (
    <div class="section">
      {opening.form ? (
        <NeedForm
          label={i18n.t('need.new')}
          place={`newNeed:${customerId}`}
          start={{
            words: '',
            kind: 'need',
            importance: 2,
            personId: customer.person?.id ?? '',
            covered: false,
          }}
          persons={customer.persons}
          close={opening.close}
          submit={async ({ words, kind, importance, personId, covered }) => {
            const saved = await act.save('logCapture', {
              subject: { kind: 'customer', customerId },
              kind: kind === 'need' ? 'need' : 'comment',
              text: words,
              details:
                kind === 'need' ? { importance, covered } : { importance, personal: kind === 'personal' },
              personId: personId || undefined,
            });
            if (saved) opening.close();
            return saved;
          }}
        />
      ) : (
        <p class="buttons section-start">
          <button type="button" class="button" onClick={() => opening.open('new')}>
            {i18n.t('need.new')}
          </button>
        </p>
      )}
      {view.open.length + view.settled.length === 0 && <p class="empty">{i18n.t('need.none')}</p>}
      {view.open.length > 0 && <ul aria-label={i18n.t('need.region')}>{view.open.map(row)}</ul>}
      {view.settled.length > 0 && (
        <div class="settled">
          <h3 class="quiet">{i18n.t('need.settled')}</h3>
          <ul aria-label={i18n.t('need.settled')}>{view.settled.map(row)}</ul>
        </div>
      )}
    </div>
  );
}
