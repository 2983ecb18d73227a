/** Line 2: how far the relationship is in its expected life; pressed it opens the strip. */
import { i18n } from '#i18n';
import type { LifeStage } from '../../lib/domain/plan/lifecycle';

export function LifeChip({ stage, open }: { stage: LifeStage; open: () => void }) {
  if (stage === 'unknown') return null;
  const words = i18n.t(`life.stage.${stage}`);
  return (
    <button
      type="button"
      class="badge life-chip"
      data-tone={stage === 'sweetSpot' ? 'good' : undefined}
      data-stage={stage}
      aria-label={i18n.t('life.chip', { stage: words })}
      title={i18n.t('life.chip', { stage: words })}
      onClick={open}
    >
      {words}
    </button>
  );
}
