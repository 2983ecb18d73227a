/** Thanking the customer of a row, without leaving the list. */
import { i18n } from '#i18n';
import { InlineForm } from '../parts/inline-form';
import { Skeleton } from '../parts/skeleton';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { ThanksCard } from '../thanks/thanks-card';
import { foreign } from '../words/foreign';

export interface RowThanksProps {
  customerId: string;
  name: string;
  close: () => void;
}

export function RowThanks({ customerId, name, close }: RowThanksProps) {
  const { act } = useSurface();
  const look = useLook('readThanks', { customerId }, act.saves.value);
  if (!look) return <Skeleton />;
  return (
    <InlineForm label={i18n.t('thanks.label', { name: foreign(name) })} close={close}>
      {look.thanks && <ThanksCard customerId={customerId} view={look.thanks} done={close} />}
      <p class="buttons small">
        <button type="button" class="link quiet" onClick={close}>
          {i18n.t('close')}
        </button>
      </p>
    </InlineForm>
  );
}
