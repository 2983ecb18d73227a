/** The people of a customer. */
import { id, text } from '../../domain/data/fields';
import { z } from '../../platform/zod';
import { command, on, surface } from './shapes';

export const personRequests = {
  /** What they do there, and what the rep wants to remember of them. An empty text forgets it. */
  notePerson: on(surface, () => z.strictObject({ ...command, id, role: text, note: text })),
} as const;
