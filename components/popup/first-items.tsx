/** The first items of Today, each with Done. */
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/domain/views/surfaces';
import { AttentionRow } from '../today/attention-row';

export function FirstItems({ view }: { view: PopupView }) {
  return (
    <section class="part" aria-label={i18n.t('popup.first')}>
      <header class="part-head">
        <h2>{i18n.t('popup.first')}</h2>
      </header>
      {view.attention.length === 0 && <p class="empty">{i18n.t('popup.nothing')}</p>}
      <ul class="rows">
        {view.attention.map(item => (
          <AttentionRow key={`${item.kind}/${item.itemId}`} item={item} short />
        ))}
      </ul>
      {view.more > 0 && (
        <p class="part-foot">
          <a class="link" href="/today.html" target="_blank" rel="noreferrer">
            {i18n.t('popup.more', view.more)}
          </a>
        </p>
      )}
    </section>
  );
}
