/** Next steps that are over, newest first. */
import { i18n } from '#i18n';
import type { Part } from '../../lib/domain/views/customer-page';
import type { NextStepItem } from '../../lib/domain/views/panel';
import { Dots } from '../parts/dots';
import { Dated } from './dated';
import { LongList } from './long-list';

export function PastSteps({ part, showAll }: { part: Part<NextStepItem>; showAll: () => void }) {
  if (part.total === 0) return null;
  return (
    <LongList
      title={i18n.t('customer.pastSteps')}
      part={part}
      empty=""
      showAll={showAll}
      row={step => (
        <Dated date={step.endedDate ?? step.dueDate}>
          <p dir="auto">{step.text}</p>
          <Dots class="quiet">
            <span>
              {step.kind === 'park' ? i18n.t('step.was.park') : i18n.t(`step.was.${step.outcome ?? 'done'}`)}
            </span>
            {step.personName && <span dir="auto">{step.personName}</span>}
          </Dots>
        </Dated>
      )}
    />
  );
}
