/** Ended steps and settled promises, newest first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NextStepItem, NextStepView, PromiseItem } from '../../lib/domain/views/panel';
import type { TimelineView } from '../../lib/domain/views/surfaces';
import { Skeleton } from '../parts/skeleton';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';

type Past = { id: string; date: string; text: string; note: string; promise?: PromiseItem };

const stepPast = (step: NextStepItem): Past => ({
  id: step.id,
  date: step.endedDate ?? step.dueDate,
  text: step.text,
  note: step.kind === 'park' ? i18n.t('step.was.park') : i18n.t(`step.was.${step.outcome ?? 'done'}`),
});

const promisePast = (promise: PromiseItem): Past => ({
  id: promise.id,
  date: promise.closedDate ?? promise.madeDate,
  text: promise.text,
  note: i18n.t(`outcome.${promise.outcome}`),
  promise,
});

export interface StepTimelineProps {
  customerId: string;
  /** As the panel last read it: a save on any surface gives a new one, and the past is asked for again. */
  of: NextStepView;
}

export function StepTimeline({ customerId, of }: StepTimelineProps) {
  const { act, today } = useSurface();
  const [view, setView] = useState<TimelineView | null>(null);
  useEffect(() => {
    let here = true;
    void act.look('readTimeline', { customerId }).then(answer => here && answer && setView(answer));
    return () => {
      here = false;
    };
  }, [customerId, of]);
  const list = useRef<HTMLUListElement>(null);
  const buttons = () => Array.from(list.current?.querySelectorAll('button') ?? []);
  /** The reopened promise and its place: it leaves the list and takes the focus with it. */
  const gone = useRef<{ id: string; at: number } | null>(null);
  const reopen = (id: string, button: HTMLButtonElement) => {
    gone.current = { id, at: buttons().indexOf(button) };
    return act.save('reopenPromise', { id });
  };
  useEffect(() => {
    const was = gone.current;
    if (!was || view?.promises.some(({ id }) => id === was.id)) return;
    gone.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const rest = buttons();
    (rest[Math.min(was.at, rest.length - 1)] ?? list.current)?.focus();
  }, [view]);
  if (!view) return <Skeleton />;
  const past = [...view.nextSteps.map(stepPast), ...view.promises.map(promisePast)].sort((a, b) =>
    a.date < b.date ? 1 : -1,
  );
  return (
    <ul class="timeline" aria-label={i18n.t('step.timeline')} tabIndex={-1} ref={list}>
      {past.map(entry => (
        <li key={entry.id}>
          <time dateTime={entry.date}>{dayWords(entry.date, today)}</time>
          <span>
            <span dir="auto">{entry.text}</span> <span class="quiet whole">{entry.note}</span>
          </span>
          {entry.promise && (
            <button
              type="button"
              class="link quiet"
              aria-label={i18n.t('promise.reopenOf', { text: foreign(entry.text) })}
              onClick={event => reopen(entry.id, event.currentTarget)}
            >
              {i18n.t('promise.reopen')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
