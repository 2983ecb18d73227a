/** Won: which customer the name is now, one of the book or one that begins here. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReferralItem } from '../../lib/domain/views/referrals-view';
import { createCustomerSearch } from '../../lib/ui/customer-search';
import { CustomerPick } from '../parts/customer-pick';
import { InlineForm } from '../parts/inline-form';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export function WonReferral({ row, close }: { row: ReferralItem; close: () => void }) {
  const { act } = useSurface();
  const [customers] = useState(() => createCustomerSearch(act));
  const name = foreign(row.name);
  type Became = { kind: 'existing'; customerId: string } | { kind: 'new'; name: string };
  const won = async (became?: Became) => {
    const change = { kind: 'stage', stage: 'won', became } as const;
    if (await act.save('changeReferral', { id: row.id, change })) close();
  };
  return (
    <InlineForm label={i18n.t('referral.wonLabel', { name })} close={close}>
      <p class="form-label">{i18n.t('referral.wonLabel', { name })}</p>
      <CustomerPick
        label={i18n.t('referral.wonPick')}
        customers={customers}
        choose={({ customerId }) => won({ kind: 'existing', customerId })}
        close={close}
      />
      <p class="buttons">
        <button type="button" class="button" onClick={() => won({ kind: 'new', name: row.name })}>
          {i18n.t('referral.wonNew', { name })}
        </button>
        <button type="button" class="link quiet" onClick={() => won()}>
          {i18n.t('referral.wonUnknown')}
        </button>
      </p>
    </InlineForm>
  );
}
