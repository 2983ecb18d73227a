/** One more page for this customer, by its address; or another customer of the book that is the same one. */
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { createCustomerSearch } from '../../lib/ui/customer-search';
import { CustomerPick } from '../parts/customer-pick';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { JoinForm } from './join-form';

export function LinkMore({ customerId }: { customerId: string }) {
  const { act } = useSurface();
  const opening = useOpening<'address' | 'join'>();
  const [fromId, setFromId] = useState<string | null>(null);
  const customers = useMemo(() => createCustomerSearch(act), [act]);
  const close = () => {
    setFromId(null);
    opening.close();
  };
  const link = async (address: string) => {
    const saved = await act.save('linkAddress', { customerId, address });
    if (saved) close();
    return saved;
  };
  return (
    <>
      <p class="buttons small">
        <button type="button" class="link quiet" onClick={() => opening.open('address')}>
          {i18n.t('links.another')}
        </button>
        <button type="button" class="link quiet" onClick={() => opening.open('join')}>
          {i18n.t('links.sameAs')}
        </button>
      </p>
      {opening.form === 'address' && (
        <WordsForm
          place={`link:${customerId}`}
          label={i18n.t('links.address')}
          placeholder="https://"
          submitLabel={i18n.t('links.link')}
          submit={link}
          close={close}
        />
      )}
      {opening.form === 'join' && !fromId && (
        <CustomerPick
          label={i18n.t('links.sameAsWhom')}
          customers={customers}
          choose={choice => setFromId(choice.customerId)}
          close={close}
          autoFocus
        />
      )}
      {fromId && <JoinForm intoId={customerId} fromId={fromId} close={close} />}
    </>
  );
}
