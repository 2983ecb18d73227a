/** The eight elements with their bars; each opens to the rows behind it (referral readiness). */
import { i18n } from '#i18n';
import type { Element } from '../../lib/domain/readiness/elements';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { SubjectRef } from '../../lib/messages/requests';
import { kebab } from '../words/names';
import { ElementBar } from './element-bar';
import { Evidence } from './evidence';
import { ReadinessReason } from './readiness-reason';
import { WhyScore } from './why-score';

/** What is open under the bars: the rows behind one element, or the reasons of the score. */
export type Opened = Element | 'score' | null;

export interface ReadinessProps {
  view: CustomerView;
  subject: SubjectRef;
  opened: Opened;
  open: (what: Opened) => void;
}

export function Readiness({ view, subject, opened, open }: ReadinessProps) {
  const { readiness, customer } = view;
  return (
    <section
      class="part"
      aria-label={i18n.t('readiness.region')}
      data-score={readiness.score ?? ''}
      data-state={kebab(readiness.state)}
    >
      <header class="part-head">
        <h2>{i18n.t('readiness.region')}</h2>
        <button
          type="button"
          class="link quiet"
          aria-expanded={opened === 'score'}
          onClick={() => open(opened === 'score' ? null : 'score')}
        >
          {i18n.t('readiness.evidence', { have: readiness.withEvidence, counted: readiness.counted })}
        </button>
      </header>
      <ReadinessReason readiness={readiness} customer={customer} />
      <ul class="bars">
        {readiness.elements.map(element => (
          <ElementBar
            key={element.element}
            view={element}
            open={opened === element.element}
            toggle={() => open(opened === element.element ? null : element.element)}
          />
        ))}
      </ul>
      {opened === 'score' && <WhyScore of={view} open={open} close={() => open(null)} />}
      {opened && opened !== 'score' && (
        <Evidence key={opened} element={opened} of={view} subject={subject} close={() => open(null)} />
      )}
    </section>
  );
}
