/** Promises that count nowhere yet: whose are they, and by when? */
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import type { TodayView } from '../../lib/domain/views/today';
import type { CustomerSearch } from '../../lib/ui/customer-search';
import { CustomerPick } from '../parts/customer-pick';
import { useOpening } from '../parts/use-opening';
import { WaitingRow } from '../promises/waiting-row';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { CaptureRow } from './capture-row';

export interface InboxProps {
  inbox: TodayView['inbox'];
  customers: CustomerSearch;
}

export function Inbox({ inbox, customers }: InboxProps) {
  const empty = inbox.total === 0;
  const more = inbox.total - inbox.whose.length - inbox.when.length - inbox.captures.length;
  return (
    <section class="side-part" aria-label={i18n.t('today.inbox')}>
      <h2>
        {i18n.t('today.inbox')}
        {inbox.total > 0 && <span class="quiet"> {inbox.total}</span>}
      </h2>
      {empty && <p class="empty">{i18n.t('today.inboxEmpty')}</p>}
      {inbox.whose.length + inbox.captures.length > 0 && <h3>{i18n.t('today.whose')}</h3>}
      <ul class="rows">
        {inbox.whose.map(item => (
          <WhoseRow key={item.id} item={item} customers={customers} />
        ))}
        {inbox.captures.map(item => (
          <CaptureRow key={item.id} item={item} customers={customers} />
        ))}
      </ul>
      {inbox.when.length > 0 && <h3>{i18n.t('today.when')}</h3>}
      <ul class="rows">
        {inbox.when.map(item => (
          <WaitingRow key={item.id} item={item} named />
        ))}
      </ul>
      {more > 0 && <p class="quiet">{i18n.t('today.moreAhead', more)}</p>}
    </section>
  );
}

function WhoseRow({ item, customers }: { item: PromiseItem; customers: CustomerSearch }) {
  const { act } = useSurface();
  const opening = useOpening<'whose'>();
  const label = i18n.t('today.assign', { text: foreign(item.text) });
  return (
    <WaitingRow item={item} whose={() => opening.open('whose')}>
      {opening.form && (
        <CustomerPick
          label={label}
          customers={customers}
          autoFocus
          close={opening.close}
          choose={async choice => {
            const assigned = { id: item.id, customerId: choice.customerId };
            if (await act.save('assignPromise', assigned)) opening.close();
          }}
        />
      )}
    </WaitingRow>
  );
}
