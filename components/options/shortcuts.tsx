/** The keys that work on every page, as the browser gave them; it changes them on a page of its own (capture.md, Ways in). */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shortcut, ShortcutDoors } from '../../lib/ui/options-model';

export function Shortcuts({ doors }: { doors: ShortcutDoors }) {
  const [keys, setKeys] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void doors.read().then(setKeys);
    read();
    // The rep comes back from the browser's page.
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [doors]);
  if (keys.length === 0) return null;
  return (
    <section class="part" id="keys" aria-label={i18n.t('shortcuts.title')}>
      <h2>{i18n.t('shortcuts.title')}</h2>
      <p class="quiet">{i18n.t('shortcuts.why')}</p>
      <ul class="settings shortcuts">
        {keys.map(({ name, key }) => (
          <li key={name}>
            <span>{i18n.t(`command.${name}`)}</span>
            {key ? <kbd>{key}</kbd> : <span class="quiet">{i18n.t('shortcuts.none')}</span>}
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="button" onClick={doors.change}>
          {i18n.t('shortcuts.change')}
        </button>
      </p>
      <p class="quiet">{i18n.t('shortcuts.addressBar')}</p>
    </section>
  );
}
