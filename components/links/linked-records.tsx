/** The CRM pages a customer is known by; each opens with a click. */
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LinkedRecord } from '../../lib/domain/views/links-view';
import { createCustomerSearch } from '../../lib/ui/customer-search';
import { CustomerPick } from '../parts/customer-pick';
import { Dots } from '../parts/dots';
import { Ellipsis } from '../parts/icons';
import { Menu } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';

export const LinkedRecords = ({ records }: { records: LinkedRecord[] }) => (
  <ul class="linked" aria-label={i18n.t('links.records')}>
    {records.map(record => (
      <RecordRow key={record.key} record={record} />
    ))}
  </ul>
);

function RecordRow({ record }: { record: LinkedRecord }) {
  const { act, today } = useSurface();
  const opening = useOpening<'move'>();
  const customers = useMemo(() => createCustomerSearch(act), [act]);
  const name = record.name || i18n.t('links.unnamed');
  const crm = i18n.t(`crm.${record.crm}`);
  const { key } = record;
  return (
    <li>
      <div class="linked-row">
        <div>
          <button
            type="button"
            class="link"
            aria-label={i18n.t('links.open', { name: foreign(name), crm })}
            onClick={() => act.look('openLinkedRecord', { key })}
          >
            <span dir="auto">{name}</span>
          </button>
          <Dots class="quiet">
            <span class="whole">{crm}</span>
            <span class="whole">{i18n.t(`links.kind.${record.kind}`)}</span>
            {record.testOrg && <span class="whole">{i18n.t('panel.test')}</span>}
            <span class="whole">{i18n.t('links.seen', { day: dayWords(record.lastSeen, today) })}</span>
          </Dots>
        </div>
        <Menu
          label={i18n.t('links.more', { name: foreign(name) })}
          items={[
            { label: i18n.t('links.moveRecord'), choose: () => opening.open('move') },
            { label: i18n.t('links.unlink'), choose: () => void act.save('unlinkRecord', { key }) },
          ]}
        >
          <Ellipsis size={16} />
        </Menu>
      </div>
      {opening.form && (
        <CustomerPick
          label={i18n.t('links.moveRecordTo', { name: foreign(name) })}
          customers={customers}
          choose={({ customerId }) => void act.save('moveRecord', { key, customerId })}
          close={opening.close}
          autoFocus
        />
      )}
    </li>
  );
}
