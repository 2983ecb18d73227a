/** Says on every page of the demo book what it is, with the way back and the way to be rid of it. */
import { i18n } from '#i18n';

export function DemoBanner({ remove }: { remove: () => Promise<void> }) {
  return (
    <aside class="demo-banner" aria-label={i18n.t('demo.title')}>
      <p>
        <strong>{i18n.t('demo.title')}</strong> {i18n.t('demo.what')}
      </p>
      <p class="buttons">
        <a class="button" href="/today.html" data-own>
          {i18n.t('demo.back')}
        </a>
        <button type="button" class="button" onClick={() => void remove()}>
          {i18n.t('demo.remove')}
        </button>
      </p>
    </aside>
  );
}
