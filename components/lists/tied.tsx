/** So many stand equal at the A line that no rule can choose: the rep does, by a pin. */
import { i18n } from '#i18n';
import type { ListsView } from '../../lib/domain/views/lists-view';
import { MemberRow } from './members';

export function Tied({ view }: { view: ListsView }) {
  if (view.tied.length === 0) return null;
  const says = i18n.t('lists.tie', view.tied.length);
  return (
    <section class="part" aria-label={says}>
      <p class="note">{says}</p>
      <ul class="moves">
        {view.tied.map(member => (
          <MemberRow key={member.customerId} member={member} currency={view.currency} />
        ))}
      </ul>
    </section>
  );
}
