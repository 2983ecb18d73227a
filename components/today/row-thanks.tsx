/** Thanking the customer of a row, without leaving the list. */
import { i18n } from '#i18n';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { InlineForm } from '../parts/inline-form';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { FixFirst } from '../thanks/fix-first';
import { ThanksCard } from '../thanks/thanks-card';
import { foreign } from '../words/foreign';

export interface RowThanksProps {
  /** As the list was last read. */
  item: AttentionItem;
  close: () => void;
}

export function RowThanks({ item, close }: RowThanksProps) {
  const { customerId, customerName: name } = item;
  const look = useLook('readThanks', { customerId }, item);
  if (!look) return <Skeleton />;
  const { thanks } = look;
  return (
    <InlineForm label={i18n.t('thanks.label', { name: foreign(name) })} close={close}>
      {/* Something may break while the draft stands open. Its words are kept until it is repaired. */}
      {thanks?.fixFirst && <FixFirst customerId={customerId} gate={thanks.fixFirst} name={name} />}
      {thanks && !thanks.fixFirst && <ThanksCard customerId={customerId} view={thanks} done={close} />}
      <p class="buttons small">
        <button type="button" class="link quiet" onClick={close}>
          {i18n.t('close')}
        </button>
      </p>
    </InlineForm>
  );
}
