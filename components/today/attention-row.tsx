/** One row of the one list: what, for whom, since when, and what to do about it. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { About, useSurface } from '../surface';
import { rowSays, rowWords } from '../words/attention';
import { momentWords } from '../words/day';
import { foreign } from '../words/foreign';
import { KindIcon } from './kind-icon';
import { RowActions } from './row-actions';
import { doingsOf, isPromise, isTickable } from './row-does';
import { RowForm, type RowFormName } from './row-form';

export interface AttentionRowProps {
  item: AttentionItem;
  /** In the popup: Done and Open only. */
  short?: boolean;
  /** Place in the whole list, of which only a part may be drawn. */
  place?: { page: number; at: number; of: number };
}

/** What a key pressed on the row itself does; keys in its buttons and fields are theirs. */
const keysOf = (item: AttentionItem): Record<string, RowFormName | 'done' | 'open' | 'call' | undefined> => ({
  ' ': 'done',
  e: isPromise(item)
    ? 'day'
    : item.kind === 'nextStepDue'
      ? 'carry'
      : item.kind === 'nextStepMissing'
        ? 'step'
        : item.kind === 'appreciation' && !item.thanks?.fixFirst
          ? 'thanks'
          : undefined,
  s: 'later',
  n: 'note',
  o: 'open',
  c: 'call',
  Enter: 'open',
});

export function AttentionRow({ item, short, place }: AttentionRowProps) {
  const { act, today, zone } = useSurface();
  const opening = useOpening<RowFormName>();
  const text = rowWords(item);
  const row = useRef<HTMLLIElement>(null);
  const leaving = async (saving: Promise<unknown>) => {
    const list = row.current?.parentElement;
    const at = Array.from<Element | null>(list?.children ?? []).indexOf(row.current);
    const wasOnRow = document.activeElement === row.current;
    // The row took the focus with it; the one that moved up is where the rep goes on.
    if (!(await saving) || !list || document.activeElement !== document.body) return;
    const next = list.children[Math.min(at, list.children.length - 1)];
    if (wasOnRow && next instanceof HTMLElement) next.focus();
    else next?.querySelector('button')?.focus();
  };
  const done = () =>
    leaving(
      item.kind === 'nextStepDue'
        ? act.save('endNextStep', { id: item.itemId, outcome: 'done' })
        : item.care
          ? act.save('careForReferrer', { id: item.itemId, stage: item.care })
          : act.save('keepPromise', { id: item.itemId }),
    );
  const drop = () => leaving(act.save('dropPromise', { id: item.itemId }));
  // A thank-you that must wait leads to what it waits for.
  const itemId = item.thanks?.fixFirst?.itemId ?? item.itemId;
  const open = () => void act.look('openRecord', { customerId: item.customerId, itemId });
  const call = () => void act.look('openPreCall', { customerId: item.customerId });
  const late =
    item.kind === 'overduePromise' || item.isPastClock === true || item.thanks?.pastRedLine === true;
  const said = rowSays(item, today);
  const doings = doingsOf(item, { text, act, done, open, form: opening.open });
  const keys = (event: KeyboardEvent) => {
    if (short || event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does = keysOf(item)[event.key];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    if (does === 'done') doings[0]?.act();
    else if (does === 'open') open();
    else if (does === 'call') call();
    else opening.open(does);
  };

  return (
    <li
      class="row"
      data-item={item.itemId}
      data-page={place?.page}
      data-late={late || undefined}
      ref={row}
      tabIndex={short ? undefined : -1}
      onKeyDown={keys}
      aria-posinset={place && place.at + 1}
      aria-setsize={place?.of}
    >
      {short && isTickable(item) ? (
        <button
          type="button"
          class="done"
          aria-label={i18n.t('today.doneOf', { text: foreign(text), name: foreign(item.customerName) })}
          title={i18n.t('done')}
          onClick={done}
        />
      ) : (
        <KindIcon kind={item.kind} />
      )}
      <div class="row-body">
        <p class="row-text" dir="auto">
          {text}
        </p>
        <Dots class="row-ages">
          <button type="button" class="link quiet" dir="auto" onClick={open}>
            {item.customerName}
          </button>
          {said.map(words => (
            <span key={words} class={late ? 'ages-due' : 'quiet'} data-late={late || undefined}>
              {words}
            </span>
          ))}
          {item.snoozedUntil && (
            <span class="quiet">
              {i18n.t('today.snoozedUntil', { moment: momentWords(item.snoozedUntil, zone, today) })}
            </span>
          )}
        </Dots>
      </div>
      {!short && !opening.form && (
        <RowActions
          item={item}
          text={text}
          doings={doings}
          drop={drop}
          open={open}
          call={call}
          form={opening.open}
        />
      )}
      {opening.form && (
        <About subject={{ kind: 'customer', customerId: item.customerId }}>
          <RowForm
            item={item}
            form={opening.form}
            doings={doings}
            open={opening.open}
            close={opening.close}
          />
        </About>
      )}
    </li>
  );
}
