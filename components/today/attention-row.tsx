/** One row of the one list: what, for whom, since when, and Done · Later · Open. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { StepLine } from '../next-step/step-line';
import { Dots } from '../parts/dots';
import { InlineForm } from '../parts/inline-form';
import { SnoozeForm } from '../parts/snooze-form';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dueWords, momentWords, sinceWords } from '../words/day';
import { foreign } from '../words/foreign';
import { attentionWords } from '../words/names';

export interface AttentionRowProps {
  item: AttentionItem;
  /** In the popup: Done and Open only. */
  short?: boolean;
}

const PROMISES = new Set(['overduePromise', 'promiseDue']);

/** Whether the row's item can be ticked off here; issues and deliveries need the customer's words first. */
const tickable = (item: AttentionItem) => PROMISES.has(item.kind) || item.kind === 'nextStepDue';

/** Kinds whose words or age already say what they are. */
const PLAIN = new Set(['overduePromise', 'promiseDue', 'nextStepMissing']);

function says(item: AttentionItem, today: string): string {
  const due = PROMISES.has(item.kind) || item.kind === 'nextStepDue';
  const age = !item.date
    ? ''
    : due
      ? dueWords(item.date, item.time, today)
      : i18n.t('today.since', { day: sinceWords(item.date, today) });
  return [PLAIN.has(item.kind) ? '' : attentionWords(item.kind), age].filter(Boolean).join(' · ');
}

export function AttentionRow({ item, short }: AttentionRowProps) {
  const { act, today, zone } = useSurface();
  const opening = useOpening<'later' | 'step'>();
  const text =
    item.text || i18n.t(item.kind === 'delivery' ? 'deliverableDefault' : `attention.${item.kind}`);
  const named = { text: foreign(text), name: foreign(item.customerName) };
  const missing = item.kind === 'nextStepMissing';
  const row = useRef<HTMLLIElement>(null);
  const done = async () => {
    const list = row.current?.parentElement;
    const at = Array.from<Element | null>(list?.children ?? []).indexOf(row.current);
    const saved =
      item.kind === 'nextStepDue'
        ? await act.save('endNextStep', { id: item.itemId, outcome: 'done' })
        : await act.save('keepPromise', { id: item.itemId });
    // The row took the focus with it; the one that moved up is where the rep goes on.
    if (!saved || !list || document.activeElement !== document.body) return;
    list.children[Math.min(at, list.children.length - 1)]?.querySelector('button')?.focus();
  };
  const open = () => void act.look('openRecord', { customerId: item.customerId, itemId: item.itemId });
  const late = item.kind === 'overduePromise';
  const said = says(item, today);

  return (
    <li class="row" data-item={item.itemId} data-late={late || undefined} ref={row}>
      {short && tickable(item) ? (
        <button
          type="button"
          class="done"
          aria-label={i18n.t('today.doneOf', named)}
          title={i18n.t('done')}
          onClick={done}
        />
      ) : (
        <span class="park-mark" aria-hidden="true" />
      )}
      <div class="row-body">
        <p class="row-text" dir="auto">
          {missing ? i18n.t('today.missingStep') : text}
        </p>
        <Dots class="row-ages">
          <button type="button" class="link quiet" dir="auto" onClick={open}>
            {item.customerName}
          </button>
          {said && (
            <span class={late ? 'ages-due' : 'quiet'} data-late={late || undefined}>
              {said}
            </span>
          )}
          {item.snoozedUntil && (
            <span class="quiet">
              {i18n.t('today.snoozedUntil', { moment: momentWords(item.snoozedUntil, zone, today) })}
            </span>
          )}
        </Dots>
        {!short && !opening.form && (
          <p class="buttons small">
            {tickable(item) && (
              <button type="button" class="link" aria-label={i18n.t('today.doneOf', named)} onClick={done}>
                {i18n.t('done')}
              </button>
            )}
            {tickable(item) && (
              <button
                type="button"
                class="link"
                aria-label={i18n.t('today.laterOf', named)}
                onClick={() => opening.open('later')}
              >
                {i18n.t('later')}
              </button>
            )}
            {missing && (
              <button
                type="button"
                class="link"
                aria-label={i18n.t('today.setStepOf', { name: foreign(item.customerName) })}
                onClick={() => opening.open('step')}
              >
                {i18n.t('today.setStep')}
              </button>
            )}
            <button
              type="button"
              class="link"
              aria-label={i18n.t('today.openOf', { name: foreign(item.customerName) })}
              onClick={open}
            >
              {i18n.t('open')}
            </button>
          </p>
        )}
      </div>
      {opening.form === 'later' && (
        <SnoozeForm
          store={item.kind === 'nextStepDue' ? 'nextSteps' : 'promises'}
          id={item.itemId}
          close={opening.close}
        />
      )}
      {opening.form === 'step' && (
        <InlineForm
          label={i18n.t('today.setStepOf', { name: foreign(item.customerName) })}
          close={opening.close}
        >
          <StepLine
            subject={{ kind: 'customer', customerId: item.customerId }}
            autoFocus
            onEscape={opening.close}
            saved={opening.close}
          />
        </InlineForm>
      )}
    </li>
  );
}
