/** Who brought whom: where this customer came from, and everybody who came through him, with what they bought. */
import { i18n } from '#i18n';
import type { ReferralsView, TreeNode } from '../../lib/domain/views/referrals-view';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { moneyWords } from '../words/money';

export interface ReferralTreeProps {
  name: string;
  view: Pick<ReferralsView, 'broughtBy' | 'brought'>;
}

export function ReferralTree({ name, view }: ReferralTreeProps) {
  return (
    <>
      {view.broughtBy.length > 0 && (
        <p class="entry">
          {`${i18n.t('referral.treeFrom')} `}
          {view.broughtBy.map((from, at) => (
            <span key={from.customerId}>
              {at > 0 && ' ← '}
              <CustomerLink customerId={from.customerId} name={from.name} />
            </span>
          ))}
        </p>
      )}
      {view.brought.length > 0 && <Branch of={name} nodes={view.brought} />}
    </>
  );
}

function Branch({ of, nodes }: { of: string; nodes: TreeNode[] }) {
  return (
    <ul class="tree" aria-label={i18n.t('referral.treeOf', { name: foreign(of) })}>
      {nodes.map(node => (
        <li key={node.customerId}>
          <CustomerLink customerId={node.customerId} name={node.name} />
          {node.money.map(money => (
            <span key={money.currency} class="amount">
              {` ${moneyWords(money)}`}
            </span>
          ))}
          {node.brought.length > 0 && <Branch of={node.name} nodes={node.brought} />}
        </li>
      ))}
    </ul>
  );
}

function CustomerLink({ customerId, name }: { customerId: string; name: string }) {
  const { act } = useSurface();
  return (
    <button
      type="button"
      class="link"
      dir="auto"
      onClick={() => act.look('openCustomerPage', { customerId })}
    >
      {name}
    </button>
  );
}
