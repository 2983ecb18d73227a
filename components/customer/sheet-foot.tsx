/** The foot of the page, always in view: what was saved, what went wrong, and the line. */
import { i18n } from '#i18n';
import type { CustomerPageView } from '../../lib/domain/views/customer-page';
import type { CustomerModel } from '../../lib/ui/customer-model';
import { QuickLine } from '../line/quick-line';
import { LastChange } from '../parts/last-change';
import { Trouble } from '../parts/says';
import { foreign } from '../words/foreign';

export function SheetFoot({ model, view }: { model: CustomerModel; view: CustomerPageView }) {
  const { act } = model;
  return (
    <footer class="sheet-line">
      <Trouble
        failure={act.failure.value ?? model.unread.value}
        dismiss={() => {
          act.failure.value = null;
          model.unread.value = null;
        }}
      />
      <LastChange change={view.lastChange} />
      <QuickLine
        line={model.line.value}
        forWhom={i18n.t('line.forWhom', { name: foreign(view.sheet?.view.customer.name ?? '') })}
      />
    </footer>
  );
}
