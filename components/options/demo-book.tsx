/** The demo book: ten invented customers to play with, apart from the rep's own. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../lib/ui/options-model';

export function DemoBook({ demo }: { demo: OptionsModel['demo'] }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const look = () => void demo.isOpen().then(setOpen);
    look();
    return demo.onChanged(look);
  }, [demo]);
  return (
    <section class="part" aria-label={i18n.t('demo.title')}>
      <h2>{i18n.t('demo.title')}</h2>
      <p class="quiet">{i18n.t('demo.why')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void demo.open()}>
          {i18n.t(isOpen ? 'demo.goOn' : 'demo.open')}
        </button>
        {isOpen && (
          <button type="button" class="button" onClick={() => void demo.remove()}>
            {i18n.t('demo.remove')}
          </button>
        )}
      </p>
    </section>
  );
}
