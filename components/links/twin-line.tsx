/** A customer that looks like this one, known in the other CRM: join them, or say that they are two. */
import { i18n } from '#i18n';
import type { TwinView } from '../../lib/domain/views/links-view';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { JoinForm } from './join-form';

export function TwinLine({ customerId, twin }: { customerId: string; twin: TwinView }) {
  const { act } = useSurface();
  const opening = useOpening<'join'>();
  const otherId = twin.customerId;
  return (
    <section class="part twin" aria-label={i18n.t('links.twin.region')}>
      <p dir="auto">
        <strong>
          {i18n.t('links.twin.question', { name: foreign(twin.name), crm: crmNames(twin.crms) })}
        </strong>{' '}
        {i18n.t(`links.twin.${twin.because}`)}
      </p>
      {opening.form ? (
        <JoinForm intoId={customerId} fromId={otherId} close={opening.close} />
      ) : (
        <p class="buttons">
          <button type="button" class="button" onClick={() => opening.open('join')}>
            {i18n.t('links.twin.join')}
          </button>
          <button
            type="button"
            class="link quiet"
            onClick={() => act.save('tellApart', { customerId, otherId })}
          >
            {i18n.t('links.twin.apart')}
          </button>
        </p>
      )}
    </section>
  );
}

/** "HubSpot", or both. */
export const crmNames = (crms: TwinView['crms']): string =>
  crms.map(crm => i18n.t(`crm.${crm}`)).join(` ${i18n.t('links.and')} `);
