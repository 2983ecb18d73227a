/** Who this is: name, how long, state, tier, and the score. */
import { i18n } from '#i18n';
import type { CustomerSheet } from '../../lib/domain/views/customer-page';
import { ContactChip } from '../contact/contact-chip';
import { Rhythm } from '../contact/rhythm';
import { LifeChip } from '../life/life-chip';
import { PinForm } from '../lists/pin-form';
import { TierChip } from '../lists/tier-chip';
import { Dots } from '../parts/dots';
import { Ring } from '../parts/ring';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { stateWords } from '../words/names';
import { goTo } from './place';

export interface SheetHeadProps {
  sheet: CustomerSheet;
  openScore: () => void;
  print: () => void;
}

const WARM = new Set(['earned', 'earnedProven']);

export function SheetHead({ sheet, openScore, print }: SheetHeadProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'rhythm'>();
  const pinning = useOpening<'pin'>();
  const { customer, readiness } = sheet.view;
  const { firstSaleDate, monthsSinceFirstSale } = customer;
  const tone = readiness.state === 'repairFirst' ? 'late' : WARM.has(readiness.state) ? 'good' : undefined;
  return (
    <header class="head">
      <div class="head-row">
        <div class="head-names">
          <h1 dir="auto">{customer.name}</h1>
          <Dots class="head-under">
            {firstSaleDate && (
              <span>{i18n.t('customer.since', { day: dayWords(firstSaleDate, today) })}</span>
            )}
            {monthsSinceFirstSale !== null && (
              <span class="whole">{i18n.t('panel.months', monthsSinceFirstSale)}</span>
            )}
            {customer.archived && <span>{i18n.t('panel.archived')}</span>}
          </Dots>
        </div>
        <Ring
          score={readiness.score}
          label={i18n.t(readiness.score === null ? 'readiness.ringNone' : 'readiness.ring', {
            score: readiness.score ?? '–',
            have: readiness.withEvidence,
            counted: readiness.counted,
          })}
          open={openScore}
        />
      </div>
      <p class="badges">
        <span class="badge" data-tone={tone}>
          {stateWords(readiness.state)}
        </span>
        <TierChip
          lists={sheet.view.lists}
          isOpen={pinning.form !== null}
          open={() => (pinning.form ? pinning.close() : pinning.open('pin'))}
        />
        <ContactChip contact={sheet.view.contact} opening={opening} />
        {sheet.crms.map(crm => (
          <span class="badge plain" key={crm}>
            {i18n.t(`crm.${crm}`)}
          </span>
        ))}
        {sheet.testOrg && <span class="badge plain">{i18n.t('panel.test')}</span>}
        <LifeChip stage={sheet.view.lifeStage} open={() => goTo('life')} />
        <button
          type="button"
          class="link quiet print-button"
          onClick={() => act.look('openPreCall', { customerId: customer.id })}
        >
          {i18n.t('call.before')}
        </button>
        <button type="button" class="link quiet" data-print onClick={print}>
          {i18n.t('customer.print')}
        </button>
      </p>
      {pinning.form && (
        <PinForm
          customerId={customer.id}
          name={customer.name}
          lists={sheet.view.lists}
          close={pinning.close}
        />
      )}
      {opening.form && (
        <Rhythm customerId={sheet.view.customer.id} contact={sheet.view.contact} close={opening.close} />
      )}
    </header>
  );
}
