/** A promise that counts nowhere yet: it has no day, or no customer. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { Dots } from '../parts/dots';
import { Ellipsis } from '../parts/icons';
import { Menu } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dueWords, promisedWords } from '../words/day';
import { foreign } from '../words/foreign';
import { PromiseForm, type PromiseFormName } from './promise-form';

export interface WaitingRowProps {
  item: PromiseItem;
  /** Asks for the customer; where it is absent the row only says that it waits for one. */
  whose?: () => void;
  /** Says the customer's name: on pages about more than one. */
  named?: boolean;
  children?: ComponentChildren;
}

export function WaitingRow({ item, whose, named, children }: WaitingRowProps) {
  const { act, today } = useSurface();
  const opening = useOpening<PromiseFormName>();
  return (
    <li class="row waiting" data-item={item.id}>
      <button
        type="button"
        class="done"
        aria-label={i18n.t('promise.doneOf', { text: foreign(item.text) })}
        title={i18n.t('done')}
        onClick={() => act.save('keepPromise', { id: item.id })}
      />
      <div class="row-body">
        <p class="row-text" dir="auto">
          {item.text}
        </p>
        <Dots class="row-ages">
          {item.dueDate ? (
            <span>{dueWords(item.dueDate, item.dueTime, today)}</span>
          ) : (
            <button type="button" class="link" onClick={() => opening.open('when')}>
              {i18n.t('promise.when')}
            </button>
          )}
          <span class="quiet whole">{promisedWords(item.promisedDaysAgo)}</span>
          {named && item.customerName && (
            <span class="quiet" dir="auto">
              {item.customerName}
            </span>
          )}
          {!item.customerId &&
            (whose ? (
              <button type="button" class="link" onClick={whose}>
                {i18n.t('today.whose')}
              </button>
            ) : (
              <span class="quiet whole">{i18n.t('promise.noCustomer')}</span>
            ))}
        </Dots>
      </div>
      <Menu
        label={i18n.t('promise.moreOf', { text: foreign(item.text) })}
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
      {children}
      {opening.form && (
        <PromiseForm item={item} form={opening.form} close={opening.close} change={opening.open} />
      )}
    </li>
  );
}
