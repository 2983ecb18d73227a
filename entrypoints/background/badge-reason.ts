/** Why the badge shows its number, said over the icon: counts and kinds, never a name or a text (reminders.md, Badge). */
import { i18n } from '#i18n';
import type { BadgeView } from '../../lib/domain/views/surfaces';

export interface Hindered {
  noticesBlocked: boolean;
  /** The browser keeps Kept from a CRM. */
  siteDenied: boolean;
}

/** `Kept: 2 promises overdue, 1 open issue`; what the browser hinders stands on a line of its own. */
export function badgeReason(badge: BadgeView, { noticesBlocked, siteDenied }: Hindered): string {
  const parts = [
    badge.overduePromises > 0 && i18n.t('popup.badge.overdue', badge.overduePromises),
    badge.openIssues > 0 && i18n.t('popup.badge.issues', badge.openIssues),
    badge.promisesDueToday > 0 && i18n.t('popup.badge.due', badge.promisesDueToday),
    badge.nextStepsDue > 0 && i18n.t('popup.badge.steps', badge.nextStepsDue),
    badge.pastRedLine > 0 && i18n.t('popup.badge.thanks', badge.pastRedLine),
  ].filter(part => part !== false);
  const lines = [
    parts.length > 0 ? i18n.t('badge.because', { parts: parts.join(', ') }) : i18n.t('badge.nothing'),
    noticesBlocked && i18n.t('badge.noticesBlocked'),
    siteDenied && i18n.t('badge.siteDenied'),
  ];
  return lines.filter(line => line !== false).join('\n');
}
