/** Why the badge shows its number, in one sentence. */
import { i18n } from '#i18n';
import type { BadgeView } from '../../lib/domain/views/surfaces';

export function BadgeReason({ badge }: { badge: BadgeView }) {
  if (badge.count === 0) return null;
  const parts = [
    badge.overduePromises > 0 && i18n.t('popup.badge.overdue', badge.overduePromises),
    badge.openIssues > 0 && i18n.t('popup.badge.issues', badge.openIssues),
    badge.promisesDueToday > 0 && i18n.t('popup.badge.due', badge.promisesDueToday),
    badge.nextStepsDue > 0 && i18n.t('popup.badge.steps', badge.nextStepsDue),
    badge.pastRedLine > 0 && i18n.t('popup.badge.thanks', badge.pastRedLine),
  ].filter(part => part !== false);
  return <p class="hint badge-reason">{i18n.t('popup.badge.counts', { parts: parts.join(', ') })}</p>;
}
