/** The words of the locale file, where components look for them. Under Vitest the browser itself has none. */
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing';

/** Messages as the build makes them: dots become underscores, plural forms are joined by ` | `. */
export async function speakEnglish(): Promise<void> {
  const messages = await parseMessagesFile('locales/en.yml');
  const texts = new Map(
    messages.map(message => [
      message.key.join('_'),
      message.type === 'plural' ? Object.values(message.plurals).join(' | ') : message.message,
    ]),
  );
  fakeBrowser.i18n.getMessage = (key, substitutions) => {
    const given = [substitutions ?? []].flat();
    return (texts.get(key) ?? '').replace(/\$(\d)/g, (_, place) => String(given[Number(place) - 1] ?? ''));
  };
}
