/** Customers and persons a `#` or `@` in the line may mean: a list under it; arrow keys move, Enter or Tab chooses. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Naming } from '../../lib/ui/line-naming';

export interface NameOffers {
  /** Takes a key the list is for; true when it did. */
  key(event: KeyboardEvent): boolean;
  id: string;
  at: number;
}

/** Keys go to the line's own field: the focus never leaves it. */
export function useNameOffers(naming: Naming | null): NameOffers {
  const [moved, setAt] = useState<number | null>(null);
  const id = useId();
  const offered = naming?.offered.value ?? [];
  // A name nobody has is kept as it was typed: Enter takes somebody else's person only after an arrow key.
  const [first] = offered;
  const isSure = first?.kind === 'person' ? first.own : naming?.sign.value === '#';
  const at = moved ?? (isSure ? 0 : -1);
  const active = Math.min(at, offered.length - 1);
  return {
    id,
    at: active,
    key(event) {
      if (!naming || offered.length === 0) return false;
      const chosen = offered[event.key === 'Tab' ? Math.max(active, 0) : active];
      if (event.key === 'ArrowDown') setAt((active + 1) % offered.length);
      else if (event.key === 'ArrowUp') setAt((Math.max(active, 0) - 1 + offered.length) % offered.length);
      else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) {
        naming.choose(chosen);
        setAt(null);
      } else return false;
      return true;
    },
  };
}

export function NameOffersList({ naming, offers }: { naming: Naming; offers: NameOffers }) {
  const offered = naming.offered.value;
  return (
    <div
      role="listbox"
      id={offers.id}
      aria-label={i18n.t('today.pickCustomer')}
      class="pick-list"
      hidden={offered.length === 0}
    >
      {offered.map((choice, index) => (
        // The keys are the field's: `useNameOffers`.
        <div
          key={choice.kind === 'person' ? choice.personId : choice.customerId}
          id={`${offers.id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === offers.at}
          onPointerDown={event => event.preventDefault()}
          onClick={() => naming.choose(choice)}
          onKeyDown={event => offers.key(event)}
        >
          <span dir="auto">{choice.kind === 'person' ? choice.person : choice.name}</span>
          {choice.kind === 'person' && !choice.own && (
            <span class="quiet" dir="auto">
              {choice.name}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** Customers chosen for this line; a click takes one away. */
export function NamedChips({ naming }: { naming: Naming }) {
  return (
    <>
      {naming.named.value.map(({ customerId, name }) => (
        <button
          type="button"
          key={customerId}
          class="chip chip-customer"
          dir="auto"
          title={i18n.t('today.notFor', { name })}
          onClick={() => naming.drop(customerId)}
        >
          {i18n.t('today.forCustomer', { name })}
        </button>
      ))}
    </>
  );
}
