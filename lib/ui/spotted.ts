/** A promise found among words that are noted as something else (promises, Phrase spotting). */
import { parseLine } from '../domain/capture/line';
import type { KnownPerson } from '../domain/capture/line-person';
import type { SurfaceSettings } from '../domain/views/panel';
import type { Saved } from '../messages/protocol';
import type { SubjectRef } from '../messages/requests';
import type { Act } from './act';
import { FIRST_EXTRAS } from './line-kinds';
import { saveLine } from './line-save';
import { readingContext } from './reading-context';

export interface SpottedParts {
  act: Act;
  settings: SurfaceSettings;
  now: Temporal.ZonedDateTime;
  /** To whom it was said. */
  subject: SubjectRef;
  /** Persons an `@` may mean. */
  persons?: readonly KnownPerson[];
}

/** Notes these words as a promise, read as the line reads them; null when it was refused. */
export function logSpotted(words: string, parts: SpottedParts): Promise<Saved | null> {
  const { act, settings, now, subject, persons } = parts;
  const context = readingContext(settings, now, 'deadline');
  const line = parseLine(words, { ...context, persons, repeats: true });
  return saveLine(act, { subject, kind: 'promise', line, day: line.when?.date, extras: FIRST_EXTRAS });
}
