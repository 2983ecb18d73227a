/** Both readings of the lists beside Today, and whether moves wait. */
import { i18n } from '#i18n';
import type { ListsInShort } from '../../lib/domain/views/lists-view';
import { mirrorWords } from '../words/tier';

export function ListsShort({ lists }: { lists?: ListsInShort }) {
  if (!lists) return null;
  return (
    <section class="side-part" aria-label={i18n.t('lists.short')}>
      <h2>{i18n.t('lists.short')}</h2>
      <p>{mirrorWords(lists)}</p>
      {lists.waiting > 0 && <p class="quiet">{i18n.t('lists.waiting', lists.waiting)}</p>}
      <p>
        <a class="link" href="/lists.html">
          {i18n.t('lists.open')}
        </a>
      </p>
    </section>
  );
}
