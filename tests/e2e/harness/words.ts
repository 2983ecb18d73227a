import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT } from './launch';

let messages: Record<string, { message: string }> | undefined;

/**
 * The words of the built extension for one key of the locale file, e.g. `promise.menu.renegotiate`. Tests name a word by
 * its key where README promises no wording, so that better words break nothing.
 */
export function word(key: string): string {
  messages ??= JSON.parse(
    readFileSync(join(BUILT, '_locales', 'en', 'messages.json'), 'utf8'),
  ) as typeof messages;
  const found = messages?.[key.replaceAll('.', '_')];
  if (!found) throw new Error(`There are no words for ${key}.`);
  return found.message;
}
