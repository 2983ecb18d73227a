/** Whom the line is for: the first chip. It stays when the tab moves on, and then says so. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupModel } from '../../lib/ui/popup-model';
import { CustomerPick } from '../parts/customer-pick';
import { foreign } from '../words/foreign';

export function AimChip({ model }: { model: PopupModel }) {
  const [picking, setPicking] = useState(false);
  const aim = model.aim.value;
  const moved = model.movedTo.value;
  if (!aim) return null;
  const name = aim.kind === 'inbox' ? null : (aim.name ?? i18n.t('panel.unnamed'));
  const words =
    name === null
      ? i18n.t('line.forInbox')
      : moved === null
        ? i18n.t('line.for', { name: foreign(name) })
        : i18n.t('line.movedOn', {
            name: foreign(name),
            other: foreign(moved || i18n.t('panel.unnamed')),
          });
  return (
    <>
      <button
        type="button"
        class="chip chip-customer"
        dir="auto"
        data-moved={moved !== null || undefined}
        aria-expanded={picking}
        title={i18n.t('line.changeCustomer')}
        onClick={() => setPicking(!picking)}
      >
        {words}
      </button>
      {picking && (
        <CustomerPick
          label={i18n.t('line.changeCustomer')}
          customers={model.customers}
          autoFocus
          close={() => setPicking(false)}
          choose={choice => {
            model.aimAt({ kind: 'customer', customerId: choice.customerId, name: choice.name });
            setPicking(false);
            document.querySelector<HTMLElement>('.line-input')?.focus();
          }}
        />
      )}
    </>
  );
}
