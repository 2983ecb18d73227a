/** Where a customer is known, what was joined, and the way out: unlink, move, archive, end, erase. */
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { JoinLog } from './join-log';
import { LinkMore } from './link-more';
import { LinkedRecords } from './linked-records';
import { PersonsOut } from './persons-out';
import { TwinLine } from './twin-line';
import { WholeCustomer } from './whole-customer';

export function LinksSection({ customer }: { customer: CustomerView }) {
  const { id, name } = customer.customer;
  const view = useLook('readLinks', { customerId: id }, customer);
  if (!view) return <Skeleton />;
  // The panel asks about the first one above its lines already.
  const twins = view.twins.filter(twin => twin.customerId !== customer.twin?.customerId);
  return (
    <div class="links">
      {twins.map(twin => (
        <TwinLine key={twin.customerId} customerId={id} twin={twin} />
      ))}
      {view.records.length === 0 && <p class="empty">{i18n.t('links.none')}</p>}
      <LinkedRecords records={view.records} />
      <LinkMore customerId={id} />
      <JoinLog log={view.log} days={view.logDays} />
      {view.persons.length > 0 && <PersonsOut persons={view.persons} />}
      <WholeCustomer customerId={id} name={name} view={view} />
    </div>
  );
}
