/** Something noted before it was known whose it is. */
import { i18n } from '#i18n';
import type { CaptureItem } from '../../lib/domain/views/today';
import type { CustomerSearch } from '../../lib/ui/customer-search';
import { CustomerPick } from '../parts/customer-pick';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';
import { kindWords } from '../words/names';

export function CaptureRow({ item, customers }: { item: CaptureItem; customers: CustomerSearch }) {
  const { act, today } = useSurface();
  const opening = useOpening<'whose'>();
  return (
    <li class="row waiting" data-item={item.id}>
      <span class="park-mark" aria-hidden="true" />
      <div class="row-body">
        <p class="row-text" dir="auto">
          {item.text}
        </p>
        <Dots class="row-ages">
          <span class="quiet">{kindWords(item.kind)}</span>
          <span class="quiet whole">{dayWords(item.date, today)}</span>
          {item.pageUrl && (
            <a class="link quiet" href={item.pageUrl} target="_blank" rel="noreferrer">
              {i18n.t('today.read')}
            </a>
          )}
          <button type="button" class="link" onClick={() => opening.open('whose')}>
            {i18n.t('today.whose')}
          </button>
          <button
            type="button"
            class="link quiet"
            aria-label={i18n.t('today.captureDrop', { text: foreign(item.text) })}
            onClick={() => act.save('dropCapture', { id: item.id })}
          >
            {i18n.t('today.drop')}
          </button>
        </Dots>
      </div>
      {opening.form && (
        <CustomerPick
          label={i18n.t('today.assign', { text: foreign(item.text) })}
          customers={customers}
          autoFocus
          close={opening.close}
          choose={async ({ customerId }) => {
            if (await act.save('assignCapture', { id: item.id, customerId })) opening.close();
          }}
        />
      )}
    </li>
  );
}
