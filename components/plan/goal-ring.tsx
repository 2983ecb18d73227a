/** One goal as a ring, with what is wanted beside it; pressed, it shows the rows it is made of. */
import { i18n } from '#i18n';
import type { RingView } from '../../lib/domain/views/plan-view';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { goalWords } from '../words/goal';

const RADIUS = 14;
const ROUND = 2 * Math.PI * RADIUS;

export function GoalRing({ ring, isOpen, open }: { ring: RingView; isOpen: boolean; open: () => void }) {
  const { today } = useSurface();
  const { goal, percent, wanted, pointsPossible } = ring;
  const name = goalWords(goal);
  return (
    <>
      <button
        type="button"
        class="goal-ring"
        aria-expanded={isOpen}
        aria-label={i18n.t('plan.ring', { goal: name, percent, points: pointsPossible })}
        onClick={open}
      >
        <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
          <circle class="ring-rest" cx="18" cy="18" r={RADIUS} />
          {percent > 0 && (
            <circle
              class="ring-part"
              cx="18"
              cy="18"
              r={RADIUS}
              stroke-dasharray={`${(ROUND * percent) / 100} ${ROUND}`}
              transform="rotate(-90 18 18)"
            />
          )}
        </svg>
        <span aria-hidden="true">
          {name} <span class="quiet">{percent}%</span>
        </span>
      </button>
      {wanted && (
        <span class="wanted">
          <span dir="auto">{wanted.what}</span>
          {wanted.byDate && (
            <span class="quiet"> {i18n.t('plan.by', { day: dayWords(wanted.byDate, today) })}</span>
          )}
          {wanted.note && (
            <span class="quiet goal-note" dir="auto">
              {wanted.note}
            </span>
          )}
        </span>
      )}
    </>
  );
}
