/** The page's own last contact, newer than what was noted: one click makes it a touch, and nothing else does. */
import { i18n } from '#i18n';
import type { Crm } from '../../lib/domain/records';
import type { SubjectRef } from '../../lib/messages/requests';
import { useSurface } from '../surface';
import { sinceWords } from '../words/day';

export interface PageActivityProps {
  crm: Crm;
  /** `2026-03-06` */
  date: string;
  subject: SubjectRef;
}

export function PageActivity({ crm, date, subject }: PageActivityProps) {
  const { act, today } = useSurface();
  const name = i18n.t(`crm.${crm}`);
  return (
    <p class="page-activity">
      <span class="quiet">{i18n.t('contact.lastActivity', { crm: name, day: sinceWords(date, today) })}</span>{' '}
      <button
        type="button"
        class="link"
        onClick={() =>
          void act.save('logTouch', {
            subject,
            channel: 'other',
            purpose: 'courtesy',
            date,
            source: 'page',
            text: i18n.t('contact.fromPage', { crm: name }),
          })
        }
      >
        {i18n.t('contact.logActivity')}
      </button>
    </p>
  );
}
