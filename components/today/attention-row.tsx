/** One row of the one list: what, for whom, since when, and what to do about it. */
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import { Dots } from '../parts/dots';
import { useOpening } from '../parts/use-opening';
import { useSurface } from '../surface';
import { dayWords, dueWords, momentWords, sinceWords } from '../words/day';
import { foreign } from '../words/foreign';
import { attentionWords } from '../words/names';
import { careWords } from '../words/referral';
import { fixFirstWords } from '../words/thanks';
import { canWait, isPromise, isTickable, RowActions } from './row-actions';
import { RowForm, type RowFormName } from './row-form';

export interface AttentionRowProps {
  item: AttentionItem;
  /** In the popup: Done and Open only. */
  short?: boolean;
  /** Place in the whole list, of which only a part may be drawn. */
  place?: { at: number; of: number };
}

/** Kinds whose words or age already say what they are. */
const PLAIN = new Set(['overduePromise', 'promiseDue', 'nextStepMissing']);

function says(item: AttentionItem, today: string): string {
  if (item.thanks) return thanksSays(item.thanks, today);
  if (item.care || item.ask) return askSays(item, today);
  const age = !item.date
    ? ''
    : isTickable(item)
      ? dueWords(item.date, item.time, today)
      : i18n.t('today.since', { day: sinceWords(item.date, today) });
  return [PLAIN.has(item.kind) ? '' : attentionWords(item.kind), age].filter(Boolean).join(' · ');
}

/** When they were thanked last; while something is broken that is said instead, in the row's own words. */
const thanksSays = ({ last, pastRedLine, fixFirst }: NonNullable<AttentionItem['thanks']>, today: string) =>
  [
    fixFirst ? attentionWords('appreciation') : '',
    last ? i18n.t('thanks.last', { day: sinceWords(last, today) }) : i18n.t('thanks.never'),
    pastRedLine ? i18n.t('thanks.tooLong') : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** Whose name it is and by when the referrer hears; whom they might know and until when the moment lasts. */
const askSays = ({ text, care, ask, date = '' }: AttentionItem, today: string): string =>
  [
    text,
    care ? dueWords(date, undefined, today) : '',
    ask === 'window' ? i18n.t('ask.row.until', { day: dayWords(date, today) }) : '',
    ask === 'later' ? i18n.t('today.since', { day: sinceWords(date, today) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** The words of a row whose item has none of its own. */
function wordsOf(item: AttentionItem): string {
  if (item.care) return careWords(item.care, item.customerName);
  if (item.ask) return i18n.t(`ask.row.${item.ask}`);
  if (item.text) return item.text;
  if (item.kind === 'appreciation')
    return item.thanks?.fixFirst ? fixFirstWords(item.thanks.fixFirst) : i18n.t('thanks.row');
  return i18n.t(item.kind === 'delivery' ? 'deliverableDefault' : `attention.${item.kind}`);
}

/** What a key pressed on the row itself does; keys in its buttons and fields are theirs. */
const keysOf = (item: AttentionItem): Record<string, RowFormName | 'done' | 'open' | 'call' | undefined> => ({
  ' ': isTickable(item) ? 'done' : undefined,
  e: isPromise(item)
    ? 'day'
    : item.kind === 'nextStepDue'
      ? 'carry'
      : item.kind === 'nextStepMissing'
        ? 'step'
        : item.kind === 'appreciation' && !item.thanks?.fixFirst
          ? 'thanks'
          : undefined,
  s: canWait(item) ? 'later' : undefined,
  n: 'note',
  o: 'open',
  c: 'call',
  Enter: 'open',
});

export function AttentionRow({ item, short, place }: AttentionRowProps) {
  const { act, today, zone } = useSurface();
  const opening = useOpening<RowFormName>();
  const text = wordsOf(item);
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
  const late = item.kind === 'overduePromise' || item.thanks?.pastRedLine === true;
  const said = says(item, today);
  const keys = (event: KeyboardEvent) => {
    if (short || event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const does = keysOf(item)[event.key];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    if (does === 'done') void done();
    else if (does === 'open') open();
    else if (does === 'call') call();
    else opening.open(does);
  };

  return (
    <li
      class="row"
      data-item={item.itemId}
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
        <span class="park-mark" aria-hidden="true" />
      )}
      <div class="row-body">
        <p class="row-text" dir="auto">
          {item.kind === 'nextStepMissing' ? i18n.t('today.missingStep') : text}
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
      </div>
      {!short && !opening.form && (
        <RowActions
          item={item}
          text={text}
          done={done}
          drop={drop}
          open={open}
          call={call}
          form={opening.open}
        />
      )}
      {opening.form && <RowForm item={item} form={opening.form} open={opening.open} close={opening.close} />}
    </li>
  );
}
