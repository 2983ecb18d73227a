/** Who stands on one list, most revenue first; each can be pinned in place. */
import { i18n } from '#i18n';
import type { ListMember, ListName, ListsView } from '../../lib/domain/views/lists-view';
import { Dots } from '../parts/dots';
import { Star } from '../parts/icons';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';
import { tierWords } from '../words/tier';
import { CustomerLink } from './customer-link';
import { PinForm } from './pin-form';
import { Worth } from './worth';

export interface MembersProps {
  name: ListName;
  view: ListsView;
  showAll: () => void;
}

const TITLES = { A: 'a', B: 'b', C: 'c', none: 'none' } as const;

export function Members({ name, view, showAll }: MembersProps) {
  const { rows, total } = view.members[name];
  if (total === 0 && name === 'none') return null;
  const title = i18n.t(`lists.${TITLES[name]}`);
  return (
    <section class="part" aria-label={title}>
      <h2>
        {title} <span class="fold-count">{total}</span>
      </h2>
      {total === 0 && <p class="empty">{i18n.t('lists.empty')}</p>}
      <ul class="moves">
        {rows.map(member => (
          <MemberRow key={member.customerId} member={member} currency={view.currency} />
        ))}
      </ul>
      {total > rows.length && (
        <button type="button" class="link" onClick={showAll}>
          {i18n.t('lists.all', total)}
        </button>
      )}
    </section>
  );
}

export function MemberRow({ member, currency }: { member: ListMember; currency?: string }) {
  const { today } = useSurface();
  const opening = useOpening<'pin'>();
  const { lists, name, customerId } = member;
  const { pin, tier, auto } = lists;
  return (
    <li class="move">
      <span>
        <CustomerLink customerId={customerId} name={name} />
        {lists.isAdvocate && <Star size={12} role="img" aria-label={i18n.t('lists.star')} />}
        <Dots class="row-ages quiet">
          {(tier === 'B*' || tier === 'B?') && (
            <span>{i18n.t(tier === 'B*' ? 'lists.new' : 'lists.equal')}</span>
          )}
          {pin && (
            <span dir="auto">
              {i18n.t('lists.pinned', { day: dayWords(pin.until, today), reason: foreign(pin.reason) })}
            </span>
          )}
          {auto && auto !== tier && auto !== 'B?' && (
            <span>
              {auto === 'B*' ? i18n.t('lists.new') : i18n.t('lists.byRevenue', { tier: tierWords(auto) })}
            </span>
          )}
        </Dots>
      </span>
      <Worth customerId={customerId} name={name} worth={member.worth} currency={currency} />
      <button
        type="button"
        class="link quiet"
        aria-label={i18n.t('lists.pin.putOf', { name: foreign(name) })}
        aria-expanded={opening.form !== null}
        onClick={() => opening.open('pin')}
      >
        {i18n.t('lists.pin.put')}
      </button>
      {opening.form && <PinForm customerId={customerId} name={name} lists={lists} close={opening.close} />}
    </li>
  );
}
