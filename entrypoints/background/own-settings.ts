/** The rep's settings over the defaults, those of the browser's language included (README, Shared settings). */
import { later } from '../../lib/domain/later';
import { defaultsFor } from '../../lib/domain/read-settings';
import type { Settings } from '../../lib/domain/settings';
import { browser } from '../../lib/platform/browser';
import type { BookDatabase } from '../../lib/storage/database';
import { readSettings } from '../../lib/storage/meta';

/** The browser's language does not change while it runs; asking the engine about it takes longer than most reads. */
export const ownDefaults: () => Settings = later(() => defaultsFor(browser.i18n.getUILanguage()));

export const ownSettings = (db: BookDatabase): Promise<Settings> => readSettings(db, ownDefaults());
