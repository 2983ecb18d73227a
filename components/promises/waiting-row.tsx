/** A promise that counts nowhere yet: it has no day, or no customer. */
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { Ellipsis } from '../parts/icons';
import { Menu } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dueWords, promisedWords } from '../words/day';
import { PromiseForm, type PromiseFormName } from './promise-form';

export function WaitingRow({ item }: { item: PromiseItem }) {
  const { act, today } = useSurface();
  const opening = useOpening<PromiseFormName>();
  return (
    <li class="row waiting" data-item={item.id}>
      <button
        type="button"
        class="done"
        aria-label={i18n.t('promise.doneOf', { text: item.text })}
        title={i18n.t('done')}
        onClick={() => act.save('keepPromise', { id: item.id })}
      />
      <div class="row-body">
        <p class="row-text" dir="auto">
          {item.text}
        </p>
        <p class="row-ages">
          {item.dueDate ? (
            <span>{dueWords(item.dueDate, item.dueTime, today)}</span>
          ) : (
            <button type="button" class="link" onClick={() => opening.open('when')}>
              {i18n.t('promise.when')}
            </button>
          )}
          <span class="quiet">{promisedWords(item.promisedDaysAgo)}</span>
          {!item.customerId && <span class="quiet">{i18n.t('promise.noCustomer')}</span>}
        </p>
      </div>
      <Menu
        label={i18n.t('promise.moreOf', { text: item.text })}
        class="row-more"
        items={[
          { label: i18n.t('promise.menu.when'), choose: () => opening.open('when') },
          {
            label: i18n.t('promise.menu.drop'),
            choose: () => act.save('dropPromise', { id: item.id }),
            apart: true,
          },
        ]}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Menu>
      {opening.form && (
        <PromiseForm item={item} form={opening.form} close={opening.close} change={opening.open} />
      )}
    </li>
  );
}
