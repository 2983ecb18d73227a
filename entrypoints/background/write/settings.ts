/** Writing settings, test orgs, drafts, and taking back the last change. */

import { stampOf } from '../../../lib/domain/moments';
import { checkSetting, readSettings, settingConflicts } from '../../../lib/domain/read-settings';
import { SETTING_KEYS, type SettingKey } from '../../../lib/domain/settings';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { saveDraft as storeDraft } from '../../../lib/storage/drafts';
import { keepLogged } from '../../../lib/storage/logged';
import { readOwnSettings } from '../../../lib/storage/meta';
import { undoChange as undo } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { clearNamed } from '../settled-notices';
import { mustBeThere, save } from './save';

const isKey = (key: string): key is SettingKey => (SETTING_KEYS as string[]).includes(key);

/** Each key of the patch is stored, or with `null` goes back to its default. One refused key refuses the whole patch. */
export async function saveSettings({ commandId, patch }: Parsed<'saveSettings'>): Promise<Saved> {
  const saved = await save(
    commandId,
    null,
    async ({ db, touched }) => {
      const value = { ...(await readOwnSettings(db)) };
      for (const [key, typed] of Object.entries(patch)) {
        if (!isKey(key)) throw new Refusal('refused', key);
        if (typed === null) {
          delete value[key];
          continue;
        }
        const checked = checkSetting(key, typed);
        if (!checked) throw new Refusal('refused', key);
        value[key] = checked.value;
      }
      const [conflict] = settingConflicts({ ...readSettings({}), ...value });
      if (conflict) throw new Refusal('refused', conflict[0]);
      await db.meta.put({ key: 'settings', value });
      touched('settings');
      return {};
    },
    'settingsSaved',
  );
  if (patch.hideNames === true) await clearNamed();
  return saved;
}

/** Sandbox or not, where the host's name misleads. */
export const setTestOrg = ({ commandId, orgKey, test }: Parsed<'setTestOrg'>): Promise<Saved> =>
  save(
    commandId,
    null,
    async writing => {
      const org = mustBeThere(await writing.get('orgs', orgKey));
      await writing.put('orgs', { ...org, test });
      writing.touched(orgKey);
      return {};
    },
    'testOrgSet',
  );

export async function saveDraft(draft: Parsed<'saveDraft'>): Promise<null> {
  const { db, now } = await openBook();
  await storeDraft(db, draft, stampOf(now()));
  return null;
}

export async function undoChange({ commandId, changeId }: Parsed<'undoChange'>): Promise<Saved> {
  return undo(await openBook(), commandId, changeId);
}

/** How something was just logged; the report's local measures are made of it. */
export async function noteLogged(how: Parsed<'noteLogged'>): Promise<null> {
  const { db, now } = await openBook();
  await keepLogged(db, { day: now().toPlainDate().toString(), ...how });
  return null;
}
