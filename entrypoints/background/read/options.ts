/** `readOptions`: the book in numbers, the browser's grants, the settings with their defaults. */

import { settingsView } from '../../../lib/domain/views/settings-view';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { OptionsView } from '../../../lib/domain/views/surfaces';
import { noticePermission } from '../../../lib/platform/notifications';
import { readBookMeta, readLastBackup } from '../../../lib/storage/meta';
import { readOrgs } from '../../../lib/storage/records';
import { openBook } from '../book/open-book';
import { ownDefaults, ownSettings } from '../own-settings';
import { readBackupDue } from './backup-due';
import { readSiteAccess } from './site-access';

export async function readOptions(): Promise<OptionsView> {
  const { db, now } = await openBook();
  const [meta, backup, settings, orgs, notifications, siteAccess] = await Promise.all([
    readBookMeta(db),
    readLastBackup(db),
    ownSettings(db),
    readOrgs(db),
    noticePermission(),
    readSiteAccess(),
  ]);
  const moment = now();
  const today = moment.toPlainDate().toString();
  const defaults = ownDefaults();
  return {
    bookId: meta?.bookId ?? '',
    customers: meta?.rows.customers ?? 0,
    promises: meta?.rows.promises ?? 0,
    lastBackup: backup?.day,
    backupDue: (await readBackupDue(db, moment, settings)) !== null,
    notifications,
    siteAccess,
    orgs: orgs.map(({ key, crm, test, wonStageNames = settings.wonStageNames }) => ({
      key,
      crm,
      test,
      wonStageNames,
    })),
    settings,
    defaults,
    settingGroups: settingsView(settings, defaults),
    today,
    zone: moment.timeZoneId,
    surface: surfaceSettings(settings),
  };
}
