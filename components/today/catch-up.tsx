/** What came due while nothing could be told, until it is dismissed. */
import { i18n } from '#i18n';
import type { CatchUpView } from '../../lib/domain/views/today';
import { useSurface } from '../surface';

export function CatchUp({ catchUp }: { catchUp: CatchUpView | undefined }) {
  const { act } = useSurface();
  if (!catchUp) return null;
  const parts = catchUp.counts.map(({ words, count }) => i18n.t(`notice.count.${words}`, count));
  if (parts.length === 0) return null;
  return (
    <section class="note banner" aria-label={i18n.t('today.catchUp.region')}>
      <p>{i18n.t('today.catchUp.says', { parts: parts.join(', ') })}</p>
      <button type="button" class="link" onClick={() => act.save('dismissCatchUp', { at: catchUp.at })}>
        {i18n.t('today.catchUp.seen')}
      </button>
    </section>
  );
}
