/** One thing they get: when it is due, that it was delivered, and that they say so (readiness, deliver). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DeliverableItem } from '../../lib/domain/views/deliverables-view';
import { DateField } from '../parts/date-field';
import { Ellipsis } from '../parts/icons';
import { InlineForm } from '../parts/inline-form';
import { Menu } from '../parts/menu';
import { useKeptWords } from '../parts/use-kept-words';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { dayWords, dueWords } from '../words/day';
import { foreign } from '../words/foreign';
import { ConfirmDelivery } from './confirm-delivery';

type FormName = 'confirm' | 'edit' | 'drop';

const textOf = (item: DeliverableItem): string => item.text || i18n.t('deliverableDefault');

export function DeliverableRow({ item, personName }: { item: DeliverableItem; personName?: string }) {
  const { act, today } = useSurface();
  const opening = useOpening<FormName>();
  const { id, state } = item;
  const isSettled = state === 'confirmed' || state === 'lateConfirmed' || state === 'dropped';
  const text = textOf(item);

  return (
    <li class={state === 'dropped' ? 'entry gone' : 'entry'} data-item={id} data-state={state}>
      <div class="card-head">
        <p class="row-text" dir="auto">
          {text}
        </p>
        {!isSettled && (
          <Menu
            label={i18n.t('delivery.moreOf', { what: foreign(text) })}
            items={[
              { label: i18n.t('delivery.edit'), choose: () => opening.open('edit') },
              { label: i18n.t('delivery.drop'), choose: () => opening.open('drop') },
            ]}
            class="row-more"
          >
            <Ellipsis size={18} aria-hidden="true" />
          </Menu>
        )}
      </div>
      <p class="quiet">{stateWords(item, today)}</p>
      {item.confirmedWords && (
        <p class="their-words" dir="auto">
          {i18n.t('quoted', { words: foreign(item.confirmedWords) })}
        </p>
      )}
      {!isSettled && !opening.form && (
        <p class="buttons small">
          {state !== 'delivered' && (
            <button
              type="button"
              class="link"
              aria-label={i18n.t('delivery.deliveredOf', { what: foreign(text) })}
              onClick={() => act.save('changeDeliverable', { id, change: { kind: 'delivered' } })}
            >
              {i18n.t('evidence.action.deliver')}
            </button>
          )}
          <button
            type="button"
            class="link"
            aria-label={i18n.t('delivery.confirmOf', { what: foreign(text) })}
            onClick={() => opening.open('confirm')}
          >
            {i18n.t('delivery.confirm')}
          </button>
        </p>
      )}
      {opening.form === 'confirm' && (
        <ConfirmDelivery id={id} personName={personName} close={opening.close} />
      )}
      {opening.form === 'edit' && <EditDeliverable item={item} close={opening.close} />}
      {opening.form === 'drop' && (
        <WordsForm
          place={`dropDeliverable:${id}`}
          label={i18n.t('evidence.ask.dropDeliverable')}
          submitLabel={i18n.t('save')}
          close={opening.close}
          submit={async reason => {
            const saved = await act.save('changeDeliverable', { id, change: { kind: 'dropped', reason } });
            if (saved) opening.close();
            return saved;
          }}
        />
      )}
    </li>
  );
}

function stateWords(item: DeliverableItem, today: string): string {
  const day = (date: string | undefined) => (date ? dayWords(date, today) : '');
  switch (item.state) {
    case 'confirmed':
    case 'lateConfirmed':
      return i18n.t(item.confirmedBy ? `delivery.${item.state}By` : `delivery.${item.state}`, {
        day: day(item.confirmedDate),
        who: foreign(item.confirmedBy ?? ''),
      });
    case 'delivered':
      return i18n.t('delivery.delivered', { day: day(item.deliveredDate) });
    case 'dropped':
      return i18n.t('delivery.dropped', { reason: foreign(item.droppedReason ?? '') });
    default:
      return dueWords(item.dueDate, undefined, today);
  }
}

/** Other words at any time; another day only while it is not due yet. */
function EditDeliverable({ item, close }: { item: DeliverableItem; close: () => void }) {
  const { act } = useSurface();
  const [text, setText] = useKeptWords(`editDeliverable:${item.id}`, '', textOf(item));
  const [dueDate, setDueDate] = useState(item.dueDate);
  const submit = async () => {
    if (text.trim() === '' || dueDate === '') return;
    const change = { kind: 'edited', text: text.trim(), dueDate } as const;
    if (!(await act.save('changeDeliverable', { id: item.id, change }))) return;
    setText('');
    close();
  };
  return (
    <InlineForm label={i18n.t('delivery.editLabel')} close={close} submit={submit}>
      <input
        type="text"
        aria-label={i18n.t('delivery.editLabel')}
        value={text}
        dir="auto"
        onInput={event => setText(event.currentTarget.value)}
      />
      <div class="field-row">
        <DateField
          label={i18n.t('delivery.due', { what: foreign(text) })}
          date={dueDate}
          choose={setDueDate}
          disabled={!item.canMove}
        />
        <button type="submit" class="button">
          {i18n.t('save')}
        </button>
      </div>
    </InlineForm>
  );
}
