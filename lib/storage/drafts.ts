/** What was typed and not saved, per surface and subject. Not a change: it raises no number and wakes no surface. */
import type { BookDatabase } from './database';

type DraftSurface = 'panel' | 'popup';
const draftKey = (surface: DraftSurface, subject: string): string => `${surface}:${subject}`;

/** '' when there is none. */
export const readDraft = async (db: BookDatabase, surface: DraftSurface, subject: string): Promise<string> =>
  (await db.drafts.get(draftKey(surface, subject)))?.text ?? '';

/** An empty text forgets the draft. */
export async function saveDraft(
  db: BookDatabase,
  draft: { surface: DraftSurface; key: string; text: string },
  updatedAt: string,
): Promise<void> {
  const key = draftKey(draft.surface, draft.key);
  if (draft.text === '') await db.drafts.delete(key);
  else await db.drafts.put({ key, text: draft.text, updatedAt });
}
