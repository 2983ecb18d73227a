/** How long the ended relationships lasted, kept apart so that opening a record never reads the book (plan.md, Lifecycle). */
import type { EndedLife } from '../domain/plan/lifecycle';
import type { BookDatabase } from './database';

/** One ended customer who ever ordered; made with his short row. */
export interface EndedLifeRow extends EndedLife {
  id: string;
}

export const readEndedLives = (db: BookDatabase): Promise<EndedLifeRow[]> => db.endedLives.toArray();
