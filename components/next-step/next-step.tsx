/** The one next step: what, until when, and the last one beside it (promises, Next steps). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NextStepView } from '../../lib/domain/views/panel';
import type { SubjectRef } from '../../lib/messages/requests';
import { CurrentStep } from './current-step';
import { ParkLine } from './park-line';
import { StepLine } from './step-line';
import { StepTimeline } from './step-timeline';

export interface NextStepProps {
  step: NextStepView;
  subject: SubjectRef;
  customerId: string;
  /** Words to begin the line with: the repair of a gate. */
  starter?: string;
  focusItem?: string;
}

/** `next`: the line for the next one, after a step was ticked off or to put another in its place. */
type Open = 'next' | 'park' | null;

export function NextStep({ step, subject, customerId, starter, focusItem }: NextStepProps) {
  const [open, setOpen] = useState<Open>(starter ? 'next' : null);
  const [timeline, setTimeline] = useState(false);
  const { current, last, state } = step;
  const missing = state === 'missing';
  const lineOpen = open === 'next' || (missing && open !== 'park');

  return (
    <section class="part" aria-label={i18n.t('step.region')} data-state={state}>
      <header class="part-head">
        <h2>{i18n.t('step.region')}</h2>
        {last && (
          <button
            type="button"
            class="link quiet"
            aria-expanded={timeline}
            onClick={() => setTimeline(!timeline)}
          >
            {i18n.t('step.timeline')}
          </button>
        )}
      </header>
      {current && !missing && (
        <CurrentStep
          step={current}
          state={state}
          last={last}
          focused={focusItem === current.id}
          next={() => setOpen('next')}
          park={() => setOpen('park')}
        />
      )}
      {lineOpen && (
        <StepLine
          key={starter}
          subject={subject}
          starter={starter}
          // The line of a missing step is simply there; opened by the rep, it takes the focus.
          autoFocus={open === 'next'}
          onEscape={() => setOpen(missing || open === 'next' ? 'park' : null)}
          saved={() => setOpen(null)}
        />
      )}
      {open === 'park' && (
        <ParkLine subject={subject} close={() => setOpen(null)} saved={() => setOpen(null)} />
      )}
      {timeline && <StepTimeline customerId={customerId} />}
    </section>
  );
}
