/** The rep wanted nothing here: one quiet line, and the way back. */
import { i18n } from '#i18n';
import type { RecordRef } from '../../lib/domain/records';
import { useSurface } from '../surface';

export function Never({ record }: { record: RecordRef }) {
  const { act } = useSurface();
  return (
    <section class="part" aria-label={i18n.t('whose.region')}>
      <p class="empty">{i18n.t('whose.neverSaid')}</p>
      <button type="button" class="link" onClick={() => act.save('neverOnRecord', { record, never: false })}>
        {i18n.t('whose.neverUndo')}
      </button>
    </section>
  );
}
