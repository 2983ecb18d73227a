/** The pages of the CRMs that belong to this customer. */
import { i18n } from '#i18n';
import type { RecordItem } from '../../lib/domain/views/customer-page';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';

export function Records({ records }: { records: RecordItem[] }) {
  const { act, today } = useSurface();
  return (
    <section class="side-part" aria-label={i18n.t('customer.records')}>
      <h2>{i18n.t('customer.records')}</h2>
      {records.length === 0 && <p class="empty">{i18n.t('customer.recordsNone')}</p>}
      <ul class="records">
        {records.map(({ key, crm, name, personName, lastSeenDate }) => (
          <li key={key}>
            <p>
              <button
                type="button"
                class="link"
                dir="auto"
                onClick={() => act.look('openLinkedRecord', { key })}
                aria-label={i18n.t('customer.openIn', {
                  name: foreign(name || (personName ?? '')),
                  crm: i18n.t(`crm.${crm}`),
                })}
              >
                {name || personName || i18n.t('panel.unnamed')}
              </button>
            </p>
            <Dots class="quiet">
              <span>{i18n.t(`crm.${crm}`)}</span>
              <span>{i18n.t('customer.seen', { day: dayWords(lastSeenDate, today) })}</span>
            </Dots>
          </li>
        ))}
      </ul>
    </section>
  );
}
