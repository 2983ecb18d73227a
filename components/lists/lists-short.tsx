/** Both readings of the lists beside Today, and whether moves wait. */
import { i18n } from '#i18n';
import type { TodayView } from '../../lib/domain/views/today';
import { BehindList, useBehind } from '../longview/behind';
import { MirrorSays } from './mirror-says';

/** `of`: Today as it was last read. */
export function ListsShort({ of }: { of: TodayView }) {
  const state = useBehind();
  const { lists } = of;
  if (!lists) return null;
  return (
    <section class="side-part" aria-label={i18n.t('lists.short')}>
      <h2>{i18n.t('lists.short')}</h2>
      <p>
        <MirrorSays lists={lists} state={state} />
      </p>
      <BehindList state={state} of={of} />
      <p class="buttons small">
        {lists.waiting > 0 && (
          <a class="link" href="/lists.html">
            {i18n.t('lists.waiting', lists.waiting)}
          </a>
        )}
        <a class={lists.waiting > 0 ? 'link quiet' : 'link'} href="/lists.html">
          {i18n.t('lists.open')}
        </a>
      </p>
    </section>
  );
}
