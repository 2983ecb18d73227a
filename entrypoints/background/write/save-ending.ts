/** A command that settles items: what the system still shows of them would remind of what is done. */
import type { Settings } from '../../../lib/domain/settings';
import type { LastChange } from '../../../lib/domain/views/panel';
import type { Saved } from '../../../lib/messages/protocol';
import type { Done } from '../../../lib/storage/change';
import type { Writing } from '../../../lib/storage/writing';
import { openBook } from '../book/open-book';
import { clearNoticesOf } from '../settled-notices';
import { save } from './save';

/** `ended` gathers the ids of items that are over, due on another day, or further than a notice may say. */
type EndingWork = (writing: Writing, settings: Settings, ended: Set<string>) => Promise<Done>;

/** Saves, then takes the notices of what ended off the screen. */
export async function saveEnding(
  commandId: string,
  shownAs: LastChange['what'],
  work: EndingWork,
): Promise<Saved> {
  const ended = new Set<string>();
  const saved = await save(commandId, shownAs, (writing, settings) => work(writing, settings, ended));
  // It is saved: a notice that cannot be cleared must not turn the answer into a failure.
  if (ended.size > 0)
    await openBook()
      .then(({ db }) => clearNoticesOf(db, ended))
      .catch(() => undefined);
  return saved;
}
