/** What a customer brings, leading to the deals it is made of. */
import { i18n } from '#i18n';
import { foreign } from '../words/foreign';
import { moneyWords } from '../words/money';

export interface WorthProps {
  customerId: string;
  name: string;
  /** Minor units of the base; absent while amounts are hidden. */
  worth?: number;
  currency?: string;
}

/** The cell stays where there is nothing to say: the columns stand under each other. */
export function Worth({ customerId, name, worth = 0, currency }: WorthProps) {
  if (worth === 0 || !currency) return <span class="amount" />;
  const said = moneyWords({ minor: worth, currency });
  return (
    <a
      class="link quiet amount"
      aria-label={i18n.t('lists.worthOf', { name: foreign(name), money: said })}
      href={`/customer.html#${customerId}/deals`}
    >
      {said}
    </a>
  );
}
