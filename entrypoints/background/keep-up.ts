/** After a write, a wake or a start: words still unsaved are saved, reminders and badge brought up to date. */
import { setBadge, setBadgeReason } from '../../lib/platform/badge';
import { noticePermission } from '../../lib/platform/notifications';
import { setHeartbeat } from '../../lib/platform/wake';
import { badgeReason } from './badge-reason';
import { openBook } from './book/open-book';
import { fireReminders } from './fire-reminders';
import { keepSummaries } from './keep-summaries';
import { keepTiers } from './keep-tiers';
import { ownSettings } from './own-settings';
import { readBadge } from './read/badge';
import { readSiteAccess } from './read/site-access';
import { saveUnsaved } from './unsaved-selection';

export async function updateBadge(): Promise<void> {
  const [badge, notices, sites] = await Promise.all([
    openBook().then(readBadge),
    noticePermission(),
    readSiteAccess(),
  ]);
  const { on, text, alert } = badge;
  await setBadge(on ? { text, alert } : { text: '', alert: false });
  await setBadgeReason(
    badgeReason(badge, {
      noticesBlocked: notices === 'denied',
      siteDenied: sites.some(({ granted }) => !granted),
    }),
  );
}

async function keepBeating(): Promise<void> {
  const { db, now } = await openBook();
  await setHeartbeat((await ownSettings(db)).heartbeatMinutes, now().epochMilliseconds);
}

/** One part that fails must not silence the others; the next wake tries all again. */
export async function keepUp(): Promise<void> {
  await Promise.allSettled([saveUnsaved(), keepTiers(), updateBadge(), fireReminders(), keepBeating()]);
  // Last: nobody waits for it.
  await keepSummaries();
}
