/** Who this is: name, company and how long, CRM and test badge, state, score. */
import { i18n } from '#i18n';
import type { CustomerView, PanelView } from '../../lib/domain/views/panel';
import type { Placement } from '../../lib/ui/placement';
import { ContactChip } from '../contact/contact-chip';
import { Rhythm } from '../contact/rhythm';
import { LifeChip } from '../life/life-chip';
import { PinForm } from '../lists/pin-form';
import { TierChip } from '../lists/tier-chip';
import { Dots } from '../parts/dots';
import { Ring } from '../parts/ring';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { stateWords } from '../words/names';
import { PageChanged } from './page-changed';
import { PlaceMenu } from './place-menu';

export interface HeadProps {
  view: PanelView;
  customer: CustomerView | null;
  placement: Placement;
  openScore: () => void;
  openLife: () => void;
}

/** States in which nothing is wrong and nothing is won: said quietly. */
const WARM = new Set(['earned', 'earnedProven']);

export function Head({ view, customer, placement, openScore, openLife }: HeadProps) {
  const { act } = useSurface();
  const pinning = useOpening<'pin'>();
  const opening = useOpening<'rhythm'>();
  const name = view.name ?? i18n.t(view.reading === 'unreadable' ? 'panel.unnamed' : 'panel.reading');
  const readiness = customer?.readiness;
  // The customer stands beside the heading where the open record is not the customer itself.
  const apart = customer && customer.customer.name !== view.name ? customer.customer.name : null;
  const months = customer?.customer.monthsSinceFirstSale ?? null;
  const spoken = readiness
    ? i18n.t(readiness.score === null ? 'readiness.ringNone' : 'readiness.ring', {
        score: readiness.score ?? '–',
        have: readiness.withEvidence,
        counted: readiness.counted,
      })
    : '';

  return (
    <header class="head">
      <div class="head-row">
        <div class="head-names">
          <h1 dir="auto" title={name} class={view.name ? '' : 'quiet'}>
            {name}
          </h1>
          <Dots class="head-under">
            {apart && (
              <span dir="auto" title={apart}>
                {apart}
              </span>
            )}
            {months !== null && <span class="whole">{i18n.t('panel.months', months)}</span>}
            {customer?.customer.archived && <span>{i18n.t('panel.archived')}</span>}
          </Dots>
        </div>
        {readiness && <Ring score={readiness.score} label={spoken} open={openScore} />}
        <PlaceMenu placement={placement} />
      </div>
      <p class="badges">
        {readiness && (
          <span
            class="badge"
            data-tone={
              readiness.state === 'repairFirst' ? 'late' : WARM.has(readiness.state) ? 'good' : undefined
            }
          >
            {stateWords(readiness.state)}
          </span>
        )}
        {customer && (
          <TierChip
            lists={customer.lists}
            isOpen={pinning.form !== null}
            open={() => (pinning.form ? pinning.close() : pinning.open('pin'))}
          />
        )}
        {customer && <LifeChip stage={customer.lifeStage} open={openLife} />}
        {customer && <ContactChip contact={customer.contact} opening={opening} />}
        <span class="badge plain">{i18n.t(`crm.${view.crm}`)}</span>
        {view.testOrg && <span class="badge plain">{i18n.t('panel.test')}</span>}
        {customer && (
          <span class="whole-page">
            <button
              type="button"
              class="link quiet"
              onClick={() =>
                act.look('openPreCall', { customerId: customer.customer.id, personId: customer.person?.id })
              }
            >
              {i18n.t('call.before')}
            </button>{' '}
            <button
              type="button"
              class="link quiet"
              onClick={() => act.look('openCustomerPage', { customerId: customer.customer.id })}
            >
              {i18n.t('customer.wholePage')}
            </button>
          </span>
        )}
      </p>
      {customer && pinning.form && (
        <PinForm
          customerId={customer.customer.id}
          name={customer.customer.name}
          lists={customer.lists}
          close={pinning.close}
        />
      )}
      {customer && opening.form && (
        <Rhythm customerId={customer.customer.id} contact={customer.contact} close={opening.close} />
      )}
      {view.pageChanged && <PageChanged />}
    </header>
  );
}
