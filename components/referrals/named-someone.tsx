/** Whom they named, right after the ask; several may be noted one after the other. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerHead } from '../../lib/domain/views/panel';
import { ReferralForm } from './referral-form';

export interface NamedSomeoneProps {
  customer: CustomerHead;
  askId: string;
  close: () => void;
}

export function NamedSomeone({ customer, askId, close }: NamedSomeoneProps) {
  const [noted, setNoted] = useState(0);
  return (
    <section class="one-thing" data-tone="ask" aria-label={i18n.t('ask.region')}>
      <ReferralForm
        // A new line for each name.
        key={noted}
        customerId={customer.id}
        askId={askId}
        label={i18n.t(noted === 0 ? 'referral.name' : 'referral.another')}
        closeWords={i18n.t(noted === 0 ? 'referral.noName' : 'referral.enough')}
        close={close}
        noted={() => setNoted(noted + 1)}
      />
    </section>
  );
}
