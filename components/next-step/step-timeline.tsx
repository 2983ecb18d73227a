/** Ended steps and settled promises, newest first. */
import { useEffect, useState } from 'preact/hooks';
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
  if (!view) return <Skeleton />;
  const past = [...view.nextSteps.map(stepPast), ...view.promises.map(promisePast)].sort((a, b) =>
    a.date < b.date ? 1 : -1,
  );
  return (
    <ul class="timeline" aria-label={i18n.t('step.timeline')}>
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
              onClick={() => act.save('reopenPromise', { id: entry.id })}
            >
              {i18n.t('promise.reopen')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
