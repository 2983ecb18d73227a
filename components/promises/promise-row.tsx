/** One open promise: Done, its words, its ages, and everything else under More. */
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { Ellipsis } from '../parts/icons';
import { Menu } from '../parts/menu';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';
import { PromiseAges } from './promise-ages';
import { PromiseForm, type PromiseFormName } from './promise-form';
import { promiseMenu } from './promise-menu';

export interface PromiseRowProps {
  item: PromiseItem;
  pagePersonId?: string;
  /** Brought into view: its notice was clicked. Later stands in the row then. */
  focused?: boolean;
  /** After it left the list, the focus needs a new place. */
  left?: () => void;
}

export function PromiseRow({ item, pagePersonId, focused, left }: PromiseRowProps) {
  const { act } = useSurface();
  const opening = useOpening<PromiseFormName>();
  const done = async () => {
    if (await act.save('keepPromise', { id: item.id })) left?.();
  };
  const drop = async () => {
    if (await act.save('dropPromise', { id: item.id })) left?.();
  };

  return (
    <li class="row" data-item={item.id} data-late={item.outcome === 'overdue' || undefined}>
      <button
        type="button"
        class="done"
        aria-label={i18n.t('promise.doneOf', { text: foreign(item.text) })}
        title={i18n.t('done')}
        onClick={done}
      />
      <div class="row-body">
        <p class="row-text" dir="auto" title={item.text}>
          {item.text}
        </p>
        <PromiseAges item={item} pagePersonId={pagePersonId} changeDay={() => opening.open('day')} />
        {focused && !opening.form && (
          <p class="buttons">
            <button type="button" class="button" onClick={() => opening.open('later')}>
              {i18n.t('later')}
            </button>
          </p>
        )}
      </div>
      <Menu
        label={i18n.t('promise.moreOf', { text: foreign(item.text) })}
        items={promiseMenu(item, opening.open, drop, () =>
          act.save('stopRepeating', { store: 'promises', id: item.id }),
        )}
        class="row-more"
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Menu>
      {opening.form && (
        <PromiseForm
          item={item}
          form={opening.form}
          close={opening.close}
          done={left}
          change={opening.open}
        />
      )}
    </li>
  );
}
