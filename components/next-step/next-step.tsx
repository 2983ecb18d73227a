/** The one next step: what, until when, and the last one beside it (promises, Next steps). */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Crm } from '../../lib/domain/records';
import type { NextStepView } from '../../lib/domain/views/panel';
import type { SubjectRef } from '../../lib/messages/requests';
import { CrmStep } from './crm-step';
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
  /** The page lists what is over below: no timeline of its own. */
  pastBelow?: boolean;
  /** What the open page's own next-step field says; never written, never taken over. */
  crm?: { name: Crm; step: string };
}

/** `next`: the line for the next one, after a step was ticked off or to put another in its place. */
type Open = 'next' | 'park' | null;

export function NextStep({ step, subject, customerId, starter, focusItem, pastBelow, crm }: NextStepProps) {
  const [open, setOpen] = useState<Open>(starter ? 'next' : null);
  const [timeline, setTimeline] = useState(false);
  const { current, last, state } = step;
  const missing = state === 'missing';
  const lineOpen = open === 'next' || (missing && open !== 'park');

  const region = useRef<HTMLElement>(null);
  // The closed line took the focus with it; the step that stands there now is where the rep would go on.
  const settle = () => {
    setOpen(null);
    requestAnimationFrame(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      (region.current?.querySelector<HTMLElement>('.row button, .line-input') ?? region.current)?.focus();
    });
  };

  return (
    <section class="part" aria-label={i18n.t('step.region')} data-state={state} tabIndex={-1} ref={region}>
      <header class="part-head">
        <h2>{i18n.t('step.region')}</h2>
        {missing && <span class="quiet">{i18n.t('step.none')}</span>}
        {last && !pastBelow && (
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
      {crm && <CrmStep crm={crm} own={missing ? undefined : current} />}
      {lineOpen && (
        <StepLine
          key={starter}
          subject={subject}
          starter={starter}
          oldRating={step.oldRating}
          // The line of a missing step is simply there; opened by the rep, it takes the focus.
          autoFocus={open === 'next'}
          onEscape={() => setOpen(missing || open === 'next' ? 'park' : null)}
          saved={settle}
        />
      )}
      {open === 'park' && <ParkLine subject={subject} close={settle} saved={settle} />}
      {timeline && <StepTimeline customerId={customerId} of={step} />}
    </section>
  );
}
