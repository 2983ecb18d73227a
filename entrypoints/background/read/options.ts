/** `readOptions`: the book in numbers, the browser's grants, the settings with their defaults. */

import { daysBetween } from '../../../lib/domain/days';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import type { OptionsView } from '../../../lib/domain/views/surfaces';
import { browser } from '../../../lib/platform/browser';
import { noticePermission } from '../../../lib/platform/notifications';
import { readBookMeta, readLastBackup, readSettings } from '../../../lib/storage/meta';
import { readOrgs } from '../../../lib/storage/records';
import { openBook } from '../book/open-book';

const BACKUP_AFTER_DAYS = 14;

export async function readOptions(): Promise<OptionsView> {
  const { db, now } = await openBook();
  const [meta, backup, settings, orgs, notifications, siteAccess] = await Promise.all([
    readBookMeta(db),
    readLastBackup(db),
    readSettings(db),
    readOrgs(db),
    noticePermission(),
    readSiteAccess(),
  ]);
  const today = now().toPlainDate().toString();
  const changed = meta !== undefined && meta.changes > (backup?.changes ?? 0);
  return {
    bookId: meta?.bookId ?? '',
    customers: meta?.rows.customers ?? 0,
    promises: meta?.rows.promises ?? 0,
    lastBackup: backup?.day,
    backupDue: changed && (!backup || daysBetween(backup.day, today) >= BACKUP_AFTER_DAYS),
    notifications,
    siteAccess,
    orgs: orgs.map(({ key, crm, test }) => ({ key, crm, test })),
    settings,
    defaults: DEFAULT_SETTINGS,
  };
}

/** The hosts of the manifest and whether the browser lets us run there; Firefox leaves that to the user. */
async function readSiteAccess(): Promise<OptionsView['siteAccess']> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return Promise.all(
    origins.map(async (origin: string) => ({
      origin,
      granted: await browser.permissions.contains({ origins: [origin] }),
    })),
  );
}
