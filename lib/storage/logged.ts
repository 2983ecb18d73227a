/** How items were logged, kept beside the book: no change of it, so nothing to tell, undo or export. */
import { LOGGED_MAX, type Logged } from '../domain/longview/logging';
import type { BookDatabase } from './database';

/** The oldest first. */
export const readLogged = async (db: BookDatabase): Promise<Logged[]> => {
  const kept = await db.meta.get('logged');
  return kept?.key === 'logged' ? kept.items : [];
};

export const keepLogged = (db: BookDatabase, logged: Logged): Promise<unknown> =>
  db.transaction('rw', db.meta, async () => {
    const items = [...(await readLogged(db)), logged].slice(-LOGGED_MAX);
    await db.meta.put({ key: 'logged', items });
  });
